/** The map of a view as a slide has it: the map and its legend at the size of a room, without the words that stand around it. */
import type { Locale } from '../i18n/locale';
import { neutralsOf } from '../map/palette';
import { VIEW } from '../map/projection';
import type { MapScene } from '../map/scene';
import { drawMap, patterns, type MapPlace } from './picture-map';
import { crossingLegend, legendOf, type Legend } from './picture-legend';
import type { Picture } from './picture';
import { crossingOfShown, isTwin, sharedLargest, type Shown } from './shown';
import { tag } from './svg';

/** Where maps and legends stand, px; the legend is drawn for a page and grows by its scale. */
interface Room {
  width: number;
  height: number;
  map: { width: number; height: number };
  legend: { width: number; scale: number };
  /** The legend stands at the right of the map, not under it. */
  beside: boolean;
  /** Of several maps, the step from one to the next. */
  step: { x: number; y: number };
}

/** A slide of 1920 × 1080 leaves a figure 1760 × 700; on a phone's page maps and legends stand one under the other. */
const ROOMS = {
  slide: {
    one: {
      ...{ width: 1760, height: 700, step: { x: 0, y: 0 }, beside: true },
      ...{ map: { width: 1200, height: 700 }, legend: { width: 490, scale: 1.75 } },
    },
    two: {
      ...{ width: 1760, height: 700, step: { x: 890, y: 0 }, beside: false },
      ...{ map: { width: 870, height: 520 }, legend: { width: 810, scale: 1.75 } },
    },
  },
  page: {
    one: {
      ...{ width: 720, height: 560, step: { x: 0, y: 0 }, beside: false },
      ...{ map: { width: 720, height: 560 }, legend: { width: 700, scale: 1.9 } },
    },
    two: {
      ...{ width: 720, height: 560, step: { x: 0, y: 860 }, beside: false },
      ...{ map: { width: 720, height: 560 }, legend: { width: 700, scale: 1.9 } },
    },
  },
} as const satisfies Record<'slide' | 'page', Record<'one' | 'two', Room>>;
/** Paper at the right of a legend that stands beside its map, px. */
const EDGE = 24;
const NAMES = { one: 2.1, two: 1.9 };

/** `id` makes what the drawing refers to its own: slides of one page have the same patterns under other names. */
export function slidePicture(
  shown: Shown,
  scenes: readonly MapScene[],
  { id, title, size }: { id: string; title: string; size: 'slide' | 'page' },
  locale: Locale,
): Picture {
  const twin = isTwin(shown.choice) && shown.second !== null && scenes.length > 1;
  const kind = twin ? 'two' : 'one';
  const room: Room = ROOMS[size][kind];
  const parts = twin ? [shown.first, shown.second].flatMap((part) => part ?? []) : [shown.first];
  const crossing = crossingOfShown(shown);
  const largest = twin ? sharedLargest(parts) : undefined;
  const selected = shown.choice.selected[0] ?? null;
  const { beside } = room;
  let height: number = room.height;
  const drawn = parts.flatMap((part, i) => {
    const at = { x: i * room.step.x, y: i * room.step.y };
    const place = placeIn({ ...at, ...room.map }, twin ? `${id}-${i}` : id, NAMES[kind]);
    const width = room.legend.width / room.legend.scale;
    const legend = crossing
      ? crossingLegend(crossing, width, locale)
      : legendOf(part, { width, frame: place.frame / room.legend.scale, largest, selected }, locale);
    const below = at.y + room.map.height + 10;
    if (!beside && size === 'page') height = Math.max(height, below + legend.height * room.legend.scale);
    // What is left under two maps may be less than a legend would take.
    const scale = size === 'page' ? room.legend.scale : fitting(legend, room, beside ? 0 : below);
    const scene = scenes[i];
    return [
      scene ? drawMap(scene, place) : '',
      beside
        ? larger(legend, room.width - room.legend.width - EDGE, height - legend.height * scale - 10, scale)
        : larger(legend, at.x, below, scale),
    ];
  });
  const svg = tag(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${room.width} ${Math.ceil(height)}` },
      ...{ role: 'img', 'aria-label': title, lang: locale },
    },
    tag('defs', {}, patterns(id, 1.6)),
    // Its inks are those of light paper: on a dark page it brings the paper along.
    tag('rect', { width: room.width, height: Math.ceil(height), fill: neutralsOf('light').paper }),
    ...drawn,
  );
  return { svg, width: room.width, height: Math.ceil(height) };
}

/** Scale at which a legend fits from `top` to the foot of its room. */
function fitting({ height }: Legend, room: Room, top: number): number {
  return Math.min(room.legend.scale, (room.height - top - 10) / Math.max(1, height));
}

function larger({ svg }: Legend, x: number, y: number, scale: number): string {
  return tag('g', { transform: `translate(${x} ${y.toFixed(1)}) scale(${scale.toFixed(3)})` }, svg);
}

/** The territory in the middle of a ground, as large as it fits. */
function placeIn(ground: MapPlace['ground'], id: string, zoom: number): MapPlace {
  const pad = 14;
  const frame = Math.min(ground.width - pad * 2, ((ground.height - pad * 2) * VIEW.width) / VIEW.height);
  const high = (frame * VIEW.height) / VIEW.width;
  return {
    x: ground.x + (ground.width - frame) / 2,
    y: ground.y + (ground.height - high) / 2,
    ...{ frame, zoom, ground, id },
  };
}
