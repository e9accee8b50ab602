/** The explorer's map as a scene, from the rows the browser already holds. */
import type { MapGeometry } from '../map/geometry';
import type { Fill } from '../map/fill';
import { buildScene, type MapScene, type SceneInput, type SceneTerritory } from '../map/scene';
import { AREAS, type AreaKey, type Show, type UnitLevel } from '../state/explorer';
import type { Symbol55 } from '../map/symbols';
import type { Theme } from '../indicator/types';
import type { AreaId } from '../territory/types';
import type { ComuneBrief, Unit } from './units';

export interface MapLook {
  level: UnitLevel;
  /** The units of the level. */
  units: readonly Unit[];
  fills: ReadonlyMap<string, Fill>;
  symbols: readonly Symbol55[];
  /** Value of the largest circle, where the scale holds over two maps. */
  largestSymbol?: number | undefined;
  theme: Theme;
  selected: readonly string[];
  areaFilter: AreaKey | null;
  /** Units that are kept while the others step back; null for all. */
  brushed: ReadonlySet<string> | null;
  show: readonly Show[];
}

/** Builds the scene of a look. `areaNames` are the names of the four areas as printed beside the map. */
export function explorerScene(
  geometry: MapGeometry,
  comuni: readonly ComuneBrief[],
  areaNames: Record<AreaKey, string>,
  look: MapLook,
): MapScene {
  return buildScene({ geometry, ...sceneInput(comuni, areaNames, look) });
}

/** The same before it meets the boundaries, for a map that draws itself. */
export function sceneInput(
  comuni: readonly ComuneBrief[],
  areaNames: Record<AreaKey, string>,
  look: MapLook,
): Omit<SceneInput, 'geometry'> {
  const { level, units } = look;
  return {
    territories: sceneTerritories(comuni, areaNames),
    hue: look.theme,
    fills: level === 'comune' ? look.fills : withQuietLand(comuni, look.fills),
    groups: level === 'comune' ? null : { level, units },
    symbols: look.symbols,
    ...(look.largestSymbol === undefined ? {} : { largestSymbol: look.largestSymbol }),
    selected: look.selected,
    areaFilter: look.areaFilter ? areaId(look.areaFilter) : null,
    brushed: look.brushed,
    show: {
      areas: look.show.includes('aree'),
      // The names of the areas go with their outlines.
      areaNames: look.show.includes('aree'),
      labels: look.show.includes('nomi'),
      rivers: look.show.includes('fiumi'),
    },
  };
}

/** A comune in no group of the level has no value to miss: it is quiet ground. */
function withQuietLand(comuni: readonly ComuneBrief[], fills: ReadonlyMap<string, Fill>): Map<string, Fill> {
  return new Map(comuni.map(({ id }) => [id, fills.get(id) ?? { kind: 'outside' }]));
}

/** Comuni and areas in the shape the map library asks for. */
export function sceneTerritories(
  comuni: readonly ComuneBrief[],
  areaNames: Record<AreaKey, string>,
): SceneTerritory[] {
  const areas = AREAS.map((area): SceneTerritory => ({
    id: areaId(area),
    level: 'area',
    name: areaNames[area],
    shortName: areaNames[area],
    areaId: null,
    population: 0,
    labelLon: 0,
    labelLat: 0,
  }));
  return [
    ...comuni.map((c): SceneTerritory => ({ ...c, level: 'comune', areaId: areaId(c.area) })),
    ...areas,
  ];
}

const areaId = (area: AreaKey): AreaId => `area-${area}`;
