/** The territories that a result may be about, from the published table of them. */
import Papa from 'papaparse';
import type { GroupLevel } from '../../map/geometry';
import type { SceneGroup, SceneTerritory } from '../../map/scene';
import type { UnitLevel } from '../../state/explorer';
import type { AreaId } from '../../territory/types';

export interface LabPlace extends SceneTerritory {
  level: UnitLevel;
  slug: string;
  /** Its comuni; a comune is its own. */
  members: readonly string[];
}

export interface LabPlaces {
  byId: ReadonlyMap<string, LabPlace>;
  /** Comuni by their name as published. */
  byName: ReadonlyMap<string, LabPlace>;
  /** Comuni and areas, for a map. */
  territories: readonly SceneTerritory[];
}

type Line = Partial<Record<string, string>>;
/** Column of a comune that names its group. */
const MEMBERSHIP: Record<GroupLevel, string> = {
  unione: 'unione_id',
  distretto: 'distretto_id',
  area: 'area_id',
};

/** Reads the table `territories` as it is published in CSV. Rows of other levels are left out. */
export function placesOf(csv: string): LabPlaces {
  const lines = Papa.parse<Line>(csv, { header: true, skipEmptyLines: true }).data;
  const comuni = lines.filter(({ level }) => level === 'comune');
  const places = lines.flatMap((line): LabPlace[] => {
    const { id, level } = line;
    if (id === undefined || !isUnitLevel(level)) return [];
    const membership = level === 'comune' ? 'id' : MEMBERSHIP[level];
    return [
      {
        id,
        level,
        name: line.name ?? id,
        shortName: line.short_name ?? line.name ?? id,
        slug: line.slug ?? id,
        areaId: (line.area_id || null) as AreaId | null,
        population: Number(line.population ?? 0),
        labelLon: Number(line.label_lon ?? 0),
        labelLat: Number(line.label_lat ?? 0),
        members: comuni.filter((comune) => comune[membership] === id).map((comune) => comune.id ?? ''),
      },
    ];
  });
  return {
    byId: new Map(places.map((place) => [place.id, place])),
    byName: new Map(places.filter(({ level }) => level === 'comune').map((place) => [place.name, place])),
    territories: places.filter(({ level }) => level === 'comune' || level === 'area'),
  };
}

/**
 * Fetches the published table.
 * @throws Error when it does not arrive, holds no comune, or was cut short: the comuni come first, and name areas that follow them.
 */
export async function loadPlaces(address: string): Promise<LabPlaces> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const places = placesOf(await response.text());
  if (places.byName.size === 0) throw new Error(`no comune in ${address}`);
  const areas = places.territories.flatMap(({ areaId }) => areaId ?? []);
  if (!areas.every((id) => places.byId.has(id))) throw new Error(`${address} is not whole`);
  return places;
}

/** The groups of a level as units of a map. */
export function groupsOf(places: LabPlaces, level: GroupLevel): SceneGroup[] {
  return [...places.byId.values()].filter((place) => place.level === level);
}

function isUnitLevel(level: string | undefined): level is UnitLevel {
  return level === 'comune' || level === 'unione' || level === 'distretto' || level === 'area';
}
