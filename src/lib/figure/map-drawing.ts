/** A map as marks, for slides: the scene at the left, its legend at the right, names large enough for the last row. */
import { formatNumber } from '../format/number';
import { common } from '../i18n/common';
import type { Locale } from '../i18n/locale';
import { firstLineShift, LABEL_LINE_EM } from '../map/labelLines';
import { AREA_NAME, LABEL_SIZE, LABEL_STEPS } from '../map/labels';
import { PATH_SCALE } from '../map/paths';
import { VIEW } from '../map/projection';
import type { MapScene, SceneAreaName, SceneLabel } from '../map/scene';
import {
  circle,
  path,
  placed,
  rect,
  round,
  windowed,
  words,
  type Drawing,
  type Frame,
  type Mark,
} from './drawing';
import type { Extent, FigureMap } from './figure';
import { legendMarks } from './legend-drawing';

/** Where the frame of the territory begins: names of areas stand out to its left. */
const LEFT = 0.17;
const LEGEND = 0.39;

export function drawMap(map: FigureMap, frame: Frame, locale: Locale): Drawing {
  const { width, letter } = frame;
  const height = frame.height ?? width * 0.6;
  const slot = { width: width * (1 - LEGEND) - letter * 1.5, height };
  const place = placeOf(map.focus, slot, letter);
  const legend = legendMarks(map, { width: width * LEGEND, letter, mapFrame: place.wide }, locale);
  const keys = keyMarks(map, letter, locale);
  const keysTop = height - (keys.length > 0 ? letter * 1.6 : 0);
  const scene = sceneMarks(map.scene, place);
  return {
    frame: frame.name,
    ...{ width, height },
    marks: [
      ...(map.focus === null ? scene : [windowed(scene, 0, 0, slot.width, slot.height)]),
      placed(legend.marks, width * (1 - LEGEND), Math.max(0, (keysTop - legend.height) / 2)),
      ...(keys.length === 0 ? [] : [placed(keys, width * (1 - LEGEND), keysTop)]),
    ],
  };
}

/** The whole, with room for the names of areas around it; or an area as large as the slot holds it, at most twice as large. */
function placeOf(focus: Extent | null, slot: { width: number; height: number }, letter: number): Place {
  const zoom = letter / LABEL_SIZE.regular;
  const pad = letter * 0.9;
  const wide = ((slot.height - 2 * pad) * VIEW.width) / VIEW.height;
  if (focus === null) return { x: slot.width * LEFT, y: pad, wide, zoom, focused: false };
  const { left, right, top, bottom } = focus;
  const grow = Math.min(
    (slot.width - 2 * pad) / (right - left),
    (slot.height - 2 * pad) / (bottom - top),
    (2 * wide) / VIEW.width,
  );
  return {
    x: slot.width / 2 - ((left + right) / 2) * grow,
    y: slot.height / 2 - ((top + bottom) / 2) * grow,
    ...{ wide: VIEW.width * grow, zoom, focused: true },
  };
}

/** Keys of the patterns that are on this map. */
export function keyMarks({ scene, seen }: FigureMap, letter: number, locale: Locale): Mark[] {
  const kinds = (['missing', 'suppressed'] as const).filter((kind) =>
    scene.comuni.some(({ fill }) => fill.kind === kind),
  );
  const partial = seen?.indicator.partial ?? false;
  const unknown = seen?.rows.filter(({ value }) => value === null).length ?? 0;
  return kinds.flatMap((kind, i): Mark[] => {
    const x = i * letter * 9;
    const word =
      kind === 'suppressed'
        ? common[locale].suppressedKey
        : partial
          ? `${common[locale].notKnown}: ${formatNumber(unknown, locale)}`
          : common[locale].missingKey;
    return [
      { ...rect(x, 0, letter * 1.7, letter, 'edged'), pattern: { kind, scale: round(letter / 14) } },
      words(word, x + letter * 2.2, letter * 0.88, { size: letter, look: 'soft' }),
    ];
  });
}

interface Place {
  x: number;
  y: number;
  /** Width of the frame of the territory. */
  wide: number;
  /** How much larger than on a page letters and lines are. */
  zoom: number;
  /** One area is magnified: the others are its surroundings and have no names. */
  focused: boolean;
}

function sceneMarks(scene: MapScene, place: Place): Mark[] {
  const { x, y, wide, zoom } = place;
  const unit = wide / (VIEW.width * PATH_SCALE);
  const px = (n: number): number => (n * Math.min(zoom, 1.6)) / unit;
  const { paths } = scene;
  const shapes: Mark[] = [
    ...scene.comuni.map((comune): Mark => ({
      ...path(comune.path, `cm hair ${comune.className}`, px(0.9)),
      ...(comune.fill.kind === 'missing' || comune.fill.kind === 'suppressed'
        ? { pattern: { kind: comune.fill.kind, scale: Math.round(px(1.4)) } }
        : {}),
    })),
    ...(scene.show.areas
      ? [path(paths.areaLines, 'area-casing', px(4)), path(paths.areaLines, 'area-line', px(1.8))]
      : []),
    path(paths.outline, 'area-line', px(1.5)),
  ];
  const tall = (wide * VIEW.height) / VIEW.width;
  const symbols = scene.symbols.map((symbol) =>
    circle(
      x + (symbol.x / 100) * wide,
      y + (symbol.y / 100) * tall,
      Math.max(3 * zoom * 0.6, (symbol.radius / 100) * wide),
      `symbol${symbol.muted ? ' muted' : ''}`,
      zoom,
    ),
  );
  return [
    placed(shapes, x, y, unit),
    ...symbols,
    ...scene.labels.flatMap((label) => labelMarks(label, scene, place)),
    ...(place.focused ? [] : scene.areaNames.flatMap((name) => areaMarks(name, place))),
  ];
}

function labelMarks(label: SceneLabel, scene: MapScene, place: Place): Mark[] {
  // Names were given the width of frame at which they fit at their size on the page.
  if (label.level > 0 && (LABEL_STEPS[label.level] ?? 0) * place.zoom > place.wide) return [];
  const comune = scene.comuni.find(({ unitId }) => unitId === label.id);
  if (place.focused && comune?.muted) return [];
  const classes = label.className.split(' ');
  const size = (classes.includes('city') ? LABEL_SIZE.city : LABEL_SIZE.regular) * place.zoom;
  return block(label, place, size, {
    bold: classes.includes('city'),
    look: classes.includes('muted') ? 'muted halo' : `cm on ${comune?.className ?? ''}`,
  });
}

function areaMarks(name: SceneAreaName, place: Place): Mark[] {
  return block(name, place, Math.max(28, AREA_NAME.small * place.zoom * 0.85), {
    bold: false,
    look: 'area-name halo',
  });
}

function block(
  { lines, x, y }: Pick<SceneLabel, 'lines' | 'x' | 'y'>,
  { x: left, y: top, wide }: Place,
  size: number,
  written: { bold: boolean; look: string },
): Mark[] {
  const shift = Number.parseFloat(firstLineShift(lines.length)) * size;
  const base = top + ((y / 100) * wide * VIEW.height) / VIEW.width + shift;
  return lines.map((text, i) =>
    words(text, left + (x / 100) * wide, base + i * LABEL_LINE_EM * size, {
      size,
      anchor: 'middle',
      ...written,
    }),
  );
}
