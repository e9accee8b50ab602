import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { Boundaries } from './geometry';
import { liveSources, symbolSource } from './liveSources';
import { hueOf, mapPaintOf, patternColours, type ColourScheme } from './palette';
import type { MapScene } from './scene';
import { LEAST_RADIUS_PX } from './symbols';

/** Past this zoom the river, a generalised line, would part from the ground. */
export const RIVER_MAX_ZOOM = 11;

/** Of the outline of the first selected unit, the share that the others get. */
const ALSO = 0.82;
type Rank = 'first' | 'also';

/**
 * The live map's style from the same tokens as map.css, same order of layers. It has no glyphs and no sprite: names are drawn
 * over it as the still map's own text, patterns are added as images.
 * @param framePx width of the frame at the home view, CSS px; the circles are sized on it
 */
export function liveStyle(
  boundaries: Boundaries,
  scene: MapScene,
  scheme: ColourScheme,
  framePx: number,
): StyleSpecification {
  const source = (data: ReturnType<typeof symbolSource>) => ({
    type: 'geojson' as const,
    data,
    promoteId: 'id',
    // The default tolerance would part shared borders at low zooms.
    tolerance: 0.05,
    maxzoom: 12,
  });
  const sources = Object.entries(liveSources(boundaries)).map(
    ([name, data]) => [name, source(data)] as const,
  );
  return {
    version: 8,
    sources: { ...Object.fromEntries(sources), symbols: source(symbolSource(scene)) },
    layers: liveLayers(scene, scheme, framePx),
    transition: { duration: 0, delay: 0 },
  };
}

