import { unzipSync, strFromU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../i18n/locale';
import { toXlsx } from '../export/xlsx';
import { snapshotGeometry } from '../snapshot/geometry';
import { indicatorData } from '../snapshot/domain';
import { comparedRows, isRanked, type ComparedRow } from './comparison';
import { comparisonCsv, comparisonSheets } from './comparison-file';
import { comparisonMap } from './comparison-map';
import { comparisonPage, type ComparisonPage } from './comparison-page';
import { comparisonTrend } from './comparison-trend';
import { comparisonFinding, gapsOf, measureText, valueText } from './comparison-words';
import { comparedIndicators, OPENING_INDICATORS } from './indicator-sets';
import { latestValues } from './page';
import { pickedTerritories } from './picked';
import type { LatestValues } from './latest';

// On the real snapshot: what the page says of eight territories and every indicator.
let page: ComparisonPage;
let latest: LatestValues;
let rows: ComparedRow[];
beforeAll(async () => {
  page = await comparisonPage('it');
  latest = await latestValues();
  const territories = pickedTerritories(
    [
      { kind: 'published', id: '037006' },
      { kind: 'published', id: '037059' },
      { kind: 'published', id: 'unione-reno-galliera' },
      { kind: 'published', id: 'area-pianura' },
      { kind: 'own', area: { name: 'Alta valle', comuni: ['037003', '037022', '037033'] } },
    ],
    page.territories,
  );
  rows = comparedRows({
    latest,
    indicators: page.indicators,
    territories,
    reference: page.territories.find(({ id }) => id === 'cm-bologna') ?? null,
    known: page.territories,
  });
});

describe('the sets of indicators', () => {
  it('opens with indicators that are in the tables', () => {
    const opening = comparedIndicators({ indicators: [], set: null }, page.indicators);
    expect(opening).toHaveLength(OPENING_INDICATORS.length);
    expect(new Set(opening.map(({ theme }) => theme)).size).toBe(6);
    expect(Object.keys(page.first.indicators).sort()).toEqual([...OPENING_INDICATORS].sort());
  });

  it('takes a theme, all, or those chosen', () => {
    const ids = (set: 'oes' | 'tutti') =>
      comparedIndicators({ indicators: [], set }, page.indicators).map(({ theme }) => theme);
    expect(new Set(ids('oes'))).toEqual(new Set(['oes']));
    expect(ids('tutti')).toHaveLength(page.indicators.length);
    const own = comparedIndicators({ indicators: ['quota-65'], set: 'tutti' }, page.indicators);
    expect(own.map(({ id }) => id)).toEqual(['quota-65']);
  });
});

describe('eight territories and every indicator in words', () => {
  it('has a row for each, with published values as they are', () => {
    expect(rows).toHaveLength(page.indicators.length);
    for (const row of rows)
      for (const { territory, value } of row.cells) {
        if (territory.own) continue;
        const column = latest.indicators[row.indicator.id]?.column;
        expect(value).toBe(column?.value[latest.territoryIds.indexOf(territory.id)] ?? null);
      }
  });

  it('ranks nobody in a partial list', () => {
    for (const row of rows.filter(({ indicator }) => !isRanked(indicator)))
      expect(row.cells.map(({ rank }) => rank)).toEqual(row.cells.map(() => null));
  });

  it('gives every gap a reason', () => {
    const { count, gaps } = gapsOf(rows, page.reasons, 'it');
    const empty = rows.flatMap(({ cells }) => cells).filter(({ value }) => value === null);
    expect(count).toBe(empty.length);
    expect(gaps.flatMap(({ of }) => of).length).toBeGreaterThan(10);
    expect(gaps.every(({ reason }) => reason.length > 10)).toBe(true);
  });

  it('writes values, measures and a finding in both languages', () => {
    for (const locale of LOCALES) {
      for (const row of rows) {
        expect(measureText(row, locale)).toMatch(/\d{4}/);
        for (const cell of row.cells) expect(valueText(cell, row.indicator, locale)).not.toBe('');
      }
      expect(comparisonFinding(rows, locale)).toMatch(/«|“/);
    }
    expect(comparisonFinding([], 'it')).toBeNull();
  });
});

describe('the files of a comparison', () => {
  it('hold a line for every value', () => {
    const lines = comparisonCsv(rows, 'it').trimEnd().split('\r\n');
    expect(lines).toHaveLength(rows.length * 5 + 1);
    expect(lines[0]).toContain('territory_id,territory_name,level,comuni,indicator_id');
    expect(lines.some((line) => line.startsWith(',Alta valle,,037003;037022;037033,'))).toBe(true);
  });

  it('become a workbook of two sheets', async () => {
    const sheets = comparisonSheets(rows, 'it');
    expect(sheets[0]?.columns).toHaveLength(8);
    const files = unzipSync(await toXlsx(sheets));
    const strings = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array());
    expect(strings).toContain('Alta valle');
    expect(strings).toContain('037006');
  });

  it('keeps two territories of one name in two columns', () => {
    const doubled = rows
      .slice(0, 1)
      .map((row) => ({ ...row, cells: [...row.cells, ...row.cells.slice(0, 1)] }));
    expect(comparisonSheets(doubled, 'it')[0]?.columns.slice(-1)).toEqual(['Bologna (6)']);
  });
});

