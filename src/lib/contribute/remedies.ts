import { readHeader } from './header';
import {
  replacedText,
  withCells,
  withColumn,
  withColumnNamed,
  withoutColumn,
  withoutRows,
  withSwapped,
} from './correct';
import type { IssueGroup } from './groups';
import type { ReadTable } from './read';
import type { ContributedSchema } from './types';

/** One way to mend a group of issues at a press; `text` is the name or value it puts in, where it puts one. */
export interface Remedy {
  action: 'rename' | 'add-column' | 'drop-column' | 'drop-row' | 'swap' | 'empty' | 'put';
  text: string;
  apply: () => ReadTable;
}

const POSITIONS = ['lon', 'lat'];

/** What may be done about a group without typing: the nearest names first. */
export function remediesFor(schema: ContributedSchema, group: IssueGroup, read: ReadTable): Remedy[] {
  const { first, rows } = group;
  const { key, column, near } = first;
  const position = Number(first.detail) - 1;
  const remedy = (action: Remedy['action'], apply: () => ReadTable, text = ''): Remedy => ({
    action,
    text,
    apply,
  });
  const put = (text: string): Remedy =>
    remedy(
      'put',
      () => withCells(schema, read, rows, column ?? '', (cell) => replacedText(group, cell, text)),
      text,
    );
  const emptied = (columns: readonly string[]): Remedy =>
    remedy('empty', () =>
      columns.reduce((next, name) => withCells(schema, next, rows, name, () => ''), read),
    );
  switch (key) {
    case 'column-renamed':
      return [
        ...near.map((name) => remedy('rename', () => withColumnNamed(read, position, name), name)),
        remedy('drop-column', () => withoutColumn(read, position)),
      ];
    case 'column-unknown':
    case 'column-repeated':
      return [remedy('drop-column', () => withoutColumn(read, position))];
    case 'column-missing':
      return column === null ? [] : [remedy('add-column', () => withColumn(read, column), column)];
    case 'ragged':
    case 'duplicate':
      return [remedy('drop-row', () => withoutRows(read, rows))];
    case 'position-swapped':
      return [remedy('swap', () => withSwapped(schema, read, rows))];
    case 'half-position':
    case 'outside-box':
    case 'outside-comune':
    case 'home-position':
      return [emptied(POSITIONS)];
    case 'personal-code':
    case 'personal-email':
    case 'personal-phone':
    case 'personal-name':
    case 'home-address':
    case 'street-address':
      return column === null ? [] : [emptied([column])];
    case 'several-organisations':
      return near.map((name) => {
        const all = read.table.rows.map(({ row }) => row);
        return remedy('put', () => withCells(schema, read, all, column ?? '', () => name), name);
      });
    case 'comune-read':
    case 'value-read':
    case 'published':
      return [];
    default:
      return column === null ? [] : near.map(put);
  }
}

/** Issues that a value typed once may mend in all the rows of the group. */
export function mayBeTyped(schema: ContributedSchema, { first, rows }: IssueGroup, read: ReadTable): boolean {
  const { key, column } = first;
  if (column === null || rows.length === 0 || rows[0] === 1) return false;
  const none = ['duplicate', 'published', 'comune-read', 'value-read', 'document-only', 'home-position'];
  const pairs = [
    'half-position',
    'outside-box',
    'outside-comune',
    'position-swapped',
    'several-organisations',
  ];
  return ![...none, ...pairs].includes(key) && readHeader(schema, read.table).at.has(column);
}
