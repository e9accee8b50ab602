import type { Territory, Level } from '../territory/types';
import { profilePath } from '../territory/address';
import type { TerritoryRef } from '../state/territories';

/** A territory as the planner's pages need it, published or a reader's own. */
export interface PickedTerritory {
  /** Id of a published territory; `propria:` and the name of an own area. */
  id: string;
  own: boolean;
  /** Level of a published territory; null for an own area. */
  level: Level | null;
  name: string;
  shortName: string;
  /** ISTAT codes of its comuni; a comune's own. */
  members: string[];
  population: number;
  labelLon: number;
  labelLat: number;
  /** The area a comune is in, by id; null above. */
  areaId: string | null;
  /** Its page, without base and language; null for an own area. */
  path: string | null;
}

/** Every published territory in the order of the table, comuni first, groups with their members. */
export function publishedTerritories(territories: readonly Territory[]): PickedTerritory[] {
  const comuni = territories.filter((t) => t.level === 'comune');
  return territories.map((t) => ({
    id: t.id,
    own: false,
    level: t.level,
    name: t.name,
    shortName: t.shortName,
    members: comuni
      .filter((c) => t.level === 'metropoli' || [c.id, c.areaId, c.unioneId, c.distrettoId].includes(t.id))
      .map((c) => c.id),
    population: t.population,
    labelLon: t.labelLon,
    labelLat: t.labelLat,
    areaId: t.areaId,
    path: profilePath(t),
  }));
}

/** The territories that references name. Published ones that are not among `known` are left out. */
export function pickedTerritories(
  refs: readonly TerritoryRef[],
  known: readonly PickedTerritory[],
): PickedTerritory[] {
  const byId = new Map(known.map((t) => [t.id, t]));
  return refs.flatMap((ref): PickedTerritory[] => {
    const published = ref.kind === 'published' ? byId.get(ref.id) : undefined;
    if (ref.kind === 'published') return published ? [published] : [];
    const { name, comuni } = ref.area;
    const members = comuni.flatMap((id) => byId.get(id) ?? []);
    const population = members.reduce((all, m) => all + m.population, 0);
    // The middle of its people, which is where its name is looked for.
    const middle = (of: (m: PickedTerritory) => number): number =>
      members.reduce((all, m) => all + of(m) * m.population, 0) / Math.max(1, population);
    return [
      {
        id: `propria:${name}`,
        own: true,
        level: null,
        name,
        shortName: name,
        members: comuni,
        population,
        labelLon: middle((m) => m.labelLon),
        labelLat: middle((m) => m.labelLat),
        areaId: null,
        path: null,
      },
    ];
  });
}
