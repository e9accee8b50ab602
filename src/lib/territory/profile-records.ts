/** The records that territory pages list. Runs in Node only. */
import { group } from 'd3';
import { typographic } from '../format/typography';
import type { Localised } from '../indicator/types';
import { readTable, type Row } from '../snapshot/tables';
import { both, number, text, words } from './cells';

/** One organisation of the list, as a territory page shows it. */
export interface ListedOrganisation {
  name: string;
  kind: string;
  comuneId: string;
  year: number;
  choices: number | null;
}

/** A CER or a kindred record that names one or more comuni. */
export interface EnergyRecord {
  id: string;
  recordType: string;
  name: string;
  comuneIds: string[];
  /** Status as classed: `costituita`, `in progetto`, `non CER`. */
  status: string | null;
  /** Status in the words of the source, Italian. */
  statusStated: string | null;
  statusDate: string | null;
  powerKw: number | null;
  note: Localised | null;
  sourceUrls: string[];
}

/** A place with a name, or a number of places of a kind. */
export interface PlaceRecord {
  id: string;
  kind: string;
  name: string;
  comuneIds: string[];
  /** How many a row stands for: 1 for a place, the source's own count for a count. */
  count: number;
  isCount: boolean;
}

/** A funded project, once, with all its comuni. */
export interface ProjectRecord {
  id: string;
  name: Localised;
  theme: string;
  plan: string;
  comuneIds: string[];
  /** Comuni the source counts, also outside the metropolitan city. */
  comuniCount: number;
  fundingEur: number | null;
  asOf: string;
}

/** A stretch between two localities, in the words of its source. */
export interface RouteStage {
  start: string;
  end: string;
  comuneIds: string[];
}

export interface RouteRecord {
  id: string;
  name: string;
  /** `cammino` or `ciclovia`. */
  kind: string;
  /** Length as stated, perhaps several. */
  km: string | null;
  comuneIds: string[];
  /** Whether its stages are the official ones. */
  official: boolean;
  stages: RouteStage[];
}

/** Organisations of the default universe in the latest year, by comune of the seat, most chosen first. */
export async function latestOrganisations(): Promise<Map<string, ListedOrganisation[]>> {
  const rows = (await readTable('organisations')).filter((row) => row.in_universe === true);
  const year = Math.max(...rows.map((row) => Number(row.year)));
  const latest = rows
    .filter((row) => Number(row.year) === year)
    .map((row) => ({
      name: String(row.name),
      kind: String(row.kind),
      comuneId: String(row.comune_id),
      year,
      choices: row.choices === null ? null : Number(row.choices),
    }))
    .sort((a, b) => (b.choices ?? -1) - (a.choices ?? -1) || a.name.localeCompare(b.name, 'it'));
  return group(latest, (organisation) => organisation.comuneId);
}

export function energyRecord(row: Row): EnergyRecord {
  return {
    id: String(row.id),
    recordType: String(row.record_type),
    name: String(row.name),
    comuneIds: words(row.comune_ids),
    status: text(row.status),
    statusStated: text(row.status_stated),
    statusDate: text(row.status_date),
    powerKw: number(row.power_kw),
    note: both(row, 'note'),
    sourceUrls: words(row.source_urls).filter((url) => /^https?:\/\//.test(url)),
  };
}

export function placeRecord(row: Row): PlaceRecord {
  const isCount = row.record === 'conteggio';
  return {
    id: String(row.id),
    kind: String(row.kind),
    name: typographic(String(row.name)),
    comuneIds: words(row.comune_ids),
    count: isCount ? (number(row.figure) ?? 0) : 1,
    isCount,
  };
}

/** Projects as the explorer lists them: the table has a row for each comune of a project. Best funded first. */
export async function projectRecords(): Promise<ProjectRecord[]> {
  const rows = group(await readTable('projects'), (row) => `${row.list}:${row.cup}:${row.part}`);
  return [...rows]
    .flatMap(([id, [row, ...more]]): ProjectRecord[] => {
      if (!row) return [];
      const measure = both(row, 'measure');
      const title = text(row.title);
      return [
        {
          ...{ id, theme: String(row.theme), plan: String(row.plan), asOf: String(row.as_of) },
          name: title === null ? (measure ?? { it: '', en: '' }) : { it: title, en: title },
          comuneIds: [row, ...more].map((one) => String(one.comune_id)),
          comuniCount: number(row.comuni_count) ?? 1,
          fundingEur: number(row.funding_eur),
        },
      ];
    })
    .sort((a, b) => (b.fundingEur ?? 0) - (a.fundingEur ?? 0) || a.id.localeCompare(b.id));
}

/** Walking and cycling routes with their stretches, by name. */
export async function routeRecords(): Promise<RouteRecord[]> {
  const stages = group(await readTable('route_stages'), (row) => String(row.route_id));
  return (await readTable('routes'))
    .map((row) => {
      const own = stages.get(String(row.id)) ?? [];
      return {
        id: String(row.id),
        name: typographic(String(row.name)),
        kind: String(row.kind),
        km: text(row.km_stated),
        comuneIds: words(row.comune_ids),
        official: own.length > 0 && own.every((stage) => stage.basis === 'tappe'),
        stages: own.map((stage) => ({
          start: typographic(String(stage.start)),
          end: typographic(String(stage.end)),
          comuneIds: [text(stage.start_comune_id), text(stage.end_comune_id)].filter((id) => id !== null),
        })),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'it'));
}
