/** The map of a picture: a scene in light colours, in plain SVG that any program opens. */
import { colour } from '../../styles/tokens.json';
import type { Theme } from '../indicator/types';
import type { Fill } from '../map/fill';
import { fillColour } from '../map/fill-colour';
import { firstLineShift, LABEL_LINE_EM } from '../map/labelLines';
import { AREA_NAME, LABEL_SIZE, LABEL_STEPS } from '../map/labels';
import { hueOf, mapPaintOf, neutralsOf, patternColours } from '../map/palette';
import { PATH_SCALE } from '../map/paths';
import { VIEW } from '../map/projection';
import { labelInksFor } from '../map/ramp';
import type { MapScene, SceneAreaName, SceneLabel } from '../map/scene';
import { LEAST_RADIUS_PX } from '../map/symbols';
import { tag, text } from './svg';

const NEUTRAL = neutralsOf('light');
const PAINT = mapPaintOf('light');
const MUTED = 0.28;

export interface MapPlace {
  /** Corner of the frame of the territory, px of the picture. */
  x: number;
  y: number;
  /** Width of the frame, px. */
  frame: number;
  /** How much larger than on the page lines and names are drawn. */
  zoom: number;
  /** Corner and size of the ground around it, px. */
  ground: { x: number; y: number; width: number; height: number };
  /** Makes ids unique in the picture. */
  id: string;
}

/** A scene as SVG text at a place of the picture. */
export function drawMap(scene: MapScene, place: MapPlace): string {
  const { x, y, frame, zoom, ground, id } = place;
  const unit = frame / (VIEW.width * PATH_SCALE);
  const px = (width: number): number => (width * zoom) / unit;
  const line = (d: string, stroke: string, width: number, opacity?: number): string =>
    tag('path', {
      ...{ d, fill: 'none', stroke, 'stroke-width': px(width), 'stroke-linejoin': 'round' },
      'stroke-opacity': opacity,
    });
  const casing = (d: string): string =>
    line(d, PAINT.area.casing, PAINT.area.casingWidth, PAINT.area.casingOpacity) +
    line(d, PAINT.area.stroke, PAINT.area.width);
  const { paths } = scene;
  const shapes = [
    tag('path', { d: paths.land, fill: PAINT.neighbourLand }),
    line(paths.provinceBorders, PAINT.neighbourProvince.colour, PAINT.neighbourProvince.width),
    line(paths.regionBorders, PAINT.neighbourRegion.colour, PAINT.neighbourRegion.width),
    tag('path', {
      ...{ d: paths.outline, fill: NEUTRAL.paper, stroke: PAINT.shore.colour },
      ...{ 'stroke-width': px(PAINT.shore.width), 'stroke-linejoin': 'round' },
    }),
    ...scene.comuni.map((comune) =>
      tag('path', {
        d: comune.path,
        fill: paintOf(comune.fill, scene.hue, id),
        'fill-opacity': comune.muted ? MUTED : null,
        stroke: PAINT.comune.stroke,
        'stroke-width': px(scene.level === 'comune' ? PAINT.comune.width : 0.6),
        'stroke-opacity': scene.level === 'comune' ? null : 0.45,
        'stroke-linejoin': 'round',
      }),
    ),
    scene.show.rivers ? line(paths.rivers, PAINT.river.colour, PAINT.river.width, PAINT.river.opacity) : '',
    scene.show.areas ? casing(paths.areaLines) : '',
    paths.groupLines === null ? '' : casing(paths.groupLines),
    line(paths.outline, PAINT.outer.stroke, PAINT.outer.width),
    ...[...scene.selected].reverse().map(({ path }, index, all) => {
      const first = index === all.length - 1;
      return (
        line(path, PAINT.selected.casing, first ? PAINT.selected.casingWidth : 4.8) +
        line(path, PAINT.selected.stroke, first ? PAINT.selected.width : 2.1)
      );
    }),
  ];
  const clip = `${id}-ground`;
  return [
    tag('defs', {}, tag('clipPath', { id: clip }, tag('rect', ground)), patterns(id, zoom / unit)),
    tag('rect', { ...ground, fill: PAINT.background }),
    tag(
      'g',
      { 'clip-path': `url(#${clip})` },
      tag('g', { transform: `translate(${round(x)} ${round(y)}) scale(${unit.toPrecision(6)})` }, ...shapes),
      ...circles(scene, place),
      ...scene.labels.map((label) => labelText(label, scene, place)),
      ...scene.areaNames.map((name) => areaText(name, place)),
    ),
  ].join('');
}

/** Paint of a fill: a colour, or one of the two patterns of this map. */
export function paintOf(fill: Fill, hue: Theme, id: string): string {
  return fillColour(fill, 'light', hue) ?? `url(#${id}-${fill.kind})`;
}

