import { beforeAll, describe, expect, it } from 'vitest';
import { comuniOf } from './profile';
import { profileData, type ProfileData } from './profile-data';
import { relationsOf } from './relations';
import type { Territory } from './types';

let data: ProfileData;
beforeAll(async () => {
  data = await profileData();
});
const get = (id: string): Territory => {
  const found = data.byId.get(id);
  if (!found) throw new Error(`${id} is not in the snapshot`);
  return found;
};
const ids = (territories: readonly Territory[]): string[] => territories.map((t) => t.id);

describe('relationsOf', () => {
  it('puts a comune in its groups, the smallest kind first', () => {
    expect(ids(relationsOf(data, get('037059')).parents)).toEqual([
      'unione-appennino-bolognese',
      'distretto-appennino-bolognese',
      'area-collina-appennino',
      'cm-bologna',
    ]);
  });

  it('tells groups of the very same comuni from those that hold more', () => {
    const unione = relationsOf(data, get('unione-nuovo-circondario-imolese'));
    expect(ids(unione.same).sort()).toEqual(['area-circondario-imolese', 'distretto-imola']);
    expect(ids(unione.parents)).toEqual(['cm-bologna']);
    expect(unione.area?.id).toBe('area-circondario-imolese');
    expect(ids(relationsOf(data, get('037006')).same).sort()).toEqual([
      'area-bologna',
      'distretto-citta-di-bologna',
    ]);
  });

  it('is the same read from both sides, for all 74', () => {
    expect(data.territories).toHaveLength(74);
    for (const territory of data.territories) {
      const { parents, same, neighbours, members, parts } = relationsOf(data, territory);
      const own = new Set(comuniOf(data, territory));
      for (const parent of parents) {
        expect([...own].every((comune) => comuniOf(data, parent).includes(comune))).toBe(true);
        if (territory.level !== 'comune')
          expect(ids(relationsOf(data, parent).parts), parent.id).toContain(territory.id);
      }
      for (const twin of same) {
        if (territory.level !== 'comune')
          expect(ids(relationsOf(data, twin).same), twin.id).toContain(territory.id);
      }
      for (const near of neighbours)
        expect(ids(relationsOf(data, near).neighbours), near.id).toContain(territory.id);
      for (const part of parts) expect(comuniOf(data, part).length).toBeLessThan(own.size);
      expect(new Set(ids(members)).size).toBe(territory.level === 'comune' ? 0 : own.size);
      expect(ids(neighbours)).not.toContain(territory.id);
      expect(territory.level === 'metropoli' || parents.at(-1)?.id === 'cm-bologna').toBe(true);
    }
  });

  it('finds the area a group lies in, and none where it reaches over several', () => {
    expect(relationsOf(data, get('unione-reno-galliera')).area?.id).toBe('area-pianura');
    expect(relationsOf(data, get('cm-bologna')).area).toBeNull();
    expect(relationsOf(data, get('area-pianura')).area).toBeNull();
  });
});
