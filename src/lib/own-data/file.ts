/** The reader's values by comune as a file, with the indicator beside them and what each figure is. */
import { toCsv, type CsvCell } from '../export/csv';
import type { Joined } from './joined';
import type { OwnView } from './view';

/** Words of the file: what the reader chose, in one sentence. */
export interface OwnFileWords {
  /** Name of the reader's column: it heads the values. */
  column: string;
  /** How the rows of a comune became one value. */
  aggregate: string;
  /** What the value is divided by; null for the value itself. */
  measure: string | null;
  /** The reader's file and the rows chosen. */
  origin: string;
  /** Words for a comune without a value and for one that is not in the file. */
  held: Readonly<Record<'known' | 'empty' | 'absent', string>>;
  status: Readonly<Record<string, string>>;
}

export interface OwnTableFile {
  columns: string[];
  rows: Record<string, CsvCell>[];
}

/** One row a comune. A name of the reader's that is one of ours already is told apart by a number. */
export function ownTableFile(view: OwnView, joined: Joined | null, words: OwnFileWords): OwnTableFile {
  const fixed = ['territory_id', 'territory_name', 'rows', 'held', 'aggregate', 'origin'];
  const second = joined ? [joined.indicator.id, 'period', 'unit', 'status', 'source', 'licence'] : [];
  const own = distinctName(words.column, [...fixed, ...second]);
  const measured =
    words.measure === null ? null : distinctName(`${words.column}, ${words.measure}`, [...fixed, own]);
  const columns = [
    ...['territory_id', 'territory_name', own],
    ...(measured === null ? [] : [measured]),
    ...['rows', 'held', 'aggregate', 'origin'],
    ...second,
  ];
  const rows = view.rows.map((row) => {
    const cell = joined?.byId.get(row.id);
    const entries: [string, CsvCell][] = [
      ['territory_id', row.id],
      ['territory_name', row.name],
      [own, rounded(row.raw)],
      ...(measured === null ? [] : [[measured, rounded(row.value)] as [string, CsvCell]]),
      ['rows', row.rows],
      ['held', words.held[row.held]],
      ['aggregate', words.aggregate],
      ['origin', words.origin],
    ];
    if (joined)
      entries.push(
        [joined.indicator.id, rounded(cell?.value ?? null)],
        ['period', joined.period],
        ['unit', joined.indicator.unit],
        ['status', words.status[cell?.status ?? 'missing'] ?? ''],
        ['source', joined.indicator.publishers],
        ['licence', joined.indicator.terms ?? null],
      );
    return Object.fromEntries(entries);
  });
  return { columns, rows };
}

/** Texts that a spreadsheet would run as formulas are defused, the name of the reader's column too. */
export function ownTableCsv(table: OwnTableFile): string {
  return toCsv(table.columns, table.rows);
}

function distinctName(name: string, taken: readonly string[]): string {
  const wanted = name.trim() === '' ? 'value' : name;
  if (!taken.includes(wanted)) return wanted;
  let n = 2;
  while (taken.includes(`${wanted} ${n}`)) n++;
  return `${wanted} ${n}`;
}

/** Twelve digits: what arithmetic adds beyond them is dust. */
const rounded = (value: number | null): number | null =>
  value === null ? null : Number(value.toPrecision(12));