/** The two patterns of absent values; `scale` is units of the pattern's place to the px. */
export function patterns(id: string, scale: number): string {
  const { missing, suppressed } = patternColours('light');
  const shared = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' };
  const grow = `scale(${scale.toPrecision(5)})`;
  const dot = { r: 1.15, fill: suppressed.mark };
  return (
    tag(
      'pattern',
      { id: `${id}-missing`, ...shared, patternTransform: `${grow} rotate(45)` },
      tag('rect', { width: 6, height: 6, fill: missing.ground }),
      tag('rect', { width: 1.6, height: 6, fill: missing.mark }),
    ) +
    tag(
      'pattern',
      { id: `${id}-suppressed`, ...shared, patternTransform: grow },
      tag('rect', { width: 6, height: 6, fill: suppressed.ground }),
      tag('circle', { cx: 1.5, cy: 1.5, ...dot }),
      tag('circle', { cx: 4.5, cy: 4.5, ...dot }),
    )
  );
}

/** Ink of a name on a fill. */
function inkOn(fill: Fill | undefined, hue: Theme): string {
  if (fill?.kind === 'class' || fill?.kind === 'category')
    return labelInksFor('light', hue, fill.of)[fill.index] ?? NEUTRAL.ink;
  const { diverging7LabelInk, bivariate3x3 } = colour.light;
  if (fill?.kind === 'diverging') return diverging7LabelInk[fill.stop - 1] ?? NEUTRAL.ink;
  if (fill?.kind === 'cross') return bivariate3x3.labelInk.flat()[fill.cell] ?? NEUTRAL.ink;
  return fill?.kind === 'subject' ? NEUTRAL.paper : NEUTRAL.ink;
}

function labelText(label: SceneLabel, scene: MapScene, place: MapPlace): string {
  // Names were given the width of frame at which they fit at their size on the page.
  if ((LABEL_STEPS[label.level] ?? 0) * place.zoom > place.frame && label.level > 0) return '';
  const comune = scene.comuni.find((one) => one.unitId === label.id);
  const classes = label.className.split(' ');
  const muted = classes.includes('muted');
  const strong = classes.includes('city') || classes.includes('selected');
  const ground = comune && fillColour(comune.fill, 'light', scene.hue);
  return block(label, place, {
    size: (classes.includes('city') ? LABEL_SIZE.city : LABEL_SIZE.regular) * place.zoom,
    fill: muted ? NEUTRAL.inkMuted : inkOn(comune?.fill, scene.hue),
    weight: strong ? 700 : 500,
    anchor: 'middle' as const,
    halo: { colour: muted ? NEUTRAL.paper : (ground ?? NEUTRAL.sheet), width: 2.6 * place.zoom },
  });
}

function areaText(name: SceneAreaName, place: MapPlace): string {
  const { areaName } = PAINT;
  return block(name, place, {
    size: (place.frame / place.zoom >= AREA_NAME.largeFrom ? AREA_NAME.large : AREA_NAME.small) * place.zoom,
    ...{
      fill: areaName.colour,
      face: 'serif' as const,
      weight: 500,
      italic: true,
      anchor: 'middle' as const,
    },
    halo: { colour: areaName.halo, width: areaName.haloWidth * place.zoom },
  });
}

/** Lines of a name around its point. */
function block(
  { lines, x, y }: Pick<SceneLabel, 'lines' | 'x' | 'y'>,
  { x: left, y: top, frame }: MapPlace,
  style: Parameters<typeof text>[3],
): string {
  const shift = Number.parseFloat(firstLineShift(lines.length)) * style.size;
  const base = top + ((y / 100) * frame * VIEW.height) / VIEW.width + shift;
  const across = left + (x / 100) * frame;
  return lines.map((line, i) => text(line, across, base + i * LABEL_LINE_EM * style.size, style)).join('');
}

function circles(scene: MapScene, { x, y, frame, zoom }: MapPlace): string[] {
  const height = (frame * VIEW.height) / VIEW.width;
  const drawn = scene.symbols.map((symbol) => ({
    ...symbol,
    cx: x + (symbol.x / 100) * frame,
    cy: y + (symbol.y / 100) * height,
    r: Math.max(LEAST_RADIUS_PX * zoom, (symbol.radius / 100) * frame),
  }));
  const chosen = new Map(scene.selected.map(({ id }, index) => [id, index]));
  return [
    ...drawn.map(({ cx, cy, r, muted }) =>
      tag('circle', {
        ...{ cx, cy, r, fill: hueOf('light', scene.hue).mark, 'fill-opacity': muted ? 0.2 : 0.85 },
        ...{ stroke: PAINT.symbol.stroke, 'stroke-width': zoom, 'stroke-opacity': muted ? 0.35 : null },
      }),
    ),
    ...drawn
      .filter(({ id }) => chosen.has(id))
      .map(({ id, cx, cy, r }) => {
        const width = chosen.get(id) === 0 ? PAINT.selected.width : 2.1;
        const ring = (stroke: string, px: number): string =>
          tag('circle', { cx, cy, r, fill: 'none', stroke, 'stroke-width': px * zoom });
        return ring(PAINT.selected.casing, width * 2) + ring(PAINT.selected.stroke, width);
      }),
  ];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
