import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_ORGANISATION_FILTER, wordsOf, type OrganisationFilter } from './filter';
import { organisationQueries, territoryOptions, type ListedOrganisation, type Statement } from './queries';
import { nodeEngine, syntheticTables, wasmEngine, type Ask } from './synthetic.fixture';

const filter = (part: Partial<OrganisationFilter>) =>
  organisationQueries({ ...DEFAULT_ORGANISATION_FILTER, ...part });
const firstPage = { order: 'choices', limit: 50, offset: 0 } as const;

let tables: Awaited<ReturnType<typeof syntheticTables>>;
beforeAll(async () => {
  tables = await syntheticTables();
});
afterAll(() => tables.remove());

describe.each([
  ['the pipeline’s DuckDB', nodeEngine],
  ['the browser’s DuckDB', wasmEngine],
])('organisation queries in %s, synthetic rows', (_, engine) => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await engine(tables.folder);
  });
  const rows = ({ sql, params }: Statement<never>) => ask(sql, params);
  const found = async (words: string, part: Partial<OrganisationFilter> = {}) =>
    (await rows(filter({ ...part, words }).page(firstPage) as Statement<never>)).map((row) => row['id']);

  it('sums the universe of a year, names the first body and counts what is outside', async () => {
    expect(await rows(filter({}).totals as Statement<never>)).toEqual([
      {
        organisations: 4,
        choices: 220,
        amount_eur: expect.closeTo(2100.3, 6),
        first_name: "ASSOCIAZIONE SINTETICA SOLIDARIETA'",
        first_choices: 100,
        outside: 1,
      },
    ]);
    expect(await rows(filter({ includeExcluded: true }).totals as Statement<never>)).toMatchObject([
      { organisations: 5, choices: 270, outside: 1 },
    ]);
  });

  it('answers nothing found with zeros, not with gaps', async () => {
    expect(await rows(filter({ words: 'zzz' }).totals as Statement<never>)).toEqual([
      { organisations: 0, choices: 0, amount_eur: 0, first_name: null, first_choices: null, outside: 0 },
    ]);
  });

  it('keeps the other comuni in the counts by comune and the other kinds in the counts by kind', async () => {
    const queries = filter({ comuneId: '037006', kinds: ['associazione'] });
    expect(await rows(queries.byComune as Statement<never>)).toMatchObject([
      { comune_id: '037006', organisations: 1, choices: 100 },
      { comune_id: '037032', organisations: 1, choices: 0 },
    ]);
    expect(await rows(queries.byKind as Statement<never>)).toEqual([
      { kind: 'associazione', organisations: 1 },
      { kind: 'sport', organisations: 1 },
    ]);
  });

  it('narrows to an area', async () => {
    expect(await found('', { areaId: 'area-circondario-imolese' })).toEqual(['s3', 's5']);
  });

  it('finds names whatever the case, accents and apostrophes', async () => {
    expect(await found('solidarietà')).toEqual(['s1']);
    expect(await found("SOLIDARIETA'")).toEqual(['s1']);
    expect(await found('citta SOCIETA')).toEqual(['s2']);
    expect(await found("l'albero")).toEqual(['s5']);
    expect(await found('l’ALBERO finto')).toEqual(['s5']);
    expect(await found('associazione albero città')).toEqual([]);
  });

  it('takes signs of LIKE and of SQL for what they are: text', async () => {
    expect(await found('100%')).toEqual(['s3']);
    expect(await found('%')).toEqual(['s3']);
    expect(await found('_')).toEqual([]);
    expect(await found("x' OR 1=1 --")).toEqual([]);
    expect(await found('', { kinds: ["sport') OR ('1'='1"] })).toEqual([]);
  });

  it('pages in every order without overlap or loss', async () => {
    for (const order of ['choices', 'amount', 'name', 'comune'] as const) {
      const pages = [0, 1, 2, 3, 4].map((offset) =>
        rows(filter({}).page({ order, limit: 1, offset }) as Statement<never>),
      );
      const ids = (await Promise.all(pages)).flat().map((row) => (row as ListedOrganisation).id);
      const whole = await rows(filter({}).page({ ...firstPage, order }) as Statement<never>);
      expect(ids).toEqual(whole.map((row) => row['id']));
      expect([...ids].sort()).toEqual(['s1', 's2', 's3', 's5']);
    }
    expect(await found('')).toEqual(['s1', 's3', 's2', 's5']);
  });

  it('lists comuni and areas only', async () => {
    expect((await rows(territoryOptions() as Statement<never>)).map((row) => row['id'])).toEqual([
      'area-bologna',
      '037006',
      '037032',
    ]);
  });
});

