import { describe, expect, it } from 'vitest';
import { LABEL_STEPS, placeLabels, splitName, type LabelWish } from './labels';
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

describe('names of circles', () => {
  const circled = (id: string, x: number, over: Partial<LabelWish> = {}) =>
    wish(id, { x, y: 500, width: 5, radius: 60, ...over });
  const circles = [
    { id: 'a', x: 500, y: 500, radius: 60 },
    { id: 'below', x: 500, y: 600, radius: 40 },
  ];

  it('stand beside their own circle, wherever the polygon ends, and on no other', () => {
    const [first] = placeLabels([circled('a', 500)], [], circles);
    // Under it there is another circle, so the name goes over it.
    expect(first?.x).toBe(500);
    expect(first?.y).toBeLessThan(500 - 60);
  });

  it('stay away where circles are on every side', () => {
    const ring = [0, 1, 2, 3].map((turn) => ({
      id: `r${turn}`,
      x: 500 + Math.cos((turn * Math.PI) / 2) * 200,
      y: 500 + Math.sin((turn * Math.PI) / 2) * 200,
      radius: 139,
    }));
    expect(placeLabels([circled('a', 500)], [], ring)).toEqual([]);
  });
});

describe('splitName', () => {
  it('breaks in two even lines, never after a preposition', () => {
    expect(splitName('S. Giovanni in Persiceto')).toEqual(['S. Giovanni', 'in Persiceto']);
    expect(splitName('Castel del Rio')).toEqual(['Castel', 'del Rio']);
    expect(splitName('Vergato')).toBeNull();
  });
});
