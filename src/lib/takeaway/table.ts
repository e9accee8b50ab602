/** The table of a view: its rows after the filters, with what is needed to read each value away from the site. */
import type { ViewRow } from '../explorer/view';
import { toCsv, type CsvCell } from '../export/csv';
import { formatNumber, formatPeriod } from '../format/number';
import { common } from '../i18n/common';
import type { Locale } from '../i18n/locale';
import { shownMessages } from '../i18n/shown';
import { takeawayMessages } from '../i18n/takeaway';
import { measureLine } from '../indicator/format';
import { shownRows, type Shown, type ShownPart } from './shown';

const OF_INDICATOR = [
  'indicator',
  'period',
  'value',
  'unit',
  'category',
  'numerator',
  'denominator',
  'status',
  'note',
  'rank',
  'class',
] as const;
type OfIndicator = (typeof OF_INDICATOR)[number];

/** Columns of the file, named as in the published tables where these have them. */
export type ShownColumn =
  | 'territory_id'
  | 'territory_name'
  | 'level'
  | 'area'
  | OfIndicator
  | `second_${OfIndicator}`
  | 'source'
  | 'licence';

export type ShownRow = Partial<Record<ShownColumn, CsvCell>>;

export interface ShownTable {
  columns: ShownColumn[];
  rows: ShownRow[];
}

/**
 * One row a unit, in the order of the page's table: those of the area filter and of the chart's selection. `class` counts from 1,
 * low to high. Columns that no row fills (a category of a number, a numerator of what has none) are left out.
 */
export function shownTable(shown: Shown, brushed: ReadonlySet<string> | null, locale: Locale): ShownTable {
  const { first, second } = shown;
  const parts = second ? [first, second] : [first];
  const publishers = [...new Set(parts.map(({ indicator }) => indicator.publishers))].join('; ');
  const terms = [...new Set(parts.flatMap(({ indicator }) => indicator.terms ?? []))].join('; ');
  const rows = shownRows(shown, brushed).map((row): ShownRow => {
    const other = second?.view.byId.get(row.id);
    return {
      territory_id: row.id,
      territory_name: row.name,
      level: row.level,
      area: row.areaName,
      ...cellsOf(row, first, locale),
      ...(second && other ? prefixed(cellsOf(other, second, locale)) : {}),
      source: publishers,
      licence: terms === '' ? null : terms,
    };
  });
  const columns: ShownColumn[] = [
    ...(['territory_id', 'territory_name', 'level', 'area'] as const),
    ...OF_INDICATOR,
    ...(second ? OF_INDICATOR.map((name) => `second_${name}` as const) : []),
    ...(['source', 'licence'] as const),
  ];
  const always = new Set<ShownColumn>(['value', 'second_value', 'note']);
  return {
    columns: columns.filter((name) => always.has(name) || rows.some((row) => (row[name] ?? null) !== null)),
    rows,
  };
}

/** The table as CSV text; formula cells are defused. */
export function tableCsv({ columns, rows }: ShownTable): string {
  return toCsv(
    columns,
    rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? null]))),
  );
}

/**
 * The table to paste in a spreadsheet or a text: tabs between cells, headings and numbers in the reader's language, without the
 * columns that say the same in every row (those stand in the first line). Texts that a spreadsheet would run are defused.
 */
export function tableTsv({ columns, rows }: ShownTable, shown: Shown, locale: Locale): string {
  const t = takeawayMessages[locale];
  const parts = [shown.first, ...(shown.second ? [shown.second] : [])];
  const title = parts
    .map(({ indicator, period }) => `${measureLine(indicator)}, ${formatPeriod(period, locale)}`)
    .join('; ');
  const constant = new Set<ShownColumn>([
    ...(['indicator', 'period', 'unit', 'level', 'source', 'licence'] as const),
    ...(['second_indicator', 'second_period', 'second_unit'] as const),
  ]);
  const kept = columns.filter((name) => !constant.has(name));
  const lines = rows.map((row) =>
    kept.map((name) => cellText(name, row[name] ?? null, shown, locale)).join('\t'),
  );
  const sources = [...new Set(parts.map(({ indicator }) => indicator.publishers))].join('; ');
  return [
    plain(title),
    kept.map((name) => t.columns[name]).join('\t'),
    ...lines,
    plain(`${shownMessages[locale].source}: ${sources}`),
  ].join('\n');
}

function cellsOf(
  row: ViewRow,
  { indicator, period }: ShownPart,
  locale: Locale,
): Record<OfIndicator, CsvCell> {
  const isClass = indicator.measure === 'class';
  return {
    indicator: indicator.label,
    period,
    value: rounded(row.value),
    unit: isClass ? null : indicator.unit,
    category:
      isClass && row.value !== null ? (indicator.categories[Math.round(row.value) - 1] ?? null) : null,
    numerator: rounded(row.numerator),
    denominator: rounded(row.denominator),
    status: common[locale].status[row.status],
    note: row.note,
    rank: row.rank,
    // Circles have no classes.
    class: indicator.measure === 'count' || row.classIndex === null ? null : row.classIndex + 1,
  };
}

function prefixed(cells: Record<OfIndicator, CsvCell>): ShownRow {
  return Object.fromEntries(OF_INDICATOR.map((name) => [`second_${name}`, cells[name]]));
}

/** Without the tail that binary fractions leave (0.30000000000000004). */
function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(12));
}

function cellText(name: ShownColumn, value: CsvCell, { first, second }: Shown, locale: Locale): string {
  if (value === null) return '';
  if (typeof value !== 'number') return plain(String(value));
  const part = name.startsWith('second_') ? second : first;
  const decimals = name.endsWith('value') ? (part?.indicator.decimals ?? 0) : Number.isInteger(value) ? 0 : 1;
  // A spreadsheet reads a plain minus and no separator of thousands.
  const text = formatNumber(value, locale, decimals).replace('−', '-');
  return locale === 'it' ? text.replaceAll('.', '') : text.replaceAll(',', '');
}

/** One cell of text: no tab, no line end, no formula. */
function plain(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}
