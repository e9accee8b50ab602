import { group } from 'd3';
import { toCsv } from '../export/csv';
import { toXlsx } from '../export/xlsx';
import { INDICATOR_COLUMNS, SHEETS } from '../i18n/downloads';
import { indicators, sources, type Source } from '../snapshot/domain';
import { readTable, type Row } from '../snapshot/tables';
import { dataset } from './datasets';
import type { TableColumn } from './table-schema';
import { DICTIONARY_COLUMNS, dictionaryRows, SOURCE_COLUMNS, sourceRows } from './dictionary';
import { isSentence, licence } from './licence';

/** Formats of the file of one indicator. */
export const INDICATOR_FORMATS = ['csv', 'xlsx'] as const;
export type IndicatorFormat = (typeof INDICATOR_FORMATS)[number];

/** What the file of one indicator holds, and on which terms. */
export interface IndicatorFile {
  /** Newest period first, comuni first in each: name and level of the territory stand beside its code. */
  rows: Row[];
  columns: TableColumn[];
  sources: Source[];
  /** Licence of the values, or the sentence that the publisher asks for instead. */
  licence: string;
}

const made = new Map<string, Promise<IndicatorFile>>();

/** Every value of an indicator as a table that stands alone. Throws for an id that no indicator has. */
export function indicatorFile(id: string): Promise<IndicatorFile> {
  const known = made.get(id);
  if (known) return known;
  const file = make(id);
  made.set(id, file);
  return file;
}

const contents = new Map<string, Promise<Uint8Array>>();

/** The bytes of an indicator's file, as they are served. Made once a build: pages tell their size. */
export function indicatorBytes(id: string, format: IndicatorFormat): Promise<Uint8Array> {
  const key = `${id}.${format}`;
  const known = contents.get(key);
  if (known) return known;
  const content = indicatorFile(id).then(({ rows, columns, sources: from }) => {
    const names = columns.map(({ name }) => name);
    if (format === 'csv') return Buffer.from(toCsv(names, rows), 'utf8');
    return toXlsx([
      { name: SHEETS.data, columns: names, rows },
      {
        name: SHEETS.dictionary,
        columns: DICTIONARY_COLUMNS,
        rows: dictionaryRows({ columns }),
        isRead: true,
      },
      { name: SHEETS.sources, columns: SOURCE_COLUMNS, rows: sourceRows(from), isRead: true },
    ]);
  });
  contents.set(key, content);
  return content;
}

async function make(id: string): Promise<IndicatorFile> {
  const indicator = (await indicators()).find((one) => one.id === id);
  if (!indicator) throw new Error(`there is no indicator ${id}`);
  const from = (await sources()).filter((source) => indicator.sourceIds.includes(source.id));
  const terms = licenceOf(from);
  const publishers = [...new Set(from.map(({ publisher }) => publisher))].join('; ');
  const places = new Map((await readTable('territories')).map((row, order) => [row.id, { row, order }]));
  const rows = ((await byIndicator()).get(id) ?? [])
    .map((row) => ({ row, place: places.get(row.territory_id ?? null) }))
    .sort(
      (a, b) =>
        String(b.row.period).localeCompare(String(a.row.period)) ||
        (a.place?.order ?? 0) - (b.place?.order ?? 0),
    )
    .map(({ row, place }) => ({
      ...row,
      territory_name: place?.row.name ?? null,
      level: place?.row.level ?? null,
      source: publishers,
      licence: licence(terms).name,
    }));
  return { rows, columns: columnsOf(), sources: from, licence: terms };
}

let grouped: Promise<Map<string, Row[]>> | null = null;

function byIndicator(): Promise<Map<string, Row[]>> {
  grouped ??= readTable('observations').then((rows) => group(rows, (row) => String(row.indicator_id)));
  return grouped;
}

/** Values made from a source that asks for a sentence and gives no licence keep to that sentence; the others have ours. */
export function licenceOf(from: readonly Pick<Source, 'licence'>[]): string {
  return from.map((source) => source.licence).find(isSentence) ?? dataset('observations').licence;
}

/** The columns of the observations, with the name and level of the territory, and the terms in words at the end. */
function columnsOf(): TableColumn[] {
  const own = dataset('observations').columns;
  const place = dataset('territories').columns;
  const [name, level] = [place.find((one) => one.name === 'name'), place.find((one) => one.name === 'level')];
  const text = { type: 'text' as const, required: true, example: null };
  return own.flatMap((column): TableColumn[] => {
    if (column.name === 'territory_id')
      return [column, ...(name ? [{ ...name, name: 'territory_name' }] : []), ...(level ? [level] : [])];
    if (column.name === 'source_id')
      return [
        column,
        { ...text, name: 'source', description: INDICATOR_COLUMNS.source },
        { ...text, name: 'licence', description: INDICATOR_COLUMNS.licence },
      ];
    return [column];
  });
}
