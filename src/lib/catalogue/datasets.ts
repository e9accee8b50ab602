import { ascending } from 'd3';
import { readJson } from '../snapshot/tables';
import type { TableSchema } from './table-schema';

/** One published table: its schema, how big it is, from which sources. */
export interface Dataset extends TableSchema {
  rows: number;
  /** Size and digest of the Parquet file. */
  bytes: number;
  sha256: string;
  sourceIds: string[];
}

/** `catalogue.json` as the pipeline writes it. */
interface Catalogue {
  tables: (Omit<Dataset, 'sourceIds'> & { source_ids: string[] })[];
}

/** What readers look for first comes first; a new table joins the end until it gets its place. */
const ORDER = [
  'observations',
  'indicators',
  'territories',
  'localities',
  'organisations',
  'places',
  'facts',
  'projects',
  'pnrr_awards',
  'stops',
  'routes',
  'route_stages',
  'route_stages_odbl',
  'stations_odbl',
  'station_distances_odbl',
  'bologna_accommodation',
  'bologna_income_cap',
  'bologna_fragility',
  'plan',
  'plan_figures',
  'coverage',
  'gaps',
  'changes',
  'sources',
  'rejections',
];

let cached: Dataset[] | null = null;

/** Every published table, from the catalogue of the snapshot. */
export function datasets(): Dataset[] {
  cached ??= readJson<Catalogue>('catalogue.json')
    .tables.map(({ source_ids, ...entry }) => ({ ...entry, sourceIds: source_ids }))
    .sort((a, b) => ascending(place(a.id), place(b.id)));
  return cached;
}

/** One table. Throws when the catalogue does not list it. */
export function dataset(id: string): Dataset {
  const found = datasets().find((entry) => entry.id === id);
  if (!found) throw new Error(`the catalogue has no table ${id}`);
  return found;
}

function place(id: string): number {
  const at = ORDER.indexOf(id);
  return at === -1 ? ORDER.length : at;
}
