/** What one row, one polygon and one dot of the explorer stand for: a comune, or a group of comuni read as one. */
import { AREAS, UNIT_LEVELS, type AreaKey, type UnitLevel } from '../state/explorer';
import type { Territory } from '../territory/types';

/** A territory as the browser needs it. */
export interface Unit {
  id: string;
  level: UnitLevel;
  name: string;
  shortName: string;
  slug: string;
  /** The area all its comuni are in, or null when they are in several. */
  area: AreaKey | null;
  /** Name of the area, or of the areas. */
  areaName: string;
  /** Ids of its comuni; a comune's own id. */
  members: string[];
  population: number;
  labelLon: number;
  labelLat: number;
}

/** A comune, which is always in one area. */
export interface ComuneBrief extends Unit {
  level: 'comune';
  area: AreaKey;
}

export type UnitsByLevel = Record<UnitLevel, Unit[]> & { comune: ComuneBrief[] };

/** The units of each level, in the order of the territories table; groups with their comuni. */
export function unitsOf(territories: readonly Territory[]): UnitsByLevel {
  const comuni = territories.filter((t) => t.level === 'comune');
  const areaNames = new Map(
    territories.filter((t) => t.level === 'area').map((t) => [areaKey(t.id), t.name]),
  );
  const parent: Record<Exclude<UnitLevel, 'comune'>, (t: Territory) => string | null> = {
    unione: (t) => t.unioneId,
    distretto: (t) => t.distrettoId,
    area: (t) => t.areaId,
  };
  const unit = (t: Territory, level: UnitLevel, members: readonly Territory[]): Unit => {
    const areas = AREAS.filter((area) => members.some((m) => areaKey(m.areaId) === area));
    return {
      ...{ id: t.id, level, name: t.name, shortName: t.shortName, slug: t.slug, population: t.population },
      ...{ labelLon: t.labelLon, labelLat: t.labelLat },
      area: areas.length === 1 ? (areas[0] ?? null) : null,
      areaName: areas.map((area) => areaNames.get(area) ?? area).join(', '),
      members: members.map((m) => m.id),
    };
  };
  const groups = (level: Exclude<UnitLevel, 'comune'>): Unit[] =>
    territories
      .filter((t) => t.level === level)
      .map((t) =>
        unit(
          t,
          level,
          comuni.filter((c) => parent[level](c) === t.id),
        ),
      );
  return {
    comune: comuni.map((c) => unit(c, 'comune', [c]) as ComuneBrief),
    unione: groups('unione'),
    distretto: groups('distretto'),
    area: groups('area'),
  };
}

/** Ids of the units of each level, in their order. */
export function idsByLevel(units: UnitsByLevel): Record<UnitLevel, string[]> {
  const ids = UNIT_LEVELS.map((level) => [level, units[level].map((unit) => unit.id)] as const);
  return Object.fromEntries(ids) as Record<UnitLevel, string[]>;
}

/** The unit of each comune; a comune that is in no unit (four are in no unione) is absent. */
export function unitByComune(units: readonly Unit[]): Map<string, string> {
  return new Map(units.flatMap((unit) => unit.members.map((comune) => [comune, unit.id] as const)));
}

const areaKey = (id: string | null): AreaKey | undefined => AREAS.find((area) => `area-${area}` === id);
