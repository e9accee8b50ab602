/** The open list of records, part of the explorer's address. */
import { oneOf, severalOf, wholeIn, type Take } from './params';

/** Tables of records that the explorer lists. */
export const RECORD_TABLES = ['organizzazioni', 'luoghi', 'progetti'] as const;
export type RecordTable = (typeof RECORD_TABLES)[number];

export interface RecordsState {
  table: RecordTable;
  /** Edition of the list, where the table has one a year; null otherwise, or for every year. */
  year: number | null;
  kinds: string[];
  statuses: string[];
  words: string;
  /** Only the records of the first selected comune. */
  comuneOnly: boolean;
}

/** Values that each table knows. A year without `defaultYear` is a filter that may be left open. */
export type RecordsContext = Readonly<
  Record<
    RecordTable,
    {
      years: readonly number[];
      defaultYear: number | null;
      kinds: readonly string[];
      statuses: readonly string[];
    }
  >
>;

/** The list with nothing filtered. */
export function openRecords(table: RecordTable, context: RecordsContext): RecordsState {
  return {
    table,
    year: context[table].defaultYear,
    kinds: [],
    statuses: [],
    words: '',
    comuneOnly: false,
  };
}

/** The list an address asks for, or null when it asks for none. */
export function parseRecords(
  params: URLSearchParams,
  take: Take,
  context: RecordsContext,
): RecordsState | null {
  let records: RecordsState | null = null;
  take('elenco', oneOf(RECORD_TABLES), (table) => (records = openRecords(table, context)));
  const open = records as RecordsState | null;
  if (!open) return null;
  const { years, kinds, statuses } = context[open.table];
  take(
    'anno',
    (value) => years.find((year) => year === wholeIn(1800, 2100)(value)),
    (year) => (open.year = year),
  );
  take('tipo', severalOf(kinds), (found) => (open.kinds = found));
  take('stato', severalOf(statuses), (found) => (open.statuses = found));
  open.words = (params.get('parole') ?? '').slice(0, 200);
  open.comuneOnly = params.get('solo') === 'comune';
  return open;
}

/** Writes the list into an address. */
export function formatRecords(
  records: RecordsState | null,
  params: URLSearchParams,
  context: RecordsContext,
): void {
  if (!records) return;
  params.set('elenco', records.table);
  if (records.year !== null && records.year !== context[records.table].defaultYear)
    params.set('anno', String(records.year));
  if (records.kinds.length > 0) params.set('tipo', records.kinds.join(','));
  if (records.statuses.length > 0) params.set('stato', records.statuses.join(','));
  if (records.words) params.set('parole', records.words);
  if (records.comuneOnly) params.set('solo', 'comune');
}
