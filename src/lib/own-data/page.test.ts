import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ownContext, ownPageData } from './page';

describe('ownContext', () => {
  it('holds the 55 comuni with their surfaces, and an example that reads as an Italian spreadsheet saves it', async () => {
    const context = await ownContext('it');
    expect(Object.keys(context.surfaces)).toHaveLength(55);
    expect(context.territories.filter(({ level }) => level === 'comune')).toHaveLength(55);
    const [header, ...rows] = Papa.parse<string[]>(context.example.text.trim(), { delimiter: ';' }).data;
    expect(header).toHaveLength(5);
    expect(rows).toHaveLength(55);
    expect(rows.every((cells) => /^037\d{3}$/.test(cells[0] ?? ''))).toBe(true);
    for (const cells of rows) for (const cell of cells.slice(2)) expect(cell).toMatch(/^\d+(,\d+)?$/);
  });

  it('is a file in each language', () => {
    expect(ownPageData('en')).toEqual({ context: '/data/v1/own-data.en.json' });
  });
});
