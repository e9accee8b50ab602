import { beforeAll, describe, expect, it } from 'vitest';
import { profileData, type ProfileData } from './profile-data';
import { SIMILAR_BY, similarTo } from './profile-similar';

let data: ProfileData;
beforeAll(async () => {
  data = await profileData();
});

describe('similarTo', () => {
  it('compares each comune and group with its own kind, the nearest first', () => {
    for (const territory of data.territories) {
      const similarity = similarTo(data, territory);
      if (territory.level === 'area' || territory.level === 'metropoli') {
        expect(similarity, territory.id).toBeNull();
        continue;
      }
      expect(similarity?.nearest.length, territory.id).toBe(territory.level === 'comune' ? 5 : 2);
      const distances = similarity?.nearest.map(({ distance }) => distance) ?? [];
      expect(distances).toEqual([...distances].sort((a, b) => a - b));
      for (const { territory: other, alike, different } of similarity?.nearest ?? []) {
        expect(other.level).toBe(territory.level);
        expect(other.id).not.toBe(territory.id);
        const least = Math.min(...different.map(({ standardised }) => Math.abs(standardised)));
        for (const { standardised } of alike) expect(Math.abs(standardised)).toBeLessThanOrEqual(least);
      }
    }
  });

  it('uses variables that are in the tables, of groups only those made for groups, and no organisations', () => {
    const known = new Map(data.indicators.map((indicator) => [indicator.id, indicator]));
    for (const id of SIMILAR_BY.comune) expect(known.get(id)?.partial, id).toBe(false);
    for (const id of SIMILAR_BY.group) expect(known.get(id)?.aggregation, id).not.toBe('none');
    for (const id of [...SIMILAR_BY.comune, ...SIMILAR_BY.group])
      expect(known.get(id)?.theme).not.toBe('oes');
  });

  it('computes the distance that the formula gives by hand', () => {
    const vergato = data.comuni.find((comune) => comune.id === '037059');
    if (!vergato) throw new Error('Vergato is not in the snapshot');
    const first = similarTo(data, vergato)?.nearest[0];
    const squares = SIMILAR_BY.comune.map((id) => {
      const values = data.values.get(id);
      const period = data.indicators.find((indicator) => indicator.id === id)?.defaultPeriod ?? '';
      const at = (territory: string): number =>
        values?.periods[period]?.value[values.territoryIds.indexOf(territory)] ?? NaN;
      const all = data.comuni.map((comune) => at(comune.id));
      const mean = all.reduce((sum, x) => sum + x, 0) / all.length;
      const variance = all.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (all.length - 1);
      return (at(first?.territory.id ?? '') - at('037059')) ** 2 / variance;
    });
    expect(first?.distance).toBeCloseTo(Math.sqrt(squares.reduce((sum, x) => sum + x, 0)), 9);
  });
});
