import type { Curated } from '../read/curated';
import type { Row } from '../read/row';
import type { Cell, TableRow } from '../validate/schema';

const FIGURE_TEXTS = ['figure', 'scope', 'row_id', 'label_it', 'label_en', 'parent_id'] as const;
const FIGURE_NUMBERS = ['organisations', 'employees', 'value_added_meur', 'year'] as const;
const GAP_TEXTS = [
  ...(['id', 'theme', 'missions', 'question_it', 'question_en', 'wanted_it', 'wanted_en'] as const),
  ...(['holder_it', 'holder_en', 'url', 'checked_on'] as const),
];

/** The `plan_figures` table: the two figures of the plan, transcribed by hand. */
export function planFigureRows(curated: Curated): TableRow[] {
  return curated.csv('plan_figures.csv', [...FIGURE_TEXTS, ...FIGURE_NUMBERS]).map((row) => ({
    ...texts(row, FIGURE_TEXTS),
    ...Object.fromEntries(FIGURE_NUMBERS.map((column) => [column, row.integer(column)])),
    source_id: 'piano-economia-sociale',
  }));
}

/** The `gaps` table: what is not known, and who holds it; without those that files fetched for this build close. */
export function gapRows(curated: Curated, closed: ReadonlySet<string>): TableRow[] {
  return ['gaps.csv', 'gaps_formats.csv']
    .flatMap((name) => curated.csv(name, GAP_TEXTS))
    .filter((row) => !closed.has(row.text('id')))
    .map((row) => texts(row, GAP_TEXTS));
}

/** Rows whose `gap_ids` name gaps, without those that are closed. */
export function withOpenGaps(rows: readonly TableRow[], closed: ReadonlySet<string>): TableRow[] {
  return rows.map((row) => {
    const ids = String(row['gap_ids'] ?? '')
      .split(';')
      .filter((id) => id !== '' && !closed.has(id));
    return { ...row, gap_ids: ids.join(';') || null };
  });
}

function texts(row: Row, columns: readonly string[]): Record<string, Cell> {
  return Object.fromEntries(columns.map((column): [string, Cell] => [column, row.text(column) || null]));
}
