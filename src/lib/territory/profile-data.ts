import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Indicator, Localised } from '../indicator/types';
import {
  indicatorData,
  indicators,
  sources,
  territories,
  type IndicatorData,
  type Source,
} from '../snapshot/domain';
import { readJson, readTable, type Row } from '../snapshot/tables';
import { both, text } from './cells';
import {
  energyRecord,
  latestOrganisations,
  placeRecord,
  projectRecords,
  routeRecords,
  type EnergyRecord,
  type ListedOrganisation,
  type PlaceRecord,
  type ProjectRecord,
  type RouteRecord,
} from './profile-records';
import type { Territory } from './types';

/** What is not known, and who holds it. */
export interface Gap {
  id: string;
  theme: string;
  question: Localised;
  wanted: Localised;
  holder: Localised;
  url: string | null;
}

export interface ProfileData {
  territories: Territory[];
  byId: Map<string, Territory>;
  /** The 55, in code order: the order of every list of values. */
  comuni: Territory[];
  /** ISO date of the latest population. */
  populationDate: string;
  indicators: Indicator[];
  values: Map<string, IndicatorData>;
  sources: Map<string, Source>;
  /** Organisations of the default universe in the latest year, by comune of the seat, most chosen first. */
  organisations: Map<string, ListedOrganisation[]>;
  energy: EnergyRecord[];
  /** Known places and counts of places, without those of energy. */
  places: PlaceRecord[];
  projects: ProjectRecord[];
  routes: RouteRecord[];
  gaps: Gap[];
  /** Comuni that share a border, by name. */
  neighbours: Map<string, Territory[]>;
}

let loaded: Promise<ProfileData> | null = null;

/** Everything the territory pages draw from, read once a build. Throws when the snapshot lacks a table. */
export function profileData(): Promise<ProfileData> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<ProfileData> {
  const [all, list, rows] = await Promise.all([territories(), indicators(), readTable('territories')]);
  const comuni = all.filter((t) => t.level === 'comune');
  const values = await Promise.all(list.map(async (i) => [i.id, await indicatorData(i.id)] as const));
  return {
    territories: all,
    byId: new Map(all.map((t) => [t.id, t])),
    comuni,
    populationDate: String(rows[0]?.population_date ?? ''),
    indicators: list,
    values: new Map(values),
    sources: new Map((await sources()).map((source) => [source.id, source])),
    organisations: await latestOrganisations(),
    energy: (await readTable('places')).filter((row) => text(row.record_type) !== null).map(energyRecord),
    places: (await readTable('places')).filter((row) => text(row.record_type) === null).map(placeRecord),
    projects: await projectRecords(),
    routes: await routeRecords(),
    gaps: (await readTable('gaps')).map(gapOf),
    neighbours: neighboursOf(comuni),
  };
}

function gapOf(row: Row): Gap {
  const none = { it: '', en: '' };
  return {
    id: String(row.id),
    theme: String(row.theme),
    question: both(row, 'question') ?? none,
    wanted: both(row, 'wanted') ?? none,
    holder: both(row, 'holder') ?? none,
    url: text(row.url),
  };
}

function neighboursOf(comuni: readonly Territory[]): Map<string, Territory[]> {
  const topology = readJson<Topology<{ comuni: GeometryCollection }>>('territories.topo.json');
  const geometries = topology.objects.comuni.geometries;
  const byId = new Map(comuni.map((comune) => [comune.id, comune]));
  const ids = geometries.map((geometry) => String(geometry.id));
  return new Map(
    neighbors(geometries).map((near, i) => [
      ids[i] ?? '',
      near.flatMap((j) => byId.get(ids[j] ?? '') ?? []).sort((a, b) => a.name.localeCompare(b.name, 'it')),
    ]),
  );
}
