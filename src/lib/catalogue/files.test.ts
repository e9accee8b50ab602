import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataset } from './datasets';
import { csvOf, sizeOf } from './files';

describe('csvOf', () => {
  it('holds every row of the table, codes as six digits', async () => {
    const text = await csvOf('organisations');
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.length).toBe(dataset('organisations').rows);
    expect(data.every((row) => /^037\d{3}$/.test(row.comune_id ?? ''))).toBe(true);
    expect(await sizeOf('organisations', 'csv')).toBe(new TextEncoder().encode(text).length);
  });
});
