import { strFromU8, unzipSync } from 'fflate';
import type { FeatureCollection } from 'geojson';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { defused } from '../export/csv';
import { territories } from '../snapshot/domain';
import { query, tablePath, type Row } from '../snapshot/tables';
import { profileSlug } from '../territory/address';
import type { Territory } from '../territory/types';
import { territoryBytes, territoryFile } from './territory-file';

let all: Territory[];
const named = (id: string): Territory => {
  const territory = all.find((one) => one.id === id);
  if (!territory) throw new Error(`${id} is not in the snapshot`);
  return territory;
};
const open = async (territory: Territory): Promise<Record<string, string>> => {
  const parts = unzipSync(await territoryBytes(territory, 'zip', undefined));
  return Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strFromU8(content)]));
};
const rowsOf = (csv: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
/** A cell as the CSV has it. */
const written = (value: Row[string] | undefined): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? defused(value) : String(value);

beforeAll(async () => {
  all = await territories();
});

describe('archive of a territory', () => {
  it.each([
    ['037059', `territory_id = '037059'`],
    [
      'unione-reno-galliera',
      `territory_id = 'unione-reno-galliera' OR territory_id IN
        (SELECT id FROM '${tablePath('territories')}' WHERE unione_id = 'unione-reno-galliera')`,
    ],
  ])('of %s holds the observations of the Parquet, all and no others', async (id, where) => {
    const csv = rowsOf((await open(named(id)))['observations.csv'] ?? '');
    const rows = await query(`SELECT * FROM '${tablePath('observations')}' WHERE ${where}`);
    expect(rows.length).toBeGreaterThan(300);
    const key = (row: Record<string, unknown>): string =>
      [row.indicator_id, row.territory_id, row.period].join(' ');
    const found = new Map(csv.map((row) => [key(row), row]));
    expect(found.size).toBe(csv.length);
    expect([...found.keys()].sort()).toEqual(rows.map(key).sort());
    for (const row of rows)
      for (const [column, value] of Object.entries(row))
        expect(found.get(key(row))?.[column], `${key(row)} ${column}`).toBe(written(value));
    for (const row of csv) expect(row.source && row.licence, key(row)).toBeTruthy();
  });

  it('holds the records that name the comune, and none of another', async () => {
    const parts = await open(named('037059'));
    const expected = await query(`SELECT
      (SELECT count(*) FROM '${tablePath('organisations')}' WHERE comune_id = '037059') AS organisations,
      (SELECT count(*) FROM '${tablePath('places')}' WHERE contains(';' || comune_ids || ';', ';037059;')) AS places,
      (SELECT count(*) FROM '${tablePath('projects')}' WHERE comune_id = '037059') AS projects,
      (SELECT count(*) FROM '${tablePath('routes')}' WHERE contains(';' || comune_ids || ';', ';037059;')) AS routes`);
    for (const [table, count] of Object.entries(expected[0] ?? {})) {
      expect(Number(count), table).toBeGreaterThan(0);
      expect(rowsOf(parts[`${table}.csv`] ?? ''), table).toHaveLength(Number(count));
    }
    expect(rowsOf(parts['territories.csv'] ?? '').map(({ id }) => id)).toEqual(['037059']);
    expect(Object.keys(parts)).not.toContain('bologna_income_cap.csv');
    expect(Object.keys(await open(named('037006')))).toContain('bologna_income_cap.csv');
  });

  it('explains itself: every column, every source, every licence, the boundary', async () => {
    const parts = await open(named('037059'));
    const tables = Object.keys(parts).filter((name) => /^[a-z_]+\.csv$/.test(name));
    const dictionary = rowsOf(parts['dizionario-dictionary.csv'] ?? '');
    for (const name of tables) {
      const table = name.replace('.csv', '');
      const header = (parts[name] ?? '').split('\r\n')[0]?.split(',');
      expect(dictionary.filter((row) => row.table === table).map((row) => row.column)).toEqual(header);
      expect(parts['LEGGIMI-README.txt']).toContain(`- ${name}: `);
    }
    const sources = new Set(rowsOf(parts['fonti-sources.csv'] ?? '').map(({ id }) => id));
    for (const row of rowsOf(parts['places.csv'] ?? '')) expect(sources).toContain(row.source_id);
    expect(parts['LICENZE-LICENCES.txt']).toContain('ODbL');
    const boundary = JSON.parse(parts['confini-boundaries.geojson'] ?? '') as FeatureCollection;
    expect(boundary.features.map(({ id }) => id)).toEqual(['037059']);
    expect(boundary.features[0]?.geometry.type).toMatch(/Polygon/);
  });

  it('has a name of its own for all 74, and its page tells its size and counts', async () => {
    expect(new Set(all.map(profileSlug)).size).toBe(74);
    const file = await territoryFile(named('037059'), undefined);
    const parts = await open(named('037059'));
    const rows = Object.entries(parts).filter(([name]) => /^[a-z_]+\.csv$/.test(name));
    expect(file.tables).toBe(rows.length);
    expect(file.rows).toBe(rows.reduce((sum, [, csv]) => sum + rowsOf(csv).length, 0));
    expect(file.bytes.zip).toBeLessThan(150_000);
    expect(parts['LEGGIMI-README.txt']).toContain('/territori/vergato/');
  });

  it('as a workbook holds the values of the territory alone, codes as text', async () => {
    const bytes = await territoryBytes(named('037059'), 'xlsx', undefined);
    const [sheet] = await readExcelFile(Buffer.from(bytes));
    const [header = [], ...rows] = sheet?.data ?? [];
    const counted = await query(
      `SELECT count(*) AS n FROM '${tablePath('observations')}' WHERE territory_id = '037059'`,
    );
    expect(rows).toHaveLength(Number(counted[0]?.n));
    const at = header.indexOf('territory_id');
    expect(new Set(rows.map((row) => row[at]))).toEqual(new Set(['037059']));
  });
});
