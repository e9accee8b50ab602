import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { openingIndex, type IndexContext } from '../state/composite-index';
import { rankIntervals } from '../statistics/robustness';
import { indexCsv, indexSheets, type IndexFile } from './index-export';
import { indexView } from './index-view';
import { part, syntheticIndicator, syntheticLatest, syntheticUnits } from './index.fixture';

const columns = { a: [0, 5, 10, 2], b: [4, null, 2, 1], c: [7, 1, 3, 3] };
const parts = [part('a', 30), part('b', 10, -1), part('c', 10)];
const state = { ...openingIndex({ opening: parts } as unknown as IndexContext), seed: 7 };
const view = indexView(
  state,
  syntheticUnits(4),
  Object.keys(columns).map((id) => syntheticIndicator(id)),
  syntheticLatest(columns),
);
const robust = rankIntervals(view.inputs, view.method, { runs: 200, seed: 7 });
if (!robust.ok) throw new Error(robust.reason);
const file: IndexFile = {
  view,
  state,
  intervals: { key: 'k', result: robust.value },
  address: 'https://example.org/confronta/indice/?seme=7',
};
const read = (text: string) =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

describe('files of an index', () => {
  it('hold one row a unit by place, with values, contributions and what it lacks', () => {
    const rows = read(indexCsv(file));
    expect(rows.map((row) => [row['territory_id'], row['place']])).toEqual([
      ['u2', '1'],
      ['u3', '2'],
      ['u0', '3'],
      ['u1', ''],
    ]);
    for (const row of rows.slice(0, 3)) {
      const sum = ['a', 'b', 'c'].reduce((all, id) => all + Number(row[`${id}_contribution`]), 0);
      expect(sum).toBeCloseTo(Number(row['index']), 9);
    }
    expect(rows[3]).toMatchObject({ index: '', a: '5', b: '', missing: 'b', place_p5: '' });
  });

  it('hold in every row what the computation needs to be done again', () => {
    for (const row of read(indexCsv(file)))
      expect(row).toMatchObject({
        method: 'min-max',
        components: 'a 2020 + 30; b 2020 - 10; c 2020 + 10',
        random_weightings: '200',
        seed: '7',
        source: 'Ente di a; Ente di b; Ente di c',
        address: file.address,
      });
  });

  it('do not give seed and number of weightings for intervals that are not there', () => {
    const [row] = read(indexCsv({ ...file, intervals: null }));
    expect(row).toMatchObject({ random_weightings: '', seed: '', place_p5: '' });
  });

  it('are a workbook of ranking, parameters, indicators and the ranking without each', () => {
    const sheets = indexSheets(file, 'it');
    expect(sheets.map(({ name }) => name)).toEqual(['indice', 'parametri', 'indicatori', 'senza-uno']);
    expect(sheets[1]?.rows).toContainEqual({ parameter: 'seed', value: 7 });
    expect(sheets[2]?.rows.map((row) => row['weight'])).toEqual([30, 10, 10]);
    expect(sheets[3]?.rows).toHaveLength(3);
    for (const { columns, rows } of sheets)
      for (const row of rows) expect(Object.keys(row)).toEqual(expect.arrayContaining(columns));
  });
});