const snapshot = join(process.cwd(), 'data/snapshot');

describe('organisation queries on the snapshot', () => {
  it('answers alike in both engines', async () => {
    const [node, wasm] = [await nodeEngine(snapshot), await wasmEngine(snapshot)];
    for (const part of [
      {},
      { year: 2017, words: 'città' },
      { areaId: 'area-pianura' as const, kinds: ['sport'] },
    ]) {
      const { totals, byComune, byKind, page } = filter(part);
      for (const { sql, params } of [totals, byComune, byKind, page(firstPage)]) {
        const [a, b] = [await node(sql, params), await wasm(sql, params)];
        expect(a.length).toBeGreaterThan(0);
        expect(b).toEqual(a.map((row) => ({ ...row, ...closeTo(row) })));
      }
    }
  });

  it('counts what a plain reading of the rows counts, for any filter', async () => {
    const ask = await nodeEngine(snapshot);
    const all = await ask(
      'SELECT o.*, t.area_id FROM organisations o JOIN territories t ON t.id = o.comune_id',
      [],
    );
    const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const one = <T>(values: T[]) => fc.option(fc.constantFrom(...values));
    const anyFilter = fc.record({
      year: fc.constantFrom(2017, 2018, 2019, 2020),
      kinds: fc.subarray(['associazione', 'sport', 'fondazione', 'cooperativa', 'comune']),
      areaId: one([
        'area-bologna',
        'area-pianura',
        'area-collina-appennino',
        'area-circondario-imolese',
      ] as const),
      comuneId: one(['037006', '037032', '037059']),
      words: fc
        .subarray(['Avis', 'CENTRO', 'città', 'di', "l'"], { maxLength: 2 })
        .map((words) => words.join(' ')),
      includeExcluded: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(anyFilter, async (asked) => {
        const kept = all.filter(
          (row) =>
            row['year'] === asked.year &&
            (asked.kinds.length === 0 || asked.kinds.includes(String(row['kind']))) &&
            (asked.areaId === null || row['area_id'] === asked.areaId) &&
            (asked.comuneId === null || row['comune_id'] === asked.comuneId) &&
            (asked.includeExcluded || row['in_universe'] === true) &&
            wordsOf(asked.words).every((word) => fold(String(row['name'])).includes(fold(word))),
        );
        const { sql, params } = organisationQueries(asked).totals;
        expect(await ask(sql, params)).toMatchObject([
          {
            organisations: kept.length,
            choices: kept.reduce((sum, row) => sum + Number(row['choices']), 0),
          },
        ]);
      }),
    );
  });

  it('adds up to the published list of 2020', async () => {
    const ask = await nodeEngine(snapshot);
    const { totals, byComune } = filter({ includeExcluded: true });
    const [all] = await ask(totals.sql, totals.params);
    expect(all).toMatchObject({
      organisations: 1382,
      choices: 347903,
      amount_eur: expect.closeTo(12752950.13, 4),
    });
    const comuni = await ask(byComune.sql, byComune.params);
    expect(comuni.reduce((sum, row) => sum + Number(row['organisations']), 0)).toBe(1382);
    expect(comuni.reduce((sum, row) => sum + Number(row['choices']), 0)).toBe(347903);
  });
});

/** Sums of euro may differ in the last bits with the order of adding. */
function closeTo(row: Record<string, unknown>): Record<string, unknown> {
  return typeof row['amount_eur'] === 'number' ? { amount_eur: expect.closeTo(row['amount_eur'], 4) } : {};
}
