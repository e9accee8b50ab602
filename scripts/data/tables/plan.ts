import type { Curated } from '../read/curated';
import type { TableRow } from '../validate/schema';

const TEXTS = ['id', 'kind', 'parent_id', 'direction_id', 'text_it', 'text_en', 'date', 'section', 'gap_ids'];

/** The `plan` table: what the plan says, in our own words, as written by hand in `data/curated/plan.csv`. */
export function planRows(curated: Curated): TableRow[] {
  return curated.csv('plan.csv', [...TEXTS, 'order', 'mission', 'page']).map((row) => ({
    ...Object.fromEntries(TEXTS.map((column) => [column, row.text(column) || null])),
    order: row.integer('order'),
    mission: row.number('mission'),
    page: row.integer('page'),
    source_id: 'piano-economia-sociale',
  }));
}
