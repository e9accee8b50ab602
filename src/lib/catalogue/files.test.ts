import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataset } from './datasets';
import { absolute, csvOf, sizeOf } from './files';

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

describe('absolute', () => {
  it('gives a public address whole and a local one as a path', () => {
    expect(absolute('/dati/', new URL('https://example.org/'))).toBe('https://example.org/dati/');
    expect(absolute('/dati/', new URL('http://127.0.0.1:4321'))).toBe('/dati/');
    expect(absolute('/dati/', undefined)).toBe('/dati/');
  });
});
