import { beforeAll, describe, expect, it } from 'vitest';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { datasets } from '../../catalogue/datasets';
import { laboratoryExamples } from '../../i18n/laboratory-examples';
import { LOCALES } from '../../i18n/locale';
import { query, tablePath } from '../../snapshot/tables';
import { LAB_LIMITS } from '../types';
import { EXAMPLE_GROUPS } from './example';
import { EXAMPLES, OPENING_EXAMPLE } from './examples';

type Row = Record<string, unknown>;
let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const { id } of datasets())
    await connection.run(`CREATE VIEW ${id} AS SELECT * FROM read_parquet('${tablePath(id)}')`);
});

async function rowsOf(id: string): Promise<Row[]> {
  const example = EXAMPLES.find((each) => each.id === id);
  if (!example) throw new Error(`no example ${id}`);
  return (await connection.runAndReadAll(example.sql.it)).getRowObjectsJS();
}

describe('the thirty examples', () => {
  it('are thirty, each with an address and words of its own, from easy to hard within the page', () => {
    expect(EXAMPLES).toHaveLength(30);
    expect(new Set(EXAMPLES.map(({ id }) => id)).size).toBe(30);
    expect(EXAMPLES.map(({ id }) => id)).toContain(OPENING_EXAMPLE);
    expect([...new Set(EXAMPLES.map(({ group }) => group))]).toEqual([...EXAMPLE_GROUPS]);
    for (const locale of LOCALES)
      expect(Object.keys(laboratoryExamples[locale].examples).sort()).toEqual(
        EXAMPLES.map(({ id }) => id).sort(),
      );
  });

  for (const { id, sql } of EXAMPLES)
    it(`${id} gives rows, the same number in both languages`, async () => {
      const [it, en] = await Promise.all(
        [sql.it, sql.en].map((text) => connection.runAndReadAll(text).then((reader) => reader)),
      );
      expect(it?.currentRowCount).toBeGreaterThan(0);
      expect(it?.currentRowCount).toBeLessThan(LAB_LIMITS.rows);
      // A word looked for in the labels may stand in more of them in one language.
      if (id !== 'indicatori-sulla-casa') expect(en?.currentRowCount).toBe(it?.currentRowCount);
      const names = it?.columnNames() ?? [];
      expect(new Set(names).size).toBe(names.length);
    });

  it('never mix comuni with their totals, nor average a rate', () => {
    for (const { id, sql } of EXAMPLES) {
      expect(sql.it, id).not.toMatch(/avg\((?!lon|lat)/i);
      if (sql.it.includes('observations'))
        expect(sql.it, id).toMatch(/level = 'comune'|territory_id = 'cm-bologna'/);
      if (sql.it.includes('FROM organisations')) expect(sql.it, id).toMatch(/year = 20\d\d/);
      if (sql.it.includes('FROM projects')) expect(sql.it, id).toMatch(/single_comune/);
    }
  });
});

describe('answers that could mislead agree with what the site publishes', () => {
  it('area incomes are the published ratios', async () => {
    const published = await query(
      `SELECT t.name, o.value FROM '${tablePath('observations')}' o JOIN '${tablePath('territories')}' t ON t.id = o.territory_id
       WHERE o.indicator_id = 'reddito-medio' AND o.period = '2021' AND t.level = 'area' ORDER BY o.value DESC`,
    );
    const found = await rowsOf('reddito-delle-aree');
    expect(found.map(({ area, reddito_medio }) => [area, reddito_medio])).toEqual(
      published.map(({ name, value }) => [name, Math.round(Number(value))]),
    );
  });

  it('residents of the areas are those of the Città metropolitana', async () => {
    const areas = await rowsOf('residenti-per-area');
    expect(areas.reduce((all, { residenti }) => all + Number(residenti), 0)).toBe(1_020_193);
    expect(areas.map(({ comuni }) => Number(comuni)).sort((a, b) => a - b)).toEqual([1, 10, 21, 23]);
  });

  it('organisations by kind are the published count, one year only', async () => {
    const kinds = await rowsOf('tipi-di-organizzazione');
    expect(kinds.reduce((all, { organizzazioni }) => all + Number(organizzazioni), 0)).toBe(1321);
    const moves = await rowsOf('entrate-e-uscite');
    const of = (word: string): number =>
      Number(moves.find((row) => row['dal_2017_al_2020'] === word)?.['organizzazioni']);
    expect(of('in entrambi gli elenchi') + of('entrata')).toBe(1321);
    expect(of('in entrambi gli elenchi') + of('uscita')).toBe(1123);
  });

  it('rates per 10,000 are the published ones', async () => {
    const published = await query(
      `SELECT territory_id, value FROM '${tablePath('observations')}' WHERE indicator_id = 'organizzazioni-10k' AND period = '2020'`,
    );
    const known = new Map(published.map(({ territory_id, value }) => [territory_id, Number(value)]));
    const found = await rowsOf('ogni-diecimila');
    expect(found).toHaveLength(55);
    for (const row of found)
      expect(Number(row['ogni_10mila'])).toBeCloseTo(known.get(String(row['comune_id'])) ?? NaN, 1);
  });

  it('no difference joins two series', async () => {
    const rows = await rowsOf('residenti-e-serie');
    const starts = rows.filter((row, i) => row['serie'] !== rows[i - 1]?.['serie']);
    expect(starts.map(({ data }) => data)).toEqual(['2001-10-21', '2018-01-01', '2020-12-31']);
    for (const row of rows) expect(row['differenza'] === null).toBe(starts.includes(row));
  });

  it('schools of the comuni are those that the indicators count', async () => {
    const published = await query(
      `SELECT o.indicator_id AS id, sum(coalesce(o.numerator, o.value))::INTEGER AS n FROM '${tablePath('observations')}' o
       JOIN '${tablePath('territories')}' t ON t.id = o.territory_id AND t.level = 'comune'
       WHERE o.indicator_id LIKE 'scuole-%' GROUP BY 1`,
    );
    const known = new Map(published.map(({ id, n }) => [id, Number(n)]));
    const rows = await rowsOf('scuole-per-livello');
    expect(rows).toHaveLength(55);
    for (const [column, indicator] of [
      ['infanzia', 'scuole-infanzia-1000'],
      ['primarie', 'scuole-primarie-1000'],
      ['medie', 'scuole-medie-1000'],
      ['superiori', 'scuole-superiori'],
    ] as const)
      expect(
        rows.reduce((all, row) => all + Number(row[column]), 0),
        column,
      ).toBe(known.get(indicator));
  });

  it('funds count each project once', async () => {
    const [{ fondi } = { fondi: 0 }] = await query(
      `SELECT sum(funding_eur) AS fondi FROM '${tablePath('projects')}' WHERE list = 'pnrr-pagamenti' AND comuni_count = 1`,
    );
    const rows = await rowsOf('fondi-per-tema');
    const all = rows.reduce((sum, row) => sum + Number(row['finanziamento_euro']), 0);
    expect(all / Number(fondi)).toBeCloseTo(1, 4);
  });

  it('what is withheld is between its bounds, never zero', async () => {
    const rows = await rowsOf('riservato-non-e-zero');
    expect(rows.some(({ zone_riservate }) => Number(zone_riservate) === 0)).toBe(true);
    for (const { almeno, al_massimo, zone_riservate } of rows) {
      expect(Number(al_massimo) - Number(almeno)).toBe(Number(zone_riservate));
      expect(Number(almeno)).toBeGreaterThan(0);
    }
  });

  it('Vergato is one place, and its library the nearest to it', async () => {
    const rows = await rowsOf('biblioteche-entro-10-km');
    expect(
      rows.filter(({ comune_id }) => comune_id === '037059').map((row) => row['km_in_linea_d_aria']),
    ).toEqual([0.4]);
    const kms = rows.map((row) => Number(row['km_in_linea_d_aria']));
    expect(kms).toEqual([...kms].sort((a, b) => a - b));
    expect(Math.max(...kms)).toBeLessThanOrEqual(10);
  });
});
