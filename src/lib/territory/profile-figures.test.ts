import { beforeAll, describe, expect, it } from 'vitest';
import { comuniOf } from './profile';
import { profileData, type ProfileData } from './profile-data';
import { figuresOf } from './profile-figures';
import { peersOf } from './relations';
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

describe('figuresOf', () => {
  it('ranks a group among its kind only, against its area and the whole', () => {
    const [first] = figuresOf(data, get('unione-reno-galliera'));
    expect(first?.reading.indicator.id).toBe('organizzazioni-10k');
    expect(first?.standing?.of).toBe(7);
    expect(first?.values).toHaveLength(7);
    expect(first?.upright).toBe(first?.metropolitan);
    expect(first?.triangle).toBe(first?.area);
    expect(first?.area).not.toBeNull();
  });

  it('gives the whole no place and no wholes above it', () => {
    for (const row of figuresOf(data, get('cm-bologna'))) {
      expect(row.standing, row.reading.indicator.id).toBeNull();
      expect(row.metropolitan).toBeNull();
      expect(row.area).toBeNull();
    }
  });

  it('never ranks a partial list or a missing value, and tells the range of what is not summed, for all 74', () => {
    for (const territory of data.territories) {
      const rows = figuresOf(data, territory);
      expect(rows).toHaveLength(10);
      for (const { reading, standing, members, values } of rows) {
        const at = `${territory.id} ${reading.indicator.id}`;
        if (reading.indicator.partial || reading.value === null) expect(standing, at).toBeNull();
        if (standing)
          expect(standing.fromHighest + standing.fromLowest + standing.tied, at).toBe(standing.of + 1);
        if (territory.level !== 'comune' && reading.indicator.aggregation === 'none') {
          expect(reading.value, at).toBeNull();
          const own = comuniOf(data, territory).map((comune) => comune.name);
          expect(own, at).toEqual(expect.arrayContaining(members?.lowest.names ?? ['none']));
          expect(members?.highest.value ?? -Infinity, at).toBeGreaterThanOrEqual(
            members?.lowest.value ?? Infinity,
          );
        }
        if (territory.level !== 'comune' && territory.level !== 'metropoli')
          expect(values.length, at).toBeLessThanOrEqual(peersOf(data, territory).length);
      }
    }
  });

  it('does not set an area beside itself, nor a group beside its twin under another name', () => {
    for (const row of figuresOf(data, get('area-pianura'))) expect(row.area).toBeNull();
    const twin = figuresOf(data, get('unione-nuovo-circondario-imolese'))[0];
    expect(twin?.area).toBe(twin?.reading.value);
  });
});
