/** The picture of a view: one SVG that stands alone, with all that a map needs to be read and cited away from the site. */
import { isSameMeasure } from '../explorer/twin';
import { xmlText } from '../export/xml';
import { common } from '../i18n/common';
import { explorerMessages } from '../i18n/explorer';
import type { Locale } from '../i18n/locale';
import { shownMessages } from '../i18n/shown';
import { takeawayMessages } from '../i18n/takeaway';
import { neutralsOf } from '../map/palette';
import { scaleBarPx, VIEW } from '../map/projection';
import type { MapScene } from '../map/scene';
import { drawMap, patterns, type MapPlace } from './picture-map';
import { layersSource } from './layers-source';
import { drawLayers, layersKey, type PictureLayers } from './picture-layers';
import { crossingLegend, legendOf, type Legend } from './picture-legend';
import { crossingOfShown, isTwin, partLine, sharedLargest, shownTitle, type Shown } from './shown';
import { sourceLine } from './source-line';
import { linesOf, tag, text } from './svg';

export interface PictureInput {
  shown: Shown;
  /** One scene, or two where there are two maps. */
  scenes: readonly MapScene[];
  /** Layers of records over the maps; none where they are not given. */
  layers?: PictureLayers;
  /** Whole address of the view. */
  address: string;
  /** Style sheet with the faces of the site as `data:` addresses, for a canvas that has no other way to them. */
  faces?: string;
}

export interface Picture {
  svg: string;
  /** CSS px. */
  width: number;
  height: number;
}

const INK = neutralsOf('light');
const MARGIN = 48;
const LEGEND = 300;
const NONE: PictureLayers = { drawn: [], places: new Map() };

