/** The explorer's map as a scene, from the rows the browser already holds. */
import type { MapGeometry } from '../map/geometry';
import { buildScene, type MapScene, type SceneTerritory } from '../map/scene';
import { AREAS, type AreaKey, type Show } from '../state/explorer';
import type { Fill } from '../map/fill';
import type { Symbol55 } from '../map/symbols';
import type { Theme } from '../indicator/types';
import type { AreaId } from '../territory/types';
import type { ComuneBrief } from './view';

export interface MapLook {
  fills: Map<string, Fill>;
  symbols: Symbol55[];
  theme: Theme;
  selectedId: string | null;
  areaFilter: AreaKey | null;
  show: readonly Show[];
}

/** Builds the scene of a look. `areaNames` are the names of the four areas as printed beside the map. */
export function explorerScene(
  geometry: MapGeometry,
  comuni: readonly ComuneBrief[],
  areaNames: Record<AreaKey, string>,
  look: MapLook,
): MapScene {
  return buildScene({
    geometry,
    territories: sceneTerritories(comuni, areaNames),
    hue: look.theme,
    fills: look.fills,
    symbols: look.symbols,
    selectedId: look.selectedId,
    areaFilter: look.areaFilter ? areaId(look.areaFilter) : null,
    show: {
      areas: look.show.includes('aree'),
      labels: look.show.includes('nomi'),
      rivers: look.show.includes('fiumi'),
    },
  });
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
