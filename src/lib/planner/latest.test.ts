import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { indicators, territories } from '../snapshot/domain';
import type { Indicator } from '../indicator/types';
import { cellOf, indicatorOf, latestOf, partOfLatest, type LatestValues } from './latest';
import { latestValues } from './page';
import { publishedTerritories, type PickedTerritory } from './picked';

let latest: LatestValues;
let known: Indicator[];
let all: PickedTerritory[];
let comuni: string[];
beforeAll(async () => {
  latest = await latestValues();
  known = (await indicators()).filter(({ aggregation }) => aggregation !== 'none');
  all = publishedTerritories(await territories());
  comuni = all.filter(({ level }) => level === 'comune').map(({ id }) => id);
});

const own = (members: readonly string[]): Pick<PickedTerritory, 'id' | 'own' | 'members'> => ({
  id: 'propria:x',
  own: true,
  members: [...members],
});
/** Values travel rounded to six digits, so that sums of them differ in the last. */
const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 2e-5 * Math.max(1, Math.abs(a), Math.abs(b));

/** Every published group beside the own area of its comuni, for every indicator that aggregates. */
function disagreements(groups: readonly PickedTerritory[]): { compared: number; wrong: string[] } {
  let compared = 0;
  const wrong: string[] = [];
  for (const indicator of known)
    for (const group of groups) {
      const published = cellOf(latest, indicator, group).value;
      const computed = cellOf(latest, indicator, own(group.members)).value;
      if (published === null || computed === null) continue;
      compared += 1;
      if (!close(published, computed)) wrong.push(`${indicator.id} ${group.id}: ${published} ${computed}`);
    }
  return { compared, wrong };
}

describe('own areas against the snapshot', () => {
  it('all 55 comuni are the metropolitan city, for every indicator', () => {
    const { compared, wrong } = disagreements(all.filter(({ level }) => level === 'metropoli'));
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(40);
  });

  it('the comuni of an unione, a distretto, an area are that group', () => {
    const groups = all.filter(({ level }) => level !== 'comune' && level !== 'metropoli');
    const { compared, wrong } = disagreements(groups);
    expect(groups.length).toBe(18);
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(40 * 18);
  });

  it('one comune alone is that comune', () => {
    for (const indicator of known)
      for (const id of comuni) {
        const published = cellOf(latest, indicator, { id, own: false, members: [id] }).value;
        const computed = cellOf(latest, indicator, own([id])).value;
        if (published !== null && computed !== null)
          expect(close(published, computed), `${indicator.id} ${id}: ${published} ${computed}`).toBe(true);
      }
  });

  it('a ratio lies between those of its members; sums do not change with how the comuni are parted', () => {
    const chosen = fc.shuffledSubarray(
      Array.from({ length: 55 }, (_, i) => i),
      { minLength: 2 },
    );
    fc.assert(
      fc.property(chosen, fc.nat(), fc.nat(), (at, which, cut) => {
        const indicator = known[which % known.length]!;
        const members = at.map((i) => comuni[i]!);
        const column = latest.indicators[indicator.id]!.column;
        const whole = cellOf(latest, indicator, own(members)).value;
        if (whole === null) return;
        if (indicator.aggregation === 'ratio') {
          // A member whose denominator is zero has no ratio of its own and moves nothing but the numerator.
          const ratios = members.map((id) => {
            const i = latest.territoryIds.indexOf(id);
            return (column.numerator[i]! / column.denominator[i]!) * indicator.factor;
          });
          if (!ratios.every(Number.isFinite)) return;
          const slack = 2e-5 * Math.max(1, Math.abs(whole));
          expect(whole).toBeGreaterThanOrEqual(Math.min(...ratios) - slack);
          expect(whole).toBeLessThanOrEqual(Math.max(...ratios) + slack);
        } else {
          const place = 1 + (cut % (members.length - 1));
          const parts = [members.slice(0, place), members.slice(place)].map(
            (part) => cellOf(latest, indicator, own(part)).value,
          );
          expect(close(parts[0]! + parts[1]!, whole)).toBe(true);
        }
        // Nor with their order, nor with one named twice.
        expect(cellOf(latest, indicator, own([...members].reverse())).value).toBe(whole);
        expect(cellOf(latest, indicator, own([...members].sort())).value).toBe(whole);
      }),
      { numRuns: 300 },
    );
  });

  it('is absent where a member is, and says why', () => {
    let absent = 0;
    for (const indicator of known) {
      const cell = cellOf(latest, indicator, own(comuni));
      if (cell.value !== null) continue;
      absent += 1;
      expect(['missing', 'suppressed']).toContain(cell.status);
      expect(cell.note?.it, indicator.id).toMatch(/^Non calcolato/);
    }
    expect(absent).toBeGreaterThan(0);
  });
});

describe('the file of latest values', () => {
  it('has every indicator at its default period, and gives none for what it does not know', async () => {
    for (const { id, defaultPeriod } of await indicators()) {
      expect(latest.indicators[id]?.period).toBe(defaultPeriod);
      expect(Object.keys(indicatorOf(latest, id)?.periods ?? {})).toEqual([defaultPeriod]);
    }
    expect(indicatorOf(latest, 'nessuno')).toBeNull();
    const nowhere = { id: 'nessuno', own: false, members: [] };
    expect(cellOf(latest, known[0]!, nowhere)).toMatchObject({ value: null, status: 'missing' });
    expect(cellOf(latest, { ...known[0]!, id: 'nessuno' }, own(comuni)).value).toBeNull();
  });

  it('keeps values and notes in a part of it', () => {
    const ids = known.slice(0, 12).map(({ id }) => id);
    const part = partOfLatest(latest, [...ids, 'nessuno']);
    expect(Object.keys(part.indicators)).toEqual(ids);
    expect(part.notes.length).toBeLessThanOrEqual(latest.notes.length);
    for (const indicator of known.slice(0, 12))
      for (const territory of all)
        expect(cellOf(part, indicator, territory)).toEqual(cellOf(latest, indicator, territory));
  });

  it('refuses an indicator without its default period', () => {
    const values = { id: 'sintetico', territoryIds: [], periods: {}, notes: [] };
    expect(() => latestOf([{ id: 'sintetico', defaultPeriod: '2020', values }])).toThrow('sintetico');
  });
});
