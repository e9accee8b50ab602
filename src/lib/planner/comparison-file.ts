/** A comparison as files: one row a value for programs, and beside it the table as it is read for spreadsheets. */
import { toCsv, type CsvCell } from '../export/csv';
import type { Sheet } from '../export/xlsx';
import { common } from '../i18n/common';
import { comparisonMessages } from '../i18n/comparison';
import type { Locale } from '../i18n/locale';
import type { ComparedCell, ComparedRow } from './comparison';

/** Columns of the file, named as in the published tables where these have them. */
const COLUMNS = [
  'territory_id',
  'territory_name',
  'level',
  'comuni',
  'indicator_id',
  'indicator',
  'unit',
  'period',
  'value',
  'category',
  'numerator',
  'denominator',
  'status',
  'note',
  'rank',
  'ranked_among',
  'reference',
  'difference',
  'share_of_reference',
  'source',
  'licence',
] as const;

type Line = Record<(typeof COLUMNS)[number], CsvCell>;

export function comparisonCsv(rows: readonly ComparedRow[], locale: Locale): string {
  return toCsv(COLUMNS, lines(rows, locale));
}

/** Two sheets: the table of the page, and every value with what is needed to read it elsewhere. */
export function comparisonSheets(rows: readonly ComparedRow[], locale: Locale): Sheet[] {
  const names = rows[0]?.cells.map(({ territory }) => territory.name) ?? [];
  // Two own areas may bear the name of a comune.
  const heads = names.map((name, i) => (names.indexOf(name) === i ? name : `${name} (${i + 1})`));
  return [
    {
      name: comparisonMessages[locale].sheet,
      columns: ['indicator', 'unit', 'period', ...heads],
      rows: rows.map(({ indicator, period, cells }) => ({
        indicator: indicator.label,
        unit: indicator.measure === 'class' ? null : indicator.unit,
        period,
        ...Object.fromEntries(
          cells.map((cell, i) => [heads[i] ?? '', categoryOf(indicator, cell) ?? cell.value]),
        ),
      })),
    },
    { name: 'values', columns: COLUMNS, rows: lines(rows, locale) },
  ];
}

function lines(rows: readonly ComparedRow[], locale: Locale): Line[] {
  return rows.flatMap(({ indicator, period, cells, reference }) =>
    cells.map((cell): Line => ({
      territory_id: cell.territory.own ? null : cell.territory.id,
      territory_name: cell.territory.name,
      level: cell.territory.level,
      comuni: cell.territory.members.join(';'),
      indicator_id: indicator.id,
      indicator: indicator.label,
      unit: indicator.measure === 'class' ? null : indicator.unit,
      period,
      value: cell.value,
      category: categoryOf(indicator, cell),
      numerator: cell.numerator,
      denominator: cell.denominator,
      status: common[locale].status[cell.status],
      note: cell.note?.[locale] ?? null,
      rank: cell.rank,
      ranked_among: cell.rank === null ? null : cell.of,
      reference: reference?.territory.name ?? null,
      difference: cell.difference,
      share_of_reference: cell.share === null ? null : Math.round(cell.share * 1e6) / 1e6,
      source: indicator.publishers,
      licence: indicator.terms ?? null,
    })),
  );
}

function categoryOf(
  { measure, categories }: ComparedRow['indicator'],
  { value }: ComparedCell,
): string | null {
  return measure === 'class' && value !== null ? (categories[Math.round(value) - 1] ?? null) : null;
}