describe('the small maps', () => {
  it('outline and number the chosen, and paint every comune', () => {
    const numbers = new Map([
      ['037059', 1],
      ['propria:Alta valle', 2],
    ]);
    for (const row of rows) {
      const map = comparisonMap(row, numbers, page.territories, snapshotGeometry('thumb'), 'it');
      expect(map.scene.comuni).toHaveLength(55);
      expect(map.scene.selected.map(({ id }) => id)).toEqual(['037059', 'propria:Alta valle']);
      expect(map.scene.selected.every(({ path }) => path.length > 20)).toBe(true);
      expect(map.scene.labels.map(({ lines }) => lines[0])).toEqual(['1', '2']);
      expect(map.paint).toHaveLength(map.classes);
      expect(map.classes > 0).toBe(row.indicator.measure !== 'count');
      expect(map.key).not.toBe('');
    }
  });
});

describe('the trends', () => {
  it('recompute an own area in every period and stop at breaks', async () => {
    const data = await indicatorData('organizzazioni-10k');
    const indicator = page.indicators.find(({ id }) => id === 'organizzazioni-10k');
    if (!indicator) throw new Error('no organizzazioni-10k');
    const own = rows[0]?.cells.map(({ territory }) => territory) ?? [];
    const trend = comparisonTrend(indicator, data, own);
    expect(trend.periods).toEqual(indicator.periods);
    for (const series of trend.series) expect(series.points).toHaveLength(indicator.periods.length);
    expect(trend.series[0]?.breaks).toEqual(indicator.seriesBreaks);
    const area = trend.series.find(({ territory }) => territory.own);
    const terms = (period: string) => {
      const column = data.periods[period];
      const at = ['037003', '037022', '037033'].map((id) => data.territoryIds.indexOf(id));
      const sum = (of: (number | null)[] | undefined) => at.reduce((all, i) => all + (of?.[i] ?? 0), 0);
      return (1e4 * sum(column?.numerator)) / sum(column?.denominator);
    };
    for (const { period, value } of area?.points ?? []) expect(value).toBeCloseTo(terms(period), 5);
  });

  it('keeps what one period lacks a gap', async () => {
    const data = await indicatorData('organizzazioni-10k');
    const indicator = page.indicators.find(({ id }) => id === 'organizzazioni-10k');
    if (!indicator) throw new Error('no organizzazioni-10k');
    const [first = ''] = indicator.periods;
    const { [first]: _, ...others } = data.periods;
    const [series] = comparisonTrend(
      indicator,
      { ...data, periods: others },
      page.territories.slice(0, 1),
    ).series;
    expect(series?.cells[0]?.value).toBeNull();
    expect(series?.points).toHaveLength(indicator.periods.length - 1);
  });
});
