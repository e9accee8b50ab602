import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordTable } from '../state/records';
import { NOT_STATED, type RecordsFilter } from './filter';
import { anyFilter, plainRecords, plainTests } from './plain-records.fixture';
import {
  FACETS,
  RECORD_ORDERS,
  recordQueries,
  sourceNames,
  territoryNames,
  type Statement,
  type SummaryRow,
} from './queries';
import { summaryFrom } from './summary';
import { nodeEngine, syntheticTables, wasmEngine, type Ask } from './synthetic.fixture';

const open = (table: RecordTable, part: Partial<RecordsFilter> = {}): RecordsFilter => ({
  ...{ table, year: table === 'organizzazioni' ? 2020 : null, kinds: [], statuses: [], words: '' },
  ...{ comuneOnly: false, area: null, comuni: [], ...part },
});
const only = (comune: string) => ({ comuneOnly: true, comuni: [comune] });
const answer = (ask: Ask, { sql, params }: Pick<Statement<never>, 'sql' | 'params'>) => ask(sql, params);
const summarise = async (ask: Ask, filter: RecordsFilter) =>
  summaryFrom((await answer(ask, recordQueries(filter).summary)) as SummaryRow[]);
const counts = (facet: ReadonlyMap<string, { records: number }>) =>
  Object.fromEntries([...facet].map(([value, { records }]) => [value, records]));

let tables: Awaited<ReturnType<typeof syntheticTables>>;
beforeAll(async () => {
  tables = await syntheticTables();
});
afterAll(() => tables.remove());

describe.each([
  ['the pipeline’s DuckDB', nodeEngine],
  ['the browser’s DuckDB', wasmEngine],
])('record queries in %s, synthetic rows', (_, engine) => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await engine(tables.folder);
  });
  const found = async (filter: RecordsFilter) => {
    const page = recordQueries(filter).page({ order: RECORD_ORDERS[filter.table][0], limit: 50, offset: 0 });
    return (await answer(ask, page)).map((row) => row['id']);
  };

  it('sums the universe of a year, names the first body and counts what is outside', async () => {
    expect(await summarise(ask, open('organizzazioni'))).toMatchObject({
      ...{ records: 4, figureA: 220, figureB: expect.closeTo(2100.3, 6), apart: 0, outside: 1 },
      first: { name: "ASSOCIAZIONE SINTETICA SOLIDARIETA'", figure: 100 },
      sourceIds: ['ade-cinque-per-mille'],
    });
  });

  it('answers nothing found with zeros, not with gaps', async () => {
    expect(await summarise(ask, open('organizzazioni', { words: 'zzz' }))).toMatchObject({
      ...{ records: 0, figureA: 0, figureB: 0, apart: 0, outside: 0, first: null, sourceIds: [] },
    });
  });

  it('counts each facet under the other filters and not under its own', async () => {
    const { facets, records } = await summarise(
      ask,
      open('organizzazioni', { kinds: ['associazione'], ...only('037006') }),
    );
    expect(records).toBe(1);
    expect(counts(facets.kind)).toEqual({ associazione: 1, sport: 1 });
    expect(counts(facets.comune)).toEqual({ '037006': 1, '037032': 1 });
    expect(counts(facets.year)).toEqual({ 2019: 1, 2020: 1 });
    expect(counts(facets.area)).toEqual({ 'area-bologna': 1 });
  });

  it('lists a record of several comuni once and counts it in each of them', async () => {
    const { facets, records } = await summarise(ask, open('luoghi'));
    expect(records).toBe(3);
    expect(counts(facets.comune)).toEqual({ '037006': 2, '037032': 2 });
    expect(await found(open('luoghi', { area: 'circondario-imolese' }))).toEqual(['p2', 'p3']);
    expect(await found(open('luoghi', only('037006')))).toEqual(['p1', 'p2']);
    expect(await found(open('luoghi', { comuneOnly: true, comuni: ['037006', '037032'] }))).toHaveLength(3);
  });

  it('reads the year of a school year, and says what has no status', async () => {
    const { facets } = await summarise(ask, open('luoghi'));
    expect(counts(facets.year)).toEqual({ 2020: 1, 2023: 1 });
    expect(counts(facets.status)).toEqual({ costituita: 1, [NOT_STATED]: 2 });
    expect(await found(open('luoghi', { year: 2023 }))).toEqual(['p3']);
    expect(await found(open('luoghi', { statuses: [NOT_STATED] }))).toEqual(['p1', 'p3']);
    const [row] = await answer(
      ask,
      recordQueries(open('luoghi', { kinds: ['ricarica-ev'] })).page({ order: 'name', limit: 1, offset: 0 }),
    );
    expect(row).toMatchObject({ edition: '2023/24', note: 'count', detail: '12 punti' });
  });

  it('never adds up the amounts of a project in several comuni', async () => {
    const all = await summarise(ask, open('progetti'));
    expect(all).toMatchObject({ records: 3, apart: 1, figureA: 1500.5, figureB: 10 });
    expect(all.facets.comune.get('037032')).toEqual({ records: 2, figureA: 500, figureB: 0 });
    expect(await found(open('progetti'))).toEqual(['pnrr-pagamenti:X2:1', 'pnrr-pagamenti:X1:1', 'pnc:X1:1']);
    expect(await found(open('progetti', { words: 'LAVORO inventato' }))).toEqual(['pnrr-pagamenti:X2:1']);
  });

  it('gives the rows of the published table, those of a project only in the comuni asked for', async () => {
    const rows = (filter: RecordsFilter) => answer(ask, recordQueries(filter).rows);
    expect((await rows(open('progetti'))).map((row) => row['comune_id'])).toEqual([
      '037006',
      '037006',
      '037032',
      '037032',
    ]);
    expect(await rows(open('progetti', { area: 'circondario-imolese' }))).toMatchObject([
      { cup: 'X2', comune_id: '037032', funding_eur: 9000 },
      { cup: 'X1', comune_id: '037032', list: 'pnc' },
    ]);
    expect(await rows(open('organizzazioni', { kinds: ['sport'] }))).toEqual([
      expect.objectContaining({ id: 's2', in_universe: true, choices: 20 }),
    ]);
  });

  it('finds names whatever the case, accents and apostrophes', async () => {
    const named = (words: string) => found(open('organizzazioni', { words }));
    expect(await named('solidarietà')).toEqual(['s1']);
    expect(await named("SOLIDARIETA'")).toEqual(['s1']);
    expect(await named('citta SOCIETA')).toEqual(['s2']);
    expect(await named("l'albero")).toEqual(['s5']);
    expect(await named('l’ALBERO finto')).toEqual(['s5']);
    expect(await named('associazione albero città')).toEqual([]);
  });

  it('takes signs of LIKE and of SQL for what they are: text', async () => {
    const named = (words: string) => found(open('organizzazioni', { words }));
    expect(await named('100%')).toEqual(['s3']);
    expect(await named('%')).toEqual(['s3']);
    expect(await named('_')).toEqual([]);
    expect(await named("x' OR 1=1 --")).toEqual([]);
    expect(await found(open('organizzazioni', { kinds: ["sport') OR ('1'='1"] }))).toEqual([]);
  });

  it('pages in every order without overlap or loss', async () => {
    for (const table of ['organizzazioni', 'luoghi', 'progetti'] as const)
      for (const order of RECORD_ORDERS[table]) {
        const { page } = recordQueries(open(table));
        const pages = [0, 1, 2, 3, 4].map((offset) => answer(ask, page({ order, limit: 1, offset })));
        const ids = (await Promise.all(pages)).flat().map((row) => row['id']);
        const whole = await answer(ask, page({ order, limit: 50, offset: 0 }));
        expect(ids, `${table} by ${order}`).toEqual(whole.map((row) => row['id']));
        expect(new Set(ids).size).toBe(table === 'organizzazioni' ? 4 : 3);
      }
  });

  it('names comuni and areas only', async () => {
    const ids = (await answer(ask, territoryNames())).map((row) => row['id']);
    expect(ids).toEqual(['area-bologna', '037006', '037032']);
  });
});

