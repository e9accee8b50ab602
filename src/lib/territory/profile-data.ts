import { group } from 'd3';
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
import type { Territory } from './types';

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
    gaps: (await readTable('gaps')).map(gapOf),
    neighbours: neighboursOf(comuni),
  };
}

async function latestOrganisations(): Promise<Map<string, ListedOrganisation[]>> {
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

function energyRecord(row: Row): EnergyRecord {
  return {
    id: String(row.id),
    recordType: String(row.record_type),
    name: String(row.name),
    comuneIds: words(row.comune_ids),
    status: text(row.status),
    statusStated: text(row.status_stated),
    statusDate: text(row.status_date),
    powerKw: row.power_kw === null || row.power_kw === undefined ? null : Number(row.power_kw),
    note: both(row, 'note'),
    sourceUrls: words(row.source_urls).filter((url) => /^https?:\/\//.test(url)),
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

const text = (value: Row[string] | undefined): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);
const words = (value: Row[string] | undefined): string[] =>
  text(value)
    ?.split(/[;\s]+/)
    .filter(Boolean) ?? [];
const both = (row: Row, name: string): Localised | null => {
  const it = text(row[`${name}_it`]);
  const en = text(row[`${name}_en`]);
  return it === null || en === null ? null : { it, en };
};
