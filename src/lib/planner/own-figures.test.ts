import { beforeAll, describe, expect, it } from 'vitest';
import type { IndicatorBrief } from '../indicator/brief';
import type { Column } from '../snapshot/domain';
import type { LatestValues } from './latest';
import { farthest, ownFigures, type OwnFigure } from './own-figures';
import { figureNote, namesOf, ownCsv, ownRows, ownWorkbook } from './own-file';
import { latestValues, plannerPage } from './page';
import type { PickedTerritory } from './picked';

let latest: LatestValues;
let indicators: IndicatorBrief[];
let territories: PickedTerritory[];
let metropolis: PickedTerritory;
let comuni: string[];
beforeAll(async () => {
  latest = await latestValues();
  ({ indicators, territories } = await plannerPage('it'));
  metropolis = territories.find(({ level }) => level === 'metropoli')!;
  comuni = metropolis.members;
});
const nameOf = (id: string): string => territories.find((one) => one.id === id)?.name ?? id;
const of = (members: readonly string[]): Map<string, OwnFigure> =>
  new Map(ownFigures(latest, indicators, members, metropolis).map((figure) => [figure.id, figure]));

describe('ownFigures', () => {
  it('has every indicator that aggregates, and no other', () => {
    const wanted = indicators.filter(({ aggregation }) => aggregation !== 'none').map(({ id }) => id);
    expect([...of(['037059']).keys()]).toEqual(wanted);
    expect(ownFigures(latest, indicators, [], metropolis)).toEqual([]);
  });

  it('finds the metropolitan city in all comuni: no distance, the whole share', () => {
    for (const { id, cell, whole, share, distance } of of(comuni).values()) {
      if (cell.value === null || whole === null) continue;
      if (share !== null) expect(share, id).toBeCloseTo(1, 5);
      if (distance !== null) expect(Math.abs(distance), id).toBeLessThan(1e-3);
    }
  });

  it('names the comuni whose value is absent or kept back, and gives no value then', () => {
    let absent = 0;
    for (const { id, cell, absent: missing, hidden } of of(comuni).values()) {
      expect(cell.value === null, id).toBe(missing.length + hidden.length > 0 || cell.denominator === 0);
      const column = latest.indicators[id]!.column;
      for (const comune of hidden)
        expect(column.status[latest.territoryIds.indexOf(comune)]).toBe('suppressed');
      absent += missing.length;
    }
    expect(absent).toBeGreaterThan(0);
  });

  it('measures distance in deviations of the 55 (synthetic: 0 to 54, deviation 16.02)', () => {
    const ids = comuni.map((_, i) => `0370${String(i + 10)}`);
    const column: Column = {
      value: [...ids.map((_, i) => i), 27],
      numerator: [...ids.map((_, i) => i), 27 * 55],
      denominator: [...ids.map(() => 1), 55],
      status: Array(56).fill('observed') as Column['status'],
      note: Array<number>(56).fill(-1),
      denominatorDate: null,
    };
    const synthetic = {
      territoryIds: [...ids, 'tutti'],
      indicators: { s: { period: '2020', column } },
      notes: [],
    };
    const rule = { id: 's', measure: 'rate', partial: false, aggregation: 'ratio', factor: 1 } as const;
    const whole = { id: 'tutti', own: false, members: ids };
    const [figure] = ownFigures(synthetic, [rule], [ids[54]!], whole);
    expect(figure?.distance).toBeCloseTo(27 / Math.sqrt((55 * 56) / 12), 6);
    const [partial] = ownFigures(synthetic, [{ ...rule, partial: true }], [ids[54]!], whole);
    expect(partial?.distance).toBeNull();
  });

  it('puts the farthest first and leaves estimates and what is alike out of a title', () => {
    const far = farthest([...of(['037010', '037015', '037027', '037033', '037062']).values()], 3);
    expect(far).toHaveLength(3);
    const distances = far.map(({ distance }) => Math.abs(distance ?? 0));
    expect(distances).toEqual([...distances].sort((a, b) => b - a));
    expect(far.every(({ cell }) => cell.status !== 'estimated')).toBe(true);
    expect(farthest([...of(comuni).values()], 3)).toEqual([]);
  });
});

describe('the file of an own area', () => {
  it('has one row a figure with terms, metropolitan value, source and licence', () => {
    const figures = [...of(['037006', '037059']).values()];
    const rows = ownRows(figures, indicators, nameOf, 'it');
    expect(rows).toHaveLength(figures.length);
    for (const row of rows) {
      expect(row.source, String(row.indicator_id)).toBeTruthy();
      expect(row.period).toBeTruthy();
      if (row.value === null) expect(row.note, String(row.indicator_id)).toMatch(/^Non calcolabile/);
    }
    const csv = ownCsv(rows).split('\r\n');
    expect(csv[0]).toMatch(/^indicator_id,indicator,theme,unit,period,value,numerator,denominator,status/);
    expect(csv).toHaveLength(rows.length + 2);
  });

  it('is a workbook too', async () => {
    const rows = ownRows([...of(['037059']).values()], indicators, nameOf, 'en');
    const members = territories.filter(({ id }) => id === '037059');
    const bytes = await ownWorkbook(rows, members, 'en');
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK');
  });

  it('names a few and counts the rest', () => {
    expect(namesOf([], 'it')).toBe('');
    expect(namesOf(['a'], 'it')).toBe('a');
    expect(namesOf(['a', 'b', 'c'], 'en')).toBe('a, b and c');
    expect(namesOf([...'abcdefg'], 'it')).toBe('a, b, c, d e altri 3');
    const figure = [...of(comuni).values()].find(({ absent }) => absent.length > 5)!;
    expect(figureNote(figure, { partial: false }, nameOf, 'it')).toMatch(
      /^Non calcolabile: manca il valore di .+ e altri \d+\.$/,
    );
  });
});
