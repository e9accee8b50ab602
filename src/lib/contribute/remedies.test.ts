import { describe, expect, it } from 'vitest';
import type { IssueGroup } from './groups';
import type { ReadTable } from './read';
import { mayBeTyped, remediesFor } from './remedies';
import { CONTRIBUTED_SCHEMAS } from './schemas';
import type { Issue, IssueKey } from './types';

const schema = CONTRIBUTED_SCHEMAS.luoghi;
const TABLE = { header: ['name', 'lon', 'lat'], rows: [2, 3, 4].map(rowOf) };

/** Synthetic. */
function rowOf(row: number): { row: number; cells: string[] } {
  return { row, cells: [`Luogo ${row}`, '11.3', '44.4'] };
}

const read: ReadTable = { table: TABLE, issues: [] };
const groupOf = (key: IssueKey, over: Partial<Issue> = {}, rows: readonly number[] = [3]): IssueGroup => ({
  id: key,
  severity: 'error',
  first: { key, row: rows[0] ?? null, column: null, value: '', near: [], detail: '', path: null, ...over },
  rows,
});
const actions = (group: IssueGroup): string[] => remediesFor(schema, group, read).map(({ action }) => action);
const pressed = (group: IssueGroup, at = 0): ReadTable['table'] | undefined =>
  remediesFor(schema, group, read)[at]?.apply().table;

describe('remediesFor', () => {
  it('drops a column nobody knows, or one that is there twice, and no other', () => {
    for (const key of ['column-unknown', 'column-repeated'] as const)
      expect(pressed(groupOf(key, { detail: '2' }, [1]))).toMatchObject({
        header: ['name', 'lat'],
        rows: [
          { cells: ['Luogo 2', '44.4'] },
          { cells: ['Luogo 3', '44.4'] },
          { cells: ['Luogo 4', '44.4'] },
        ],
      });
  });

  it('offers each near name of a column, then to drop it', () => {
    const group = groupOf('column-renamed', { detail: '1', near: ['detail', 'name'] }, [1]);
    expect(actions(group)).toEqual(['rename', 'rename', 'drop-column']);
    expect(pressed(group)?.header).toEqual(['detail', 'lon', 'lat']);
    expect(pressed(group, 2)?.header).toEqual(['lon', 'lat']);
  });

  it('adds a missing column at the end, empty', () => {
    expect(pressed(groupOf('column-missing', { column: 'year' }, []))).toMatchObject({
      header: ['name', 'lon', 'lat', 'year'],
      rows: [2, 3, 4].map((row) => ({ row, cells: [...rowOf(row).cells, ''] })),
    });
  });

  it('drops the rows of a group that are ragged or there twice', () => {
    for (const key of ['ragged', 'duplicate'] as const)
      expect(pressed(groupOf(key, {}, [2, 4]))?.rows).toEqual([rowOf(3)]);
  });

  it('turns the position of the rows of a group', () => {
    expect(pressed(groupOf('position-swapped'))?.rows[1]?.cells).toEqual(['Luogo 3', '44.4', '11.3']);
    const none: ReadTable = { table: { ...TABLE, header: ['name', 'lon', 'note_it'] }, issues: [] };
    expect(remediesFor(schema, groupOf('position-swapped'), none)[0]?.apply()).toBe(none);
  });

  it('empties both coordinates where the position is not to be kept', () => {
    for (const key of ['half-position', 'outside-box', 'outside-comune', 'home-position'] as const)
      expect(pressed(groupOf(key, { column: 'lon' }))?.rows.map(({ cells }) => cells[2])).toEqual([
        ...['44.4', '', '44.4'],
      ]);
  });

  it('empties the one cell that names a person or an address', () => {
    const personal = ['personal-code', 'personal-email', 'personal-phone', 'personal-name'] as const;
    for (const key of [...personal, 'home-address', 'street-address'] as const)
      expect(pressed(groupOf(key, { column: 'name' }))?.rows[1]?.cells).toEqual(['', '11.3', '44.4']);
  });

  it('gives all rows one organisation, the file being of one', () => {
    const group = groupOf('several-organisations', { column: 'name', near: ['Ente A', 'Ente B'] });
    expect(remediesFor(schema, group, read).map(({ text }) => text)).toEqual(['Ente A', 'Ente B']);
    expect(pressed(group, 1)?.rows.map(({ cells }) => cells[0])).toEqual(['Ente B', 'Ente B', 'Ente B']);
  });

  it('offers nothing where nothing is wrong, or where nothing is near', () => {
    const nothing = ['comune-read', 'value-read', 'published', 'empty', 'not-in-list'] as const;
    for (const key of nothing) expect(actions(groupOf(key, { column: 'name' }))).toEqual([]);
    for (const key of ['column-missing', 'personal-code', 'not-in-list'] as const)
      expect(actions(groupOf(key, { near: ['x'] }))).toEqual([]);
  });
});

describe('mayBeTyped', () => {
  it('is for cells of a known column, below the header', () => {
    expect(mayBeTyped(schema, groupOf('not-in-list', { column: 'name' }), read)).toBe(true);
    expect(mayBeTyped(schema, groupOf('not-in-list', { column: 'year' }), read)).toBe(false);
    expect(mayBeTyped(schema, groupOf('not-in-list'), read)).toBe(false);
    expect(mayBeTyped(schema, groupOf('column-repeated', { column: 'name' }, [1]), read)).toBe(false);
    expect(mayBeTyped(schema, groupOf('empty', { column: 'name' }, []), read)).toBe(false);
  });

  it('is not for what one value cannot mend', () => {
    for (const key of ['duplicate', 'published', 'outside-comune', 'several-organisations'] as const)
      expect(mayBeTyped(schema, groupOf(key, { column: 'name' }), read)).toBe(false);
  });
});
