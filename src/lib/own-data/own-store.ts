/** A file once read: its columns of texts, what each holds, and its figures. */
import { isEmpty, kindOf, valueOf, type ColumnReading } from './kinds';
import { dateOf } from './dates';
import { booleanOf } from './booleans';
import { isMissing } from './missing';
import { placeFinder, type PlaceFinder } from './places';
import type { TextColumn } from './text-column';
import type { Gazetteer, OwnColumn, OwnColumnKind, Reading } from './types';

const EXAMPLES = 5;
/** Texts that are shown are cut: a cell may be as long as a book. */
const LONGEST_EXAMPLE = 120;

/** One column of the reader's file. */
export interface StoredColumn {
  at: number;
  name: string;
  texts: TextColumn;
  reading: ColumnReading;
}

export interface OwnStore {
  rows: number;
  reading: Reading;
  columns: StoredColumn[];
  gazetteer: Gazetteer;
  finder: PlaceFinder;
}

/** Finds what each column holds. Columns without a name and without a value are left out: a separator at the end of each row. */
export function storeOf(
  texts: readonly TextColumn[],
  names: readonly string[],
  nameless: (at: number) => boolean,
  reading: Reading,
  gazetteer: Gazetteer,
): OwnStore {
  const finder = placeFinder(gazetteer);
  const columns = texts.flatMap((column, at): StoredColumn[] => {
    const name = names[at] ?? '';
    const empty = column.counted && column.texts(2).every(({ text }) => text === '');
    if (empty && nameless(at)) return [];
    return [{ at, name, texts: column, reading: kindOf(name, column, reading, finder) }];
  });
  return { rows: texts[0]?.length ?? 0, reading, columns, gazetteer, finder };
}

/** Takes a column for another kind. Throws on a column that is not there. */
export function withKind(store: OwnStore, at: number, kind: OwnColumnKind): StoredColumn {
  const column = columnAt(store, at);
  column.reading = { ...column.reading, kind };
  return column;
}

export function columnAt(store: OwnStore, at: number): StoredColumn {
  const column = store.columns.find((one) => one.at === at);
  if (!column) throw new Error(`no column ${at}`);
  return column;
}

/** What the page shows of a column. */
export function figuresOf(store: OwnStore, { at, name, texts, reading }: StoredColumn): OwnColumn {
  const { kind } = reading;
  const counts = { filled: 0, empty: 0, strange: 0 };
  let least: number | string | null = null;
  let most: number | string | null = null;
  const look = (text: string, rows: number): void => {
    if (isEmpty(text, kind)) {
      counts.empty += rows;
      return;
    }
    counts.filled += rows;
    const value = readAs(text, reading, store);
    if (value === null) counts.strange += rows;
    else if (kind === 'number' || kind === 'date') {
      if (least === null || value < least) least = value;
      if (most === null || value > most) most = value;
    }
  };
  if (texts.counted) for (const { text, rows } of texts.texts()) look(text, rows);
  else for (let row = 0; row < texts.length; row += 1) look(texts.at(row), 1);
  return { at, name, kind, ...counts, distinct: distinctOf(texts), examples: examplesOf(texts), least, most };
}

/** A cell as its column's kind has it; null where it is not of the kind. */
function readAs(
  text: string,
  reading: ColumnReading,
  { reading: { dates }, finder }: OwnStore,
): number | string | null {
  switch (reading.kind) {
    case 'number': {
      const value = valueOf(text, reading);
      return Number.isNaN(value) ? null : value;
    }
    case 'date':
      return dateOf(text, dates);
    case 'boolean':
      return booleanOf(text) === null ? null : text;
    case 'code':
      return finder.isCode(text) || finder.certain(text) ? text : null;
    case 'name':
    case 'text':
      return text;
  }
}

function distinctOf(texts: TextColumn): number {
  return texts.distinct - (texts.counted && texts.texts().some(({ text }) => text === '') ? 1 : 0);
}

function examplesOf(texts: TextColumn): string[] {
  const some: string[] = [];
  for (const { text } of texts.texts(EXAMPLES * 4))
    if (!isMissing(text) && some.length < EXAMPLES) some.push(cut(text));
  return some;
}

export const cut = (text: string): string =>
  text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE - 1)}…` : text;
