import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaFills } from './own-map';

describe('areaFills', () => {
  it('greys the members and leaves every other comune quiet, whatever else is named', () => {
    const id = fc.stringMatching(/^0370[0-9]{2}$/);
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1 }), fc.array(id), (comuni, members) => {
        const fills = areaFills(
          comuni.map((comune) => ({ id: comune })),
          members,
        );
        // A member that is no comune gets no fill: the map has nothing to paint.
        expect([...fills.keys()]).toEqual(comuni);
        for (const comune of comuni)
          expect(fills.get(comune)).toEqual({ kind: members.includes(comune) ? 'group' : 'land' });
      }),
    );
  });
});
