import type { Theme } from '../indicator/types';
import type { AreaId, Territory } from '../territory/types';
import { AREA_NAME_PLACES, areaNameLines } from './areaNames';
import { fillClass, type Fill } from './fill';
import type { Detail, MapGeometry } from './geometry';
import { placeLabels } from './labels';
import { project, unproject, VIEW } from './projection';
import { leastUntil, sizeSymbols, type Symbol55 } from './symbols';

/** What a map needs to know of a territory; any row of the territories table has it. */
export type SceneTerritory = Pick<
  Territory,
  'id' | 'level' | 'name' | 'shortName' | 'areaId' | 'population' | 'labelLon' | 'labelLat'
>;

export interface SceneInput {
  geometry: MapGeometry;
  /** Rows of the territories table; comuni and areas are used, the rest ignored. */
  territories: readonly SceneTerritory[];
  hue: Theme;
  /** One fill a comune; a comune without one is drawn as missing. */
  fills: ReadonlyMap<string, Fill>;
  symbols?: readonly Symbol55[];
  /** Value of the largest circle, when the scale must hold over several maps. */
  largestSymbol?: number;
  /** `name: value`, read where there is no script. */
  titles?: ReadonlyMap<string, string>;
  selectedId?: string | null;
  /** Comuni outside this area are muted. */
  areaFilter?: AreaId | null;
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
  className: string;
}

/** One map, ready to draw: what the still SVG and the live map both take. */
export interface MapScene {
  detail: Detail;
  hue: Theme;
  /** Number of classes of the ramp, 5 when no fill is a class. */
  classes: number;
  comuni: SceneComune[];
  paths: Pick<MapGeometry, 'land' | 'provinceBorders' | 'regionBorders' | 'rivers' | 'areaLines' | 'outline'>;
  show: SceneLayers;
  selected: { id: string; path: string } | null;
  labels: SceneLabel[];
  areaNames: SceneAreaName[];
  symbols: SceneSymbol[];
}

/** Puts fills, names, circles and the selection on the prepared geometry. Pure; cheap enough for every change of view. */
export function buildScene(input: SceneInput): MapScene {
  const { geometry, fills, selectedId = null, areaFilter = null } = input;
  const named = geometry.detail === 'full';
  const show: SceneLayers = { labels: named, areas: true, areaNames: named, rivers: true, ...input.show };
  const territories = new Map(input.territories.map((territory) => [territory.id, territory]));
  const isMuted = (id: string) => areaFilter !== null && territories.get(id)?.areaId !== areaFilter;
  const fillOf = (id: string): Fill => fills.get(id) ?? { kind: 'missing' };
  const symbols = symbolsOf(input, territories);
  const areaNames = show.areaNames ? areaNamesOf(input.territories) : [];
  const selected = geometry.comuni.find(({ id }) => id === selectedId);
  return {
    detail: geometry.detail,
    hue: input.hue,
    classes: classesOf(fills),
    comuni: geometry.comuni.map(({ id, path }) => ({
      id,
      path,
      fill: fillOf(id),
      className: fillClass(fillOf(id)) + (isMuted(id) && id !== selectedId ? ' muted' : ''),
      muted: isMuted(id) && id !== selectedId,
      title: input.titles?.get(id) ?? null,
    })),
    paths: {
      land: geometry.land,
      provinceBorders: geometry.provinceBorders,
      regionBorders: geometry.regionBorders,
      rivers: geometry.rivers,
      areaLines: geometry.areaLines,
      outline: geometry.outline,
    },
    show,
    selected: selected ? { id: selected.id, path: selected.path } : null,
    labels: show.labels ? labelsOf(input, territories, fillOf, isMuted, areaNames, symbols) : [],
    areaNames,
    symbols,
  };
}

function classesOf(fills: ReadonlyMap<string, Fill>): number {
  for (const fill of fills.values()) if (fill.kind === 'class' || fill.kind === 'category') return fill.of;
  return 5;
}

function labelsOf(
  { geometry, selectedId = null }: SceneInput,
  territories: ReadonlyMap<string, SceneTerritory>,
  fillOf: (id: string) => Fill,
  isMuted: (id: string) => boolean,
  areaNames: readonly SceneAreaName[],
  symbols: readonly SceneSymbol[],
): SceneLabel[] {
  const unit = VIEW.width / 100;
  const circles = symbols.map(({ id, x, y, radius }) => ({
    id,
    x: x * unit,
    y: (y / 100) * VIEW.height,
    radius: radius * unit,
  }));
  const circleOf = new Map(circles.map((circle) => [circle.id, circle]));
  const wishes = geometry.comuni.flatMap(({ id, rings }) => {
    const territory = territories.get(id);
    if (!territory) return [];
    const [x, y] = project([territory.labelLon, territory.labelLat]);
    const city = id === '037006' || id === '037032';
    return [
      {
        id,
        name: territory.shortName,
        x,
        y,
        rings,
        radius: circleOf.get(id)?.radius,
        city,
        selected: id === selectedId,
        population: territory.population,
      },
    ];
  });
  const obstacles = areaNames.map(({ lines, x, y }) => ({
    lines,
    x: (x / 100) * VIEW.width,
    y: (y / 100) * VIEW.height,
  }));
  return placeLabels(wishes, obstacles, circles).map(({ id, lines, x, y, level, city, selected }) => ({
    id,
    lines,
    ...percent(x, y),
    ...besideOf(circleOf.get(id), x, y),
    level,
    className: [
      `l${level}`,
      fillClass(fillOf(id)),
      ...(city ? ['city'] : []),
      ...(selected ? ['selected'] : []),
      ...(isMuted(id) && !selected ? ['muted'] : []),
    ].join(' '),
  }));
}

/** Degrees of the circle and the way from it to the text; nothing where there is no circle. */
function besideOf(
  circle: { x: number; y: number } | undefined,
  x: number,
  y: number,
): Pick<SceneLabel, 'lon' | 'lat' | 'offset'> | undefined {
  if (!circle) return undefined;
  const { lon, lat } = percent(circle.x, circle.y);
  const unit = VIEW.width / 100;
  return { lon, lat, offset: { x: round((x - circle.x) / unit), y: round((y - circle.y) / unit) } };
}

function areaNamesOf(territories: readonly SceneTerritory[]): SceneAreaName[] {
  return territories.flatMap(({ id, name, level }) => {
    const place = level === 'area' ? AREA_NAME_PLACES[id as AreaId] : undefined;
    if (!place) return [];
    return [
      {
        id,
        lines: areaNameLines(name),
        ...percent((place.x / 100) * VIEW.width, (place.y / 100) * VIEW.height),
      },
    ];
  });
}

function symbolsOf(input: SceneInput, territories: ReadonlyMap<string, SceneTerritory>): SceneSymbol[] {
  return sizeSymbols(input.symbols ?? [], input.largestSymbol).flatMap(({ id, value, radius }) => {
    const territory = territories.get(id);
    if (!territory) return [];
    const least = leastUntil(radius);
    return [
      {
        id,
        value,
        radius: round(radius),
        ...percent(...project([territory.labelLon, territory.labelLat])),
        className: [
          ...(least === null ? [] : [`least${least}`]),
          ...(id === input.selectedId ? ['selected'] : []),
        ].join(' '),
      },
    ];
  });
}

/** A point of the frame as per cent of its sides and as degrees. */
function percent(x: number, y: number): { x: number; y: number; lon: number; lat: number } {
  const [lon, lat] = unproject([x, y]);
  return { x: round((x / VIEW.width) * 100), y: round((y / VIEW.height) * 100), lon, lat };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
