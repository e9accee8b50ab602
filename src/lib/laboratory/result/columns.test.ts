import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabColumn, LabTable } from '../types';
import { shownColumns, uniqueNames } from './columns';

const number = (name: string): LabColumn => ({ name, type: 'DOUBLE', kind: 'number' });
const table = (id: string, units: Record<string, string | null>): LabTable => ({
  ...{ id, title: '', description: '', grain: '', rows: 1, url: '', bytes: 1 },
  columns: Object.entries(units).map(([name, unit]) => ({ name, type: 'number', unit, description: '' })),
});
const tables = [table('uno', { area: 'km²', peso: 'kg' }), table('due', { area: 'ha', peso: 'kg' })];
const unitsOf = (sql: string, ...names: string[]): (string | null)[] =>
  shownColumns(names.map(number), tables, sql).map(({ unit }) => unit);

describe('columns of a result', () => {
  it('takes the unit of the published column of the same name', () => {
    expect(unitsOf('select * from uno', 'area', 'peso', 'altro')).toEqual(['km²', 'kg', null]);
  });

  it('has no unit where the tables asked do not agree', () => {
    expect(unitsOf('SELECT * FROM uno JOIN due USING (x)', 'area', 'peso')).toEqual([null, 'kg']);
    expect(unitsOf('from dati_tuoi', 'area')).toEqual([null]);
  });

  it('gives no unit to a text that has the name of a number', () => {
    const text: LabColumn = { name: 'area', type: 'VARCHAR', kind: 'text' };
    expect(shownColumns([text], tables, 'from uno')[0]?.unit).toBeNull();
  });

  it('makes names differ', () => {
    const names = (...given: string[]): string[] => uniqueNames(given.map(number), 'colonna');
    expect(names('n', 'n', '', ' ', 'n_2')).toEqual(['n', 'n_3', 'colonna_3', 'colonna_4', 'n_2']);
  });

  it('makes any names differ, keeping those that were alone', () => {
    const name = fc.oneof(fc.string(), fc.constantFrom('n', 'n_2', '', 'colonna_1', '__proto__'));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (given) => {
        const made = uniqueNames(given.map(number), 'colonna');
        expect(new Set(made).size).toBe(given.length);
        for (const [at, one] of given.entries())
          if (one.trim() !== '' && given.indexOf(one) === at) expect(made[at]).toBe(one);
      }),
    );
  });
});
