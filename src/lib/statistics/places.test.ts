import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesFromHighest } from './places';

describe('placesFromHighest', () => {
  it('lets equals share the better place', () => {
    expect([...placesFromHighest(Float64Array.from([5, 9, 5, 1]))]).toEqual([2, 1, 2, 4]);
  });

  it('gives each value the place it has alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 40 }),
        (values) => {
          const places = placesFromHighest(Float64Array.from(values));
          values.forEach((value, i) =>
            expect(places[i]).toBe(values.filter((other) => other > value).length + 1),
          );
        },
      ),
    );
  });
});
