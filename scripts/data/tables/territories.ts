import { BORN, predecessorsOf } from '../harmonise/codes';
import { round } from '../harmonise/numbers';
import { slugOf } from '../harmonise/slug';
import { DataFailure } from '../failure';
import type { Curated } from '../read/curated';
import type { TableRow } from '../validate/schema';
import type { Boundaries } from './boundaries';
import type { ComuneFacts } from './comune-facts';
import type { Group } from './groups';
import type { Membership } from './membership';

interface Parts {
  curated: Curated;
  groups: readonly Group[];
  members: readonly Membership[];
  facts: ReadonlyMap<string, ComuneFacts>;
  /** Residents on `populationDate`. */
  population: ReadonlyMap<string, number>;
  populationDate: string;
  boundaries: Boundaries;
}

/** The `territories` table: 55 comuni, then their groups; areas, populations of groups are sums of the comuni's. */
export function buildTerritories(parts: Parts): TableRow[] {
  const comuni = comuneRows(parts);
  const groups = parts.groups.map((group) => groupRow(group, comuni, parts));
  return [...comuni, ...groups];
}

/** Ids of the comuni in a group of any level. */
export function comuniOf(groupId: string, members: readonly Membership[]): string[] {
  return members
    .filter(
      (member) =>
        groupId === 'cm-bologna' || [member.areaId, member.unioneId, member.distrettoId].includes(groupId),
    )
    .map((member) => member.id);
}

function comuneRows({ curated, members, facts, population, populationDate, boundaries }: Parts): TableRow[] {
  const columns = ['id', 'short_name', 'judgement_note_it', 'judgement_note_en'];
  const notes = new Map(curated.csv('comuni.csv', columns).map((row) => [row.text('id'), row]));
  const past = new Map(
    curated.csv('predecessors.csv', ['code', 'name']).map((row) => [row.text('code'), row.text('name')]),
  );
  return members.map((member) => {
    const fact = demand(facts.get(member.id), member.id, 'no ISTAT classification');
    const [lon, lat] = demand(boundaries.labels.get(member.id), member.id, 'no boundary');
    const note = notes.get(member.id);
    return {
      id: member.id,
      level: 'comune',
      name: member.name,
      short_name: note?.text('short_name') ?? member.name,
      slug: slugOf(member.name),
      area_id: member.areaId,
      unione_id: member.unioneId,
      distretto_id: member.distrettoId,
      area_km2: fact.areaKm2,
      altitude_m: fact.altitudeM,
      altimetric_zone: fact.altimetricZone,
      degurba: fact.degurba,
      snai_class: fact.snaiClass,
      snai_pole: fact.snaiPole,
      sll: fact.sll,
      population: demand(population.get(member.id), member.id, 'no population'),
      population_date: populationDate,
      label_lon: lon,
      label_lat: lat,
      judgement_note_it: note?.text('judgement_note_it') || null,
      judgement_note_en: note?.text('judgement_note_en') || null,
      verification: 'official',
      valid_from: BORN.get(member.id) ?? null,
      predecessors: predecessorsOf(member.id).join(';') || null,
      predecessor_names:
        predecessorsOf(member.id)
          .map((code) => demand(past.get(code), code, 'no name in data/curated/predecessors.csv'))
          .join(';') || null,
    };
  });
}

function groupRow(
  group: Group,
  comuni: readonly TableRow[],
  { members, boundaries, populationDate }: Parts,
): TableRow {
  const inside = new Set(comuniOf(group.id, members));
  const rows = comuni.filter((row) => inside.has(String(row['id'])));
  const sum = (column: string): number => rows.reduce((total, row) => total + Number(row[column]), 0);
  const [lon, lat] = demand(boundaries.labels.get(group.id), group.id, 'no boundary');
  return {
    id: group.id,
    level: group.level,
    name: group.name,
    short_name: group.shortName,
    slug: group.slug,
    area_id: null,
    unione_id: null,
    distretto_id: null,
    area_km2: round(sum('area_km2'), 4),
    altitude_m: null,
    altimetric_zone: null,
    degurba: null,
    snai_class: null,
    snai_pole: null,
    sll: null,
    population: sum('population'),
    population_date: populationDate,
    label_lon: lon,
    label_lat: lat,
    judgement_note_it: group.noteIt,
    judgement_note_en: group.noteEn,
    verification: group.verification,
    valid_from: null,
    predecessors: null,
    predecessor_names: null,
  };
}

function demand<T>(value: T | undefined, id: string, reason: string): T {
  if (value === undefined) throw new DataFailure({ file: 'table territories' }, `${id}: ${reason}`);
  return value;
}
