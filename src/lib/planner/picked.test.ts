import { describe, expect, it } from 'vitest';
import { territories } from '../snapshot/domain';
import { pickedTerritories, publishedTerritories } from './picked';

describe('picked territories', () => {
  it('gives every published territory its comuni and its page', async () => {
    const all = publishedTerritories(await territories());
    expect(all).toHaveLength(74);
    const size = (id: string): number | undefined => all.find((one) => one.id === id)?.members.length;
    expect([size('cm-bologna'), size('unione-reno-galliera'), size('037006')]).toEqual([55, 8, 1]);
    for (const level of ['area', 'distretto'] as const)
      expect(all.filter((one) => one.level === level).flatMap(({ members }) => members)).toHaveLength(55);
    expect(new Set(all.map(({ path }) => path)).size).toBe(74);
    for (const { population, members } of all.filter((one) => one.level !== 'comune'))
      expect(population).toBe(
        members.reduce((sum, id) => sum + (all.find((one) => one.id === id)?.population ?? NaN), 0),
      );
  });

  it('makes an own area a territory like the others, and leaves out what is not there', async () => {
    const all = publishedTerritories(await territories());
    const picked = pickedTerritories(
      [
        { kind: 'own', area: { name: 'Due', comuni: ['037059', '037062'] } },
        { kind: 'published', id: 'area-pianura' },
        { kind: 'published', id: 'nessuno' },
      ],
      all,
    );
    expect(picked.map(({ id }) => id)).toEqual(['propria:Due', 'area-pianura']);
    const [own] = picked;
    const members = all.filter(({ id }) => own?.members.includes(id));
    expect(own).toMatchObject({
      own: true,
      level: null,
      name: 'Due',
      path: null,
      members: ['037059', '037062'],
    });
    expect(own?.population).toBe(members.reduce((sum, one) => sum + one.population, 0));
    const longitudes = members.map(({ labelLon }) => labelLon);
    expect(own?.labelLon).toBeGreaterThan(Math.min(...longitudes));
    expect(own?.labelLon).toBeLessThan(Math.max(...longitudes));
  });
});
