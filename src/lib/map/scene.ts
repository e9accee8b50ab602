import type { Theme } from '../indicator/types';
import type { AreaId, Territory } from '../territory/types';
import { AREA_NAME_PLACES, areaNameLines } from './areaNames';
import { fillClass, type Fill } from './fill';
import type { ComuneShape, Detail, GroupLevel, MapGeometry } from './geometry';
import { project, VIEW } from './projection';
import { framePoint, roundPart } from './framePoint';
import { sceneLabels } from './sceneLabels';
import { leastUntil, sizeSymbols, type Symbol55 } from './symbols';

/** What a map needs to know of a territory; any row of the territories table has it. */
export type SceneTerritory = Pick<
  Territory,
  'id' | 'level' | 'name' | 'shortName' | 'areaId' | 'population' | 'labelLon' | 'labelLat'
>;

/** A group of comuni drawn as one unit. */
export type SceneGroup = Pick<Territory, 'id' | 'shortName' | 'population' | 'labelLon' | 'labelLat'> & {
  /** Ids of its comuni. */
  members: readonly string[];
};

export interface SceneInput {
  geometry: MapGeometry;
  /** Rows of the territories table; comuni and areas are used, the rest ignored. */
  territories: readonly SceneTerritory[];
  hue: Theme;
  /** One fill a comune; a comune without one is drawn as missing. */
  fills: ReadonlyMap<string, Fill>;
  /** The groups that are the units of the map, and their level; without them comuni are. */
  groups?: { level: GroupLevel; units: readonly SceneGroup[] } | null;
  /** Circles, by unit. */
  symbols?: readonly Symbol55[];
  /** Value of the largest circle, when the scale must hold over several maps. */
  largestSymbol?: number;
  /** `name: value`, read where there is no script. */
  titles?: ReadonlyMap<string, string>;
  /** Ids of the selected units, the first outlined strongest. */
  selected?: readonly string[];
  /** Comuni outside this area are muted. */
  areaFilter?: AreaId | null;
  /** Units that are kept while the others step back, selected or not; null for all. */
  brushed?: ReadonlySet<string> | null;
  /** Layers; all on for a full map. A thumbnail has no names unless asked for. */
  show?: Partial<SceneLayers>;
}

export interface SceneLayers {
  labels: boolean;
  /** Outlines of the areas. */
  areas: boolean;
  areaNames: boolean;
  rivers: boolean;
}

export interface SceneComune {
  id: string;
  /** The unit it belongs to: itself, its group, or none where it is in no group of the level. */
  unitId: string | null;
  path: string;
  fill: Fill;
  className: string;
  muted: boolean;
  title: string | null;
}

export interface SceneLabel {
  id: string;
  lines: string[];
  /** Middle of the text, per cent of the frame. */
  x: number;
  y: number;
  lon: number;
  lat: number;
  /** On a map of circles, which keep their size when the map is magnified: from `lon`, `lat` to the text, per cent of the frame's width. */
  offset?: { x: number; y: number };
  level: number;
  className: string;
}

export interface SceneAreaName {
  id: string;
  lines: string[];
  x: number;
  y: number;
  lon: number;
  lat: number;
}

export interface SceneSymbol {
  id: string;
  value: number;
  /** Centre and radius, per cent of the frame's width and height (radius: of its width). */
  x: number;
  y: number;
  radius: number;
  lon: number;
  lat: number;
  muted: boolean;
  className: string;
}

/** One map, ready to draw: what the still SVG and the live map both take. */
export interface MapScene {
  detail: Detail;
  hue: Theme;
  /** What one unit of the map is. */
  level: 'comune' | GroupLevel;
  /** Number of classes of the ramp, 5 when no fill is a class. */
  classes: number;
  comuni: SceneComune[];
  /** Outlines of the units where they are groups; none where they are comuni, which have their own. */
  groups: { id: string; path: string }[];
  paths: Pick<
    MapGeometry,
    'land' | 'provinceBorders' | 'regionBorders' | 'rivers' | 'areaLines' | 'outline'
  > & {
    /** Borders of the groups; null where units are comuni. */
    groupLines: string | null;
  };
  show: SceneLayers;
  /** Selected units, the first first. */
  selected: { id: string; path: string }[];
  labels: SceneLabel[];
  areaNames: SceneAreaName[];
  symbols: SceneSymbol[];
}

