/** The plan as data: the rows of the published table `plan` in one language. Runs at build. */
import { typographic } from '../format/typography';
import type { Locale } from '../i18n/locale';
import { readTable } from '../snapshot/tables';

/** What an entry of the plan is; the words are those of the published table. */
export type PlanKind =
  | 'missione'
  | 'direzione'
  | 'azione'
  | 'ambito'
  | 'raccordo'
  | 'azione-pilota'
  | 'strategia'
  | 'misura'
  | 'organo'
  | 'componente'
  | 'fase'
  | 'evento'
  | 'figura'
  | 'strumento'
  | 'parte';

/** What the part of an instrument tells. */
export type PlanAspect =
  'che-cosa' | 'per-chi' | 'come' | 'cluster' | 'chi' | 'controllo' | 'durata' | 'dati';

export interface PlanEntry {
  id: string;
  kind: PlanKind;
  /** The entry it is a part of. */
  parentId: string | null;
  order: number;
  mission: number | null;
  /** Of a mission: for a challenge of the territory, or to strengthen OES. */
  nature: 'tematica' | 'trasversale' | null;
  /** Among the main ones of its mission, in the summary by the Città metropolitana. */
  isMain: boolean;
  /** Of a part of an instrument. */
  aspect: PlanAspect | null;
  /** Direction that an action carries out. */
  directionId: string | null;
  /** In our own words. */
  text: string;
  /** ISO day, month or year, or an interval with a slash. */
  date: string | null;
  /** Section of the document it is taken from, and the page where that section starts. */
  section: string | null;
  page: number | null;
  indicatorIds: string[];
  gapIds: string[];
  /** Published tables and quoted figures that touch an instrument. */
  tableIds: string[];
  factIds: string[];
  sourceId: string;
}

/** Every entry, in the order of the plan within its kind. */
export async function planEntries(locale: Locale): Promise<PlanEntry[]> {
  const rows = await readTable('plan');
  return rows
    .map((row) => ({
      id: String(row.id),
      kind: row.kind as PlanKind,
      parentId: text(row.parent_id),
      order: Number(row.order),
      mission: row.mission === null ? null : Number(row.mission),
      nature: text(row.nature) as PlanEntry['nature'],
      isMain: row.main === true,
      aspect: text(row.aspect) as PlanAspect | null,
      directionId: text(row.direction_id),
      text: typographic(String(row[`text_${locale}`])),
      date: text(row.date),
      section: text(row.section),
      page: row.page === null ? null : Number(row.page),
      indicatorIds: list(row.indicator_ids),
      gapIds: list(row.gap_ids),
      tableIds: list(row.table_ids),
      factIds: list(row.fact_ids),
      sourceId: String(row.source_id),
    }))
    .sort((a, b) => (a.mission ?? 0) - (b.mission ?? 0) || a.order - b.order);
}

function text(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}

function list(value: unknown): string[] {
  return typeof value === 'string' && value !== '' ? value.split(';') : [];
}