/** Layers bottom up, as direction "Layers"; called again when the scheme or the scene changes and compared by layer id. */
export function liveLayers(scene: MapScene, scheme: ColourScheme, framePx: number): LayerSpecification[] {
  const paint = mapPaintOf(scheme);
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  const radius: ExpressionSpecification = ['max', LEAST_RADIUS_PX, ['*', ['get', 'radius'], framePx / 100]];
  const grouped = scene.level !== 'comune';
  const ofLevel: FilterSpecification = ['==', ['get', 'level'], scene.level];
  const when = (on: boolean) => ({ visibility: on ? ('visible' as const) : ('none' as const) });
  const idsOf = (kind: string) => scene.comuni.filter(({ fill }) => fill.kind === kind).map(({ id }) => id);
  return [
    { id: 'background', type: 'background', paint: { 'background-color': paint.background } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': paint.neighbourLand } },
    border('province', paint.neighbourProvince),
    border('region', paint.neighbourRegion),
    {
      id: 'shore',
      type: 'line',
      source: 'outline',
      layout: round,
      paint: { 'line-color': paint.shore.colour, 'line-width': paint.shore.width },
    },
    { id: 'ground', type: 'fill', source: 'outline', paint: { 'fill-color': paint.shore.colour } },
    {
      id: 'comuni',
      type: 'fill',
      source: 'comuni',
      paint: {
        'fill-color': ['to-color', ['feature-state', 'colour'], patternColours(scheme).missing.ground],
        'fill-opacity': ['coalesce', ['feature-state', 'opacity'], 1],
      },
    },
    pattern('missing', idsOf('missing')),
    pattern('suppressed', idsOf('suppressed')),
    {
      id: 'hairlines',
      type: 'line',
      source: 'comuni',
      layout: round,
      paint: {
        'line-color': paint.comune.stroke,
        'line-width': grouped ? 0.6 : paint.comune.width,
        'line-opacity': grouped ? 0.45 : 1,
      },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      maxzoom: RIVER_MAX_ZOOM,
      layout: { ...round, ...when(scene.show.rivers) },
      paint: {
        'line-color': paint.river.colour,
        'line-width': paint.river.width,
        'line-opacity': paint.river.opacity,
      },
    },
    {
      id: 'area-casing',
      type: 'line',
      source: 'areas',
      layout: { ...round, ...when(scene.show.areas) },
      paint: {
        'line-color': paint.area.casing,
        'line-opacity': paint.area.casingOpacity,
        'line-width': paint.area.casingWidth,
      },
    },
    {
      id: 'areas',
      type: 'line',
      source: 'areas',
      layout: { ...round, ...when(scene.show.areas) },
      paint: { 'line-color': paint.area.stroke, 'line-width': paint.area.width },
    },
    {
      id: 'group-casing',
      type: 'line',
      source: 'groups',
      filter: ofLevel,
      layout: round,
      paint: {
        'line-color': paint.area.casing,
        'line-opacity': paint.area.casingOpacity,
        'line-width': paint.area.casingWidth,
      },
    },
    {
      id: 'groups',
      type: 'line',
      source: 'groups',
      filter: ofLevel,
      layout: round,
      paint: { 'line-color': paint.area.stroke, 'line-width': paint.area.width },
    },
    {
      id: 'outline',
      type: 'line',
      source: 'outline',
      layout: round,
      paint: { 'line-color': paint.outer.stroke, 'line-width': paint.outer.width },
    },
    stateLine(
      'hover',
      'comuni',
      ['boolean', ['feature-state', 'hover'], false],
      paint.hover.stroke,
      paint.hover.width,
    ),
    stateLine(
      'group-hover',
      'groups',
      ['boolean', ['feature-state', 'hover'], false],
      paint.hover.stroke,
      paint.hover.width,
    ),
    ...(['also', 'first'] as const).flatMap((rank) =>
      (['comuni', 'groups'] as const).flatMap((source) => [
        selectedLine(rank, source, 'casing', paint.selected.casing, paint.selected.casingWidth),
        selectedLine(rank, source, 'line', paint.selected.stroke, paint.selected.width),
      ]),
    ),
    {
      id: 'symbols',
      type: 'circle',
      source: 'symbols',
      paint: {
        'circle-color': hueOf(scheme, scene.hue).mark,
        'circle-opacity': ['case', ['get', 'muted'], 0.2, 0.85],
        'circle-radius': radius,
        'circle-stroke-color': paint.symbol.stroke,
        'circle-stroke-width': paint.symbol.width,
        'circle-stroke-opacity': ['case', ['get', 'muted'], 0.35, 1],
      },
    },
    ...(['also', 'first'] as const).flatMap((rank) => [
      ring(rank, 'casing', paint.selected.casing, paint.selected.casingWidth / 2 + paint.selected.width / 2),
      ring(rank, 'line', paint.selected.stroke, paint.selected.width),
    ]),
  ];

  /** A chosen circle keeps its area: rings lie outside it. */
  function ring(rank: Rank, part: string, colour: string, width: number): LayerSpecification {
    return {
      id: `symbol-${rank}-${part}`,
      type: 'circle',
      source: 'symbols',
      filter: ['==', ['get', 'selected'], rank],
      paint: {
        'circle-opacity': 0,
        'circle-radius': radius,
        'circle-stroke-color': colour,
        'circle-stroke-width': rank === 'first' ? width : width * ALSO,
      },
    };
  }

  function border(kind: string, line: { colour: string; width: number }): LayerSpecification {
    return {
      id: `border-${kind}`,
      type: 'line',
      source: 'borders',
      filter: ['==', ['get', 'kind'], kind],
      layout: round,
      paint: { 'line-color': line.colour, 'line-width': line.width },
    };
  }
}

function pattern(name: 'missing' | 'suppressed', ids: string[]): LayerSpecification {
  return {
    id: `pattern-${name}`,
    type: 'fill',
    source: 'comuni',
    filter: ['in', ['get', 'id'], ['literal', ids]],
    paint: { 'fill-pattern': name, 'fill-opacity': ['coalesce', ['feature-state', 'opacity'], 1] },
  };
}

/** Outlines of the selected units: the first strongest, and over the others. */
function selectedLine(
  rank: Rank,
  source: 'comuni' | 'groups',
  part: 'casing' | 'line',
  colour: string,
  width: number,
): LayerSpecification {
  const chosen: ExpressionSpecification = ['==', ['feature-state', 'selected'], rank];
  return stateLine(
    `selected-${rank}-${source}-${part}`,
    source,
    chosen,
    colour,
    rank === 'first' ? width : width * ALSO,
  );
}

function stateLine(
  id: string,
  source: 'comuni' | 'groups',
  when: ExpressionSpecification,
  colour: string,
  width: number,
): LayerSpecification {
  return {
    id,
    type: 'line',
    source,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour, 'line-width': width, 'line-opacity': ['case', when, 1, 0] },
  };
}
