import { describe, expect, it } from 'vitest';
import { readTable } from '../snapshot/tables';
import { cellsOf } from './cells';
import { dataset, datasets } from './datasets';
import { yearsOf } from './period';
import { qualityOf, timeliness } from './quality';

describe('cellsOf', () => {
  it('counts empty cells as a reading of the rows does', async () => {
    const entry = dataset('observations');
    const rows = await readTable('observations');
    const cells = await cellsOf(entry);
    expect(cells.emptyIn.get('value')).toBe(rows.filter((row) => row.value === null).length);
    expect(cells.filled).toBe(
      rows.reduce((n, row) => n + Object.values(row).filter((v) => v !== null).length, 0),
    );
    expect(cells.cells).toBe(rows.length * entry.columns.length);
  });
});

describe('timeliness', () => {
  it('measures the distance from the reading, and none when the data look ahead', () => {
    expect(timeliness('2023', '2026-11-21')).toEqual({ lastYear: 2023, lag: 3, readOn: '2026-11-21' });
    expect(timeliness('2035', '2026-11-21').lag).toBeNull();
    expect(timeliness(null, null)).toEqual({ lastYear: null, lag: null, readOn: null });
  });
});

describe('qualityOf', () => {
  it('loses a criterion when there is no open format or a source has no terms', async () => {
    const entry = dataset('organisations');
    expect((await qualityOf(entry, ['parquet'])).openness.met.format).toBe(false);
    expect((await qualityOf(entry, ['csv'])).openness.met).toEqual({
      licence: true,
      format: true,
      dictionary: true,
      terms: true,
    });
    expect((await qualityOf({ ...entry, licence: 'nessuna' }, ['csv'])).openness.met.licence).toBe(false);
  });

  it('accounts for every row of the sources of every table', async () => {
    for (const entry of datasets()) {
      const { rows } = (await qualityOf(entry, ['csv'])).consistency;
      if (rows) expect(rows.used + rows.rejected, entry.id).toBe(rows.read);
    }
  });
});

describe('yearsOf', () => {
  it('finds whole years in spans, dates and words', async () => {
    expect(await yearsOf(dataset('organisations'))).toEqual({ column: 'year', first: '2017', last: '2020' });
    for (const entry of datasets()) {
      const years = await yearsOf(entry);
      if (years) expect(`${years.first} ${years.last}`, entry.id).toMatch(/^(19|20)\d{2} (19|20)\d{2}$/);
    }
  });
});