const snapshot = join(process.cwd(), 'data/snapshot');

describe('record queries on the snapshot', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await nodeEngine(snapshot);
  });

  it('answer alike in both engines', async () => {
    const wasm = await wasmEngine(snapshot);
    for (const filter of [
      open('organizzazioni'),
      open('organizzazioni', { year: 2017, words: 'città' }),
      open('luoghi', { area: 'pianura', kinds: ['museo', 'cer'] }),
      open('progetti', { words: 'scuola', ...only('037006') }),
    ]) {
      const { summary, page, rows } = recordQueries(filter);
      const [a, b] = [await answer(ask, summary), await answer(wasm, summary)];
      expect(sorted(b)).toEqual(sorted(a).map((row) => ({ ...row, ...closeTo(row) })));
      for (const statement of [page({ order: 'name', limit: 40, offset: 0 }), rows]) {
        const [c, d] = [await answer(ask, statement), await answer(wasm, statement)];
        expect(c.length).toBeGreaterThan(0);
        expect(d).toEqual(c);
      }
    }
  });

  it('count what a plain reading of the published rows counts, for any filter', async () => {
    const all = await plainRecords(ask);
    await fc.assert(
      fc.asyncProperty(anyFilter, async (filter) => {
        const tests = plainTests(filter);
        const kept = (except?: string) =>
          all[filter.table].filter((row) =>
            Object.entries(tests).every(([name, test]) => name === except || test(row)),
          );
        const summary = await summarise(ask, filter);
        expect(summary.records).toBe(kept().length);
        for (const facet of FACETS) {
          const expected: Record<string, number> = {};
          for (const row of kept(facet))
            for (const value of row[facet]) expected[value] = (expected[value] ?? 0) + 1;
          expect(counts(summary.facets[facet]), facet).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('add up to the published list of 2020, with the bodies outside', async () => {
    const { records, outside, facets, figureA } = await summarise(ask, open('organizzazioni'));
    expect(records + outside).toBe(1382);
    const comuni = [...facets.comune.values()];
    expect(comuni.reduce((sum, one) => sum + one.records, 0)).toBe(records);
    expect(comuni.reduce((sum, one) => sum + one.figureA, 0)).toBe(figureA);
  });

  it('list every row of the published tables, and name every source', async () => {
    const names = new Set((await answer(ask, sourceNames('it'))).map((row) => row['id']));
    for (const [table, published] of [
      ['luoghi', 'places'],
      ['progetti', 'projects'],
    ] as const) {
      const [all] = await ask(`SELECT count(*) AS n FROM ${published}`, []);
      expect(await answer(ask, recordQueries(open(table)).rows)).toHaveLength(Number(all?.['n']));
      for (const id of (await summarise(ask, open(table))).sourceIds) expect(names).toContain(id);
    }
    expect(names).toContain('ade-cinque-per-mille');
  });
});

const sorted = (rows: Record<string, unknown>[]) =>
  [...rows].sort((a, b) => `${a['part']} ${a['value']}`.localeCompare(`${b['part']} ${b['value']}`));

/** Sums of euro may differ in the last bits with the order of adding. */
function closeTo(row: Record<string, unknown>): Record<string, unknown> {
  return typeof row['figure_b'] === 'number' ? { figure_b: expect.closeTo(row['figure_b'], 3) } : {};
}
