import { describe, expect, it } from 'vitest';
import { tableFile, tablesIn } from './endpoint';
import { csvOf } from './files';
import { offered } from './offered';

const tables = async (format: 'csv' | 'geojson'): Promise<string[]> =>
  (await tablesIn(format)).map(({ params }) => params.table);

describe('routes of the files of tables', () => {
  it('are the tables that are offered; those of places only for tables with places', async () => {
    expect(await tables('csv')).toEqual((await offered()).map(({ id }) => id));
    const placed = await tables('geojson');
    expect(placed).toContain('territories');
    expect(placed).not.toContain('observations');
  });
});

describe('the file of a table as an answer', () => {
  it('is its bytes with their media type; a text says its encoding', async () => {
    const csv = await tableFile('gaps', 'csv');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(await csv.text()).toBe(await csvOf('gaps'));
    const parquet = await tableFile('gaps', 'parquet');
    expect(parquet.headers.get('content-type')).toBe('application/vnd.apache.parquet');
    expect((await parquet.text()).slice(0, 4)).toBe('PAR1');
  });
});
