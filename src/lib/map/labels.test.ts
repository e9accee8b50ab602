import { describe, expect, it } from 'vitest';
import { chordAt, LABEL_STEPS, placeLabels, splitName, type LabelWish } from './labels';
import { VIEW } from './projection';
import { textWidth } from './textWidth';

function wish(id: string, over: Partial<LabelWish> & { width?: number } = {}): LabelWish {
  const { width = 200, ...rest } = over;
  const x = rest.x ?? 500;
  const y = rest.y ?? 500;
  const rings = [
    [
      [x - width / 2, y - 100],
      [x + width / 2, y - 100],
      [x + width / 2, y + 100],
      [x - width / 2, y + 100],
    ] as const,
  ];
  return { id, name: 'Vergato', x, y, rings, city: false, selected: false, population: 1, ...rest };
}

describe('placeLabels', () => {
  it('waits for the width at which the name is at most 1.12 times its polygon', () => {
    const width = textWidth('Vergato', 12);
    const needed = (width * VIEW.width) / (100 * 1.12);
    const level = LABEL_STEPS.findIndex((step) => step >= needed);
    expect(level).toBeGreaterThan(0);
    expect(placeLabels([wish('a', { width: 100 })])).toMatchObject([{ id: 'a', level }]);
  });

  it('drops a name that never fits, but not the selection', () => {
    expect(placeLabels([wish('a', { width: 5 })])).toEqual([]);
    expect(placeLabels([wish('a', { width: 5, selected: true })])).toMatchObject([
      { level: 0, selected: true },
    ]);
  });

  it('gives way to the larger comune where two names would touch', () => {
    const placed = placeLabels([wish('small', { population: 1, x: 505 }), wish('large', { population: 9 })]);
    expect(placed[0]?.id).toBe('large');
    const small = placed.find(({ id }) => id === 'small');
    expect(small === undefined || small.level > 0 || Math.abs(small.y - 500) > 10).toBe(true);
  });

  it('puts the selection before a city and a city before population', () => {
    const placed = placeLabels([
      wish('people', { population: 1e6, x: 100, y: 100 }),
      wish('city', { city: true, x: 500, y: 100 }),
      wish('chosen', { selected: true, x: 900, y: 100 }),
    ]);
    expect(placed.map(({ id }) => id)).toEqual(['chosen', 'city', 'people']);
  });
});

describe('splitName', () => {
  it('breaks in two even lines, never after a preposition', () => {
    expect(splitName('S. Giovanni in Persiceto')).toEqual(['S. Giovanni', 'in Persiceto']);
    expect(splitName('Castel del Rio')).toEqual(['Castel', 'del Rio']);
    expect(splitName('Vergato')).toBeNull();
  });
});

describe('chordAt', () => {
  const ring = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ] as const;
  it('finds the stretch that holds the point, or the nearest', () => {
    expect(chordAt([ring], 5, 5)).toEqual([0, 10]);
    expect(chordAt([ring, ring.map(([x, y]) => [x + 20, y] as const)], 19, 5)).toEqual([20, 30]);
    expect(chordAt([ring], 5, 50)).toBeNull();
  });
});