/** Puts fills, names, circles and the selection on the prepared geometry. Pure; cheap enough for every change of view. */
export function buildScene(input: SceneInput): MapScene {
  const { geometry, fills, selected = [], areaFilter = null, brushed = null, groups = null } = input;
  const named = geometry.detail === 'full';
  const asked: SceneLayers = { labels: named, areas: true, areaNames: named, rivers: true, ...input.show };
  // The borders of groups are drawn as those of areas are: both at once could not be told apart.
  const show = groups ? { ...asked, areas: false, areaNames: false } : asked;
  const territories = new Map(input.territories.map((territory) => [territory.id, territory]));
  const unitOf = new Map(groups?.units.flatMap(({ id, members }) => members.map((comune) => [comune, id])));
  const unitIdOf = (comune: string): string | null => (groups ? (unitOf.get(comune) ?? null) : comune);
  const isMuted = (comune: string): boolean => {
    const unit = unitIdOf(comune);
    if (brushed && !(unit !== null && brushed.has(unit))) return true;
    const outside = areaFilter !== null && territories.get(comune)?.areaId !== areaFilter;
    return outside && !(unit !== null && selected.includes(unit));
  };
  const fillOf = (comune: string): Fill => fills.get(comune) ?? { kind: 'missing' };
  const units = unitsOf(input, territories);
  const symbols = symbolsOf(input, units, isMuted);
  const areaNames = show.areaNames ? areaNamesOf(input.territories) : [];
  const shapes = groups ? geometry.groups[groups.level].shapes : geometry.comuni;
  return {
    detail: geometry.detail,
    hue: input.hue,
    level: groups?.level ?? 'comune',
    classes: classesOf(fills),
    comuni: geometry.comuni.map(({ id, path }) => ({
      id,
      unitId: unitIdOf(id),
      path,
      fill: fillOf(id),
      className: fillClass(fillOf(id)) + (isMuted(id) ? ' muted' : ''),
      muted: isMuted(id),
      title: input.titles?.get(id) ?? null,
    })),
    groups: groups ? shapes.map(({ id, path }) => ({ id, path })) : [],
    paths: {
      land: geometry.land,
      provinceBorders: geometry.provinceBorders,
      regionBorders: geometry.regionBorders,
      rivers: geometry.rivers,
      areaLines: geometry.areaLines,
      groupLines: groups ? geometry.groups[groups.level].lines : null,
      outline: geometry.outline,
    },
    show,
    selected: selected.flatMap((id) => {
      const path = shapes.find((shape) => shape.id === id)?.path;
      return path === undefined ? [] : [{ id, path }];
    }),
    labels: show.labels
      ? sceneLabels({ geometry, units, areaNames, symbols, selected, fillOf, isMuted })
      : [],
    areaNames,
    symbols,
  };
}

/** Outline of a unit, for the pointer; null for an id the scene does not know. */
export function outlineOf({ level, comuni, groups }: MapScene, id: string): string | null {
  const shapes: readonly { id: string; path: string }[] = level === 'comune' ? comuni : groups;
  return shapes.find((shape) => shape.id === id)?.path ?? null;
}

/** A unit as names and circles need it. */
export interface SceneUnit extends Omit<SceneGroup, 'members'> {
  /** A comune of it, whose paint is that of the whole unit. */
  comune: string;
  group: boolean;
  rings: ComuneShape['rings'];
}

function unitsOf(
  { geometry, groups = null }: SceneInput,
  territories: ReadonlyMap<string, SceneTerritory>,
): SceneUnit[] {
  if (!groups)
    return geometry.comuni.flatMap(({ id, rings }) => {
      const territory = territories.get(id);
      return territory ? [{ ...territory, comune: id, group: false, rings }] : [];
    });
  const rings = new Map(geometry.groups[groups.level].shapes.map((shape) => [shape.id, shape.rings]));
  return groups.units.map((unit) => ({
    ...unit,
    comune: unit.members[0] ?? '',
    group: true,
    rings: rings.get(unit.id) ?? [],
  }));
}

function classesOf(fills: ReadonlyMap<string, Fill>): number {
  for (const fill of fills.values()) if (fill.kind === 'class' || fill.kind === 'category') return fill.of;
  return 5;
}

function areaNamesOf(territories: readonly SceneTerritory[]): SceneAreaName[] {
  return territories.flatMap(({ id, name, level }) => {
    const place = level === 'area' ? AREA_NAME_PLACES[id as AreaId] : undefined;
    if (!place) return [];
    return [
      {
        id,
        lines: areaNameLines(name),
        ...framePoint((place.x / 100) * VIEW.width, (place.y / 100) * VIEW.height),
      },
    ];
  });
}

function symbolsOf(
  input: SceneInput,
  units: readonly SceneUnit[],
  isMuted: (comune: string) => boolean,
): SceneSymbol[] {
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  return sizeSymbols(input.symbols ?? [], input.largestSymbol).flatMap(({ id, value, radius }) => {
    const unit = unitOf.get(id);
    if (!unit) return [];
    const least = leastUntil(radius);
    const muted = isMuted(unit.comune);
    return [
      {
        id,
        value,
        radius: roundPart(radius),
        ...framePoint(...project([unit.labelLon, unit.labelLat])),
        muted,
        className: [
          ...(least === null ? [] : [`least${least}`]),
          ...(input.selected?.includes(id) ? ['selected'] : []),
          ...(muted ? ['muted'] : []),
        ].join(' '),
      },
    ];
  });
}
