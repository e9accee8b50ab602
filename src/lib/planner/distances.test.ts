import { describe, expect, it } from 'vitest';
import { centreDistances, comuneCentres } from './centres';
import { kilometresBetween, nearestWith, type Distances } from './distances';

/** Synthetic: four units on a line at 0, 1, 3 and 7 km. */
const line: Distances = { ids: ['a', 'b', 'c', 'd'], km: [1, 3, 7, 2, 6, 4] };
const borders = new Map([['b', ['a', 'c']]]);

describe('distances', () => {
  it('finds every pair of the triangle in both directions', () => {
    const at: Record<string, number> = { a: 0, b: 1, c: 3, d: 7 };
    for (const from of line.ids)
      for (const to of line.ids)
        expect(kilometresBetween(line, from, to)).toBe(Math.abs((at[from] ?? 0) - (at[to] ?? 0)));
    expect(kilometresBetween(line, 'a', 'z')).toBeNull();
    expect(kilometresBetween(line, 'z', 'a')).toBeNull();
  });

  it('names the nearest that have it, never the unit itself', () => {
    expect(nearestWith(line, borders, 'b', new Set(['b', 'd', 'c', 'a']), 2)).toEqual([
      { id: 'a', km: 1, touches: true },
      { id: 'c', km: 2, touches: true },
    ]);
    expect(nearestWith(line, borders, 'd', new Set(['c', 'z']))).toEqual([
      { id: 'c', km: 4, touches: false },
    ]);
    expect(nearestWith(line, borders, 'd', new Set())).toEqual([]);
  });
});

describe('centres of the comuni', () => {
  it('takes the locality of the same name, else the largest', async () => {
    const centres = new Map((await comuneCentres()).map((centre) => [centre.id, centre.locality]));
    expect(centres.size).toBe(55);
    expect(centres.get('037059')).toBe('Vergato');
    expect(centres.get('037061')).toBe('Bazzano');
    expect(centres.get('037062')).toBe('Porretta Terme');
    expect(centres.get('037042')).toBe('Calderino');
    // Medicina and San Lazzaro go by their other name.
    expect(centres.get('037037')).toMatch(/^Medicina/);
    expect(centres.get('037054')).toMatch(/^San Lazzaro/);
    // Named as its comune though another locality is larger.
    expect(centres.get('037035')).toBe('Malalbergo');
  });

  it('measures what a map does: Bologna to Imola is 33 km as the crow flies', async () => {
    const distances = await centreDistances();
    expect(distances.km).toHaveLength((55 * 54) / 2);
    expect(kilometresBetween(distances, '037006', '037032')).toBeCloseTo(33.3, 0);
    expect(Math.min(...distances.km)).toBeGreaterThan(1);
    expect(Math.max(...distances.km)).toBeLessThan(100);
  });
});