/** Draws the picture, always in light colours. */
export function pictureOf(input: PictureInput, locale: Locale): Picture {
  const { shown, scenes, address, faces, layers = NONE } = input;
  const twin = isTwin(shown.choice) && shown.second !== null && scenes.length > 1;
  const width = twin ? 1640 : 1400;
  const head = heading(shown, width, locale);
  const body = twin
    ? twoMaps(shown, scenes, layers, width, head.height, locale)
    : oneMap(shown, scenes, layers, width, head.height, locale);
  const foot = footing(shown, layers, address, width, head.height + body.height, body.frame, locale);
  const height = Math.ceil(head.height + body.height + foot.height);
  const { title, subtitle } = shownTitle(shown, locale);
  const svg = tag(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
      ...{ role: 'img', lang: locale },
    },
    text1('title', title),
    text1(
      'desc',
      [subtitle, sourceLine(shown, locale), layersSource(layers.drawn, locale)].filter(Boolean).join('. '),
    ),
    faces === undefined ? '' : text1('style', faces),
    tag('rect', { width, height, fill: INK.paper }),
    body.svg,
    head.svg,
    foot.svg,
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

interface Part extends Legend {
  /** Width of the frame of the territory, px. */
  frame: number;
}

function oneMap(
  shown: Shown,
  scenes: readonly MapScene[],
  layers: PictureLayers,
  width: number,
  top: number,
  locale: Locale,
): Part {
  const frame = 940;
  const pad = 34;
  const height = (frame * VIEW.height) / VIEW.width + pad * 2;
  const crossing = crossingOfShown(shown);
  const legend = crossing
    ? crossingLegend(crossing, LEGEND, locale)
    : legendOf(shown.first, { width: LEGEND, frame, selected: shown.choice.selected[0] ?? null }, locale);
  const scene = scenes[0];
  const place: MapPlace = {
    ...{ x: MARGIN + 44, y: top + pad, frame, zoom: 1.3, id: 'mappa' },
    ground: { x: 0, y: top, width, height },
  };
  const at = { x: width - MARGIN - LEGEND, y: top + height - pad - legend.height };
  return {
    svg:
      (scene ? drawMap(scene, place) + drawLayers(layers, scene.labels, place, locale) : '') +
      tag('g', { transform: `translate(${MARGIN} ${top + pad})` }, layersKey(layers, LEGEND, locale).svg) +
      tag('g', { transform: `translate(${at.x} ${at.y.toFixed(1)})` }, legend.svg),
    height,
    frame,
  };
}

function twoMaps(
  shown: Shown,
  scenes: readonly MapScene[],
  layers: PictureLayers,
  width: number,
  top: number,
  locale: Locale,
): Part {
  const gap = 16;
  const each = (width - gap) / 2;
  const frame = 700;
  const pad = 26;
  const parts = [shown.first, shown.second].flatMap((part) => part ?? []);
  const mapHeight = (frame * VIEW.height) / VIEW.width + pad * 2;
  const titles = parts.map((part) => linesOf(partLine(part, locale), each - MARGIN * 2, 20));
  const titleHeight = Math.max(...titles.map((lines) => lines.length)) * 25 + 18;
  const largest = sharedLargest(parts);
  const legends = parts.map((part) =>
    legendOf(part, { width: 340, frame, largest, selected: shown.choice.selected[0] ?? null }, locale),
  );
  const svg = parts.map((_, i) => {
    const left = i * (each + gap);
    const scene = scenes[i];
    const place: MapPlace = {
      ...{ x: left + (each - frame) / 2, y: top + titleHeight + pad, frame, zoom: 1.15, id: `mappa${i + 1}` },
      ground: { x: left, y: top + titleHeight, width: each, height: mapHeight },
    };
    const legendAt = `translate(${left + each - MARGIN - 340} ${top + titleHeight + mapHeight + 20})`;
    return [
      ...(titles[i] ?? []).map((line, row) =>
        text(line, left + (i === 0 ? MARGIN : 16), top + 24 + row * 25, {
          size: 20,
          weight: 650,
          fill: INK.ink,
        }),
      ),
      scene ? drawMap(scene, place) + drawLayers(layers, scene.labels, place, locale) : '',
      tag('g', { transform: legendAt }, legends[i]?.svg ?? ''),
    ].join('');
  });
  const [a, b] = parts;
  const t = shownMessages[locale];
  const same = a && b && isSameMeasure(a, b);
  const words = !same ? t.ownClasses : a.indicator.measure === 'count' ? t.sharedCircles : t.sharedClasses;
  const notes = linesOf(words, each - 340 - MARGIN * 3, 17);
  const below = top + titleHeight + mapHeight;
  const key = layersKey(layers, each - 340 - MARGIN * 3, locale);
  const keyTop = 44 + notes.length * 22;
  return {
    svg:
      svg.join('') +
      notes
        .map((line, i) => text(line, MARGIN, below + 44 + i * 22, { size: 17, fill: INK.inkSoft }))
        .join('') +
      tag('g', { transform: `translate(${MARGIN} ${below + keyTop})` }, key.svg),
    height:
      titleHeight +
      mapHeight +
      Math.max(20 + Math.max(...legends.map((legend) => legend.height)), keyTop + key.height) +
      14,
    frame,
  };
}

function heading(shown: Shown, width: number, locale: Locale): Legend {
  const { title, subtitle } = shownTitle(shown, locale);
  const { area } = shown.choice;
  const filter = area ? [takeawayMessages[locale].filtered(explorerMessages[locale].areas[area])] : [];
  const inside = width - MARGIN * 2;
  // The serif at its display size is a little narrower than the sans its widths are measured on.
  const titles = linesOf(title, inside, 40, 0.98);
  const subtitles = linesOf([subtitle, ...filter].filter(Boolean).join(', '), inside, 21);
  const svg = [
    ...titles.map((line, i) =>
      text(line, MARGIN, 66 + i * 46, { size: 40, weight: 560, face: 'serif', fill: INK.ink }),
    ),
    ...subtitles.map((line, i) =>
      text(line, MARGIN, 58 + titles.length * 46 + i * 27, { size: 21, fill: INK.inkSoft }),
    ),
  ];
  return { svg: svg.join(''), height: 58 + titles.length * 46 + subtitles.length * 27 };
}

function footing(
  shown: Shown,
  layers: PictureLayers,
  address: string,
  width: number,
  top: number,
  frame: number,
  locale: Locale,
): Legend {
  const t = takeawayMessages[locale];
  const c = common[locale];
  const bar = scaleBarPx(frame);
  const y = top + 34;
  const size = 16;
  const key = (x: number, kind: string, words: string): string =>
    tag('rect', {
      x,
      y: y - 13,
      width: 28,
      height: 16,
      fill: `url(#chiave-${kind})`,
      stroke: INK.lineStrong,
    }) + text(words, x + 36, y, { size, fill: INK.inkSoft });
  const partial = shown.first.indicator.partial;
  const keys = MARGIN + bar + 170;
  const lines = [
    sourceLine(shown, locale),
    layersSource(layers.drawn, locale),
    t.boundaries,
    `${c.siteName}, ${c.sitePlace}. ${address}`,
  ].flatMap((line) => linesOf(line, width - MARGIN * 2, size));
  const svg = [
    tag('defs', {}, patterns('chiave', 1.2)),
    tag('path', {
      ...{ d: `M${MARGIN} ${y - 8}v8h${bar.toFixed(1)}v-8`, fill: 'none', stroke: INK.inkSoft },
      'stroke-width': 1.6,
    }),
    text(t.kilometres, MARGIN + bar + 12, y, { size, fill: INK.inkSoft }),
    text(`${c.north} ↑`, MARGIN + bar + 84, y, { size, fill: INK.inkSoft }),
    key(keys, 'missing', partial ? c.notKnown : c.missingKey),
    key(keys + 150, 'suppressed', c.suppressedKey),
    ...lines.map((line, i) => text(line, MARGIN, y + 36 + i * 22, { size, fill: INK.inkSoft })),
  ];
  return { svg: svg.join(''), height: 34 + 36 + lines.length * 22 + 14 };
}

function text1(name: string, words: string): string {
  return tag(name, {}, xmlText(words));
}
