import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../map/textWidth';
import { laneLabels } from './lanes';

describe('names over a line', () => {
  it('stand over their place, in one lane where they have room', () => {
    const labels = laneLabels(
      [
        { id: 'b', x: 300, text: 'Imola' },
        { id: 'a', x: 100, text: 'Bologna' },
      ],
      400,
    );
    expect(labels.map(({ id, middle, lane }) => [id, middle, lane])).toEqual([
      ['a', 100, 0],
      ['b', 300, 0],
    ]);
  });

  it('keep inside the line and go up a lane where they would touch', () => {
    const labels = laneLabels(
      [
        { id: 'a', x: 0, text: 'Castel del Rio' },
        { id: 'b', x: 2, text: 'Castel del Rio' },
      ],
      400,
    );
    expect(labels.map(({ lane }) => lane)).toEqual([0, 1]);
    expect(labels[0]?.middle).toBeGreaterThan(30);
  });

  it('never cover each other', () => {
    const name = fc.record({
      x: fc.double({ min: 0, max: 500, noNaN: true }),
      text: fc.string({ maxLength: 20 }),
    });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 9 }), (names) => {
        const labels = laneLabels(
          names.map((each, i) => ({ ...each, id: String(i) })),
          500,
        );
        for (const a of labels)
          for (const b of labels) {
            if (a.id >= b.id || a.lane !== b.lane) continue;
            const reach = (textWidth(a.text, 14, true) + textWidth(b.text, 14, true)) / 2;
            expect(Math.abs(a.middle - b.middle)).toBeGreaterThanOrEqual(reach - 0.2);
          }
      }),
    );
  });
});
