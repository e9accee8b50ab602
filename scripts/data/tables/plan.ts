import type { Curated } from '../read/curated';
import type { Row } from '../read/row';
import type { TableRow } from '../validate/schema';

/** The plan and the agreements around it: the file each is rewritten in by hand, and its source. */
const PLAN_DOCUMENTS = [
  { file: 'plan.csv', sourceId: 'piano-economia-sociale' },
  { file: 'plan_patto.csv', sourceId: 'patto-metropolitano-2021' },
  { file: 'plan_fondo.csv', sourceId: 'fondo-comunita-2021' },
  { file: 'plan_insieme.csv', sourceId: 'protocollo-insieme-lavoro' },
] as const;

const TEXTS = [
  ...['id', 'kind', 'parent_id', 'direction_id', 'text_it', 'text_en', 'date', 'section', 'gap_ids'],
  ...['nature', 'aspect', 'indicator_ids', 'table_ids', 'fact_ids'],
];

/** The `plan` table: what each document says, in our own words, as written by hand in `data/curated`. */
export function planRows(curated: Curated): { file: string; sourceId: string; rows: TableRow[] }[] {
  return PLAN_DOCUMENTS.map(({ file, sourceId }) => ({
    file,
    sourceId,
    rows: curated
      .csv(file, [...TEXTS, 'order', 'mission', 'page', 'main'])
      .map((row) => entry(row, sourceId)),
  }));
}

function entry(row: Row, sourceId: string): TableRow {
  return {
    ...Object.fromEntries(TEXTS.map((column) => [column, row.text(column) || null])),
    order: row.integer('order'),
    mission: row.number('mission'),
    page: row.number('page'),
    main: row.text('main') === 'true' ? true : null,
    source_id: sourceId,
  };
}
