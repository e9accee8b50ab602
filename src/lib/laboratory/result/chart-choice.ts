/** Which chart a result asks for, and which the reader may choose. */
import type { Cell } from '../../query/types';
import type { LabColumn, LabResult } from '../types';
import { isCodeColumn, isYearColumn, amountOf } from './cells';

export const CHART_KINDS = ['bars', 'lines', 'scatter', 'histogram'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

export interface ChartChoice {
  kind: ChartKind;
  /** Column of the categories, of time, or of the first number; of the only number for a histogram. */
  x: number;
  /** Columns of numbers: one, but several for lines without `series`; none for a histogram. */
  y: readonly number[];
  /** Column whose values are the lines; only for lines. */
  series: number | null;
}

/** Why there is no chart to guess. */
export type NoChart = 'no-rows' | 'one-row' | 'no-number' | 'one-value';

/** Most of what one chart draws; the rest is counted beside it. */
export const MOST = { bars: 60, series: 12, dots: 2000 } as const;

/** Columns by what they are good for in a chart. */
export interface Roles {
  /** Dates, years, half-years. */
  times: number[];
  categories: number[];
  /** Numbers that measure something: no year, code or coordinate. */
  measures: number[];
}

/** The chart that a result asks for, or why there is none. */
export function chartGuess(result: LabResult): ChartChoice | NoChart {
  if (result.rowCount === 0) return 'no-rows';
  const { times, categories, measures } = rolesOf(result);
  const [measure] = measures;
  if (measure === undefined) return 'no-number';
  if (result.rowCount === 1) return 'one-row';
  return (
    linesGuess(result, times, categories, measures) ??
    barsGuess(result, [...categories, ...times], measure) ??
    dotsGuess(result, measures)
  );
}

/** What the columns are good for. */
export function rolesOf({ columns, values }: LabResult): Roles {
  const roles: Roles = { times: [], categories: [], measures: [] };
  for (const [at, column] of columns.entries()) {
    const cells = values[at] ?? [];
    if (isTime(column, cells)) roles.times.push(at);
    else if (column.kind === 'number' && !isCodeColumn(column)) {
      if (!isCoordinate(column) && cells.some((cell) => amountOf(cell) !== null)) roles.measures.push(at);
    } else if (column.kind !== 'other' && cells.some((cell) => cell !== null)) roles.categories.push(at);
  }
  return roles;
}

/** Why a choice cannot be drawn as it is. */
export type ChartProblem = 'repeated' | 'too-many-series' | 'no-values';

/** Null where the choice can be drawn. */
export function chartProblem({ values, rowCount }: LabResult, choice: ChartChoice): ChartProblem | null {
  const numbers =
    choice.kind === 'histogram' || choice.kind === 'scatter' ? [choice.x, ...choice.y] : choice.y;
  const any = Array.from({ length: rowCount }, (_, row) => row).some((row) => {
    const has = (column: number): boolean => amountOf(values[column]?.[row]) !== null;
    return choice.kind === 'lines' ? numbers.some(has) : numbers.length > 0 && numbers.every(has);
  });
  if (!any) return 'no-values';
  if (choice.kind !== 'lines') return null;
  if (choice.series !== null && distinct(values[choice.series] ?? []) > MOST.series) return 'too-many-series';
  return isOnce([values[choice.x] ?? [], ...(choice.series === null ? [] : [values[choice.series] ?? []])])
    ? null
    : 'repeated';
}

function linesGuess(
  { values }: LabResult,
  times: readonly number[],
  categories: readonly number[],
  measures: readonly number[],
): ChartChoice | null {
  const [measure = 0] = measures;
  for (const x of times) {
    const cells = values[x] ?? [];
    if (distinct(cells) < 2) continue;
    if (isOnce([cells])) return { kind: 'lines', x, y: together(values, measures), series: null };
    const series = categories.find((at) => {
      const names = values[at] ?? [];
      return distinct(names) <= MOST.series && isOnce([cells, names]);
    });
    if (series !== undefined) return { kind: 'lines', x, y: [measure], series };
  }
  return null;
}

function barsGuess(
  { values, rowCount }: LabResult,
  categories: readonly number[],
  measure: number,
): ChartChoice | null {
  if (rowCount > MOST.bars) return null;
  // Names before codes: the column with the longest words tells most.
  const x = categories
    .filter((at) => isOnce([values[at] ?? []]))
    .sort((a, b) => letters(values[b] ?? []) - letters(values[a] ?? []))[0];
  return x === undefined ? null : { kind: 'bars', x, y: [measure], series: null };
}

function dotsGuess({ values }: LabResult, measures: readonly number[]): ChartChoice | NoChart {
  const [x = 0, y] = measures.filter((at) => distinct(values[at] ?? []) > 1);
  if (y !== undefined) return { kind: 'scatter', x, y: [y], series: null };
  return distinct(values[x] ?? []) > 1 ? { kind: 'histogram', x, y: [], series: null } : 'one-value';
}

/** Measures that one axis can hold: those no more than twenty times the first, nor less than a twentieth. */
function together(values: LabResult['values'], measures: readonly number[]): number[] {
  const size = (at: number): number =>
    (values[at] ?? []).reduce<number>((most, cell) => Math.max(most, Math.abs(amountOf(cell) ?? 0)), 0);
  const first = size(measures[0] ?? 0);
  return measures
    .filter((at, i) => i === 0 || (size(at) <= first * 20 && size(at) >= first / 20))
    .slice(0, 4);
}

function isTime(column: LabColumn, cells: readonly Cell[]): boolean {
  if (column.kind === 'date') return cells.some((cell) => cell !== null);
  if (isYearColumn(column, cells)) return true;
  const known = cells.filter((cell) => cell !== null);
  return (
    column.kind === 'text' &&
    known.length > 0 &&
    known.every((cell) => /^(1[89]|20)\d{2}(-S[12]|-\d{2}-\d{2})?$/.test(String(cell)))
  );
}

function isCoordinate({ name }: LabColumn): boolean {
  return /(^|_)(lon|lng|lat|longitude|latitude|longitudine|latitudine)$/i.test(name);
}

function distinct(cells: readonly Cell[]): number {
  return new Set(cells.filter((cell) => cell !== null)).size;
}

/** Whether no two rows have the same cells in these columns; rows with a gap in one of them do not count. */
function isOnce(columns: readonly (readonly Cell[])[]): boolean {
  const seen = new Set<string>();
  for (let row = 0; row < (columns[0]?.length ?? 0); row += 1) {
    const cells = columns.map((column) => column[row] ?? null);
    if (cells.includes(null)) continue;
    const key = JSON.stringify(cells);
    if (seen.has(key)) return false;
    seen.add(key);
  }
  return true;
}

function letters(cells: readonly Cell[]): number {
  return cells.reduce<number>((sum, cell) => sum + (String(cell ?? '').match(/\p{L}/gu)?.length ?? 0), 0);
}
