import { describe, expect, it } from 'vitest';
import { readTable } from '../snapshot/tables';
import { dataset, datasets } from './datasets';

describe('datasets', () => {
  it('describes every column of every table of the snapshot, in order', async () => {
    for (const entry of datasets()) {
      const rows = await readTable(entry.id);
      expect(rows.length, entry.id).toBe(entry.rows);
      expect(Object.keys(rows[0] ?? {}), entry.id).toEqual(entry.columns.map((column) => column.name));
    }
  });

  it('starts from the values', () => {
    expect(datasets()[0]?.id).toBe('observations');
  });

  it('refuses a table that is not published', () => {
    expect(() => dataset('absent')).toThrow('absent');
  });
});
