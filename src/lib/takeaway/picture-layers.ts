/** The layers of records in a picture: the marks of the page in plain SVG, and the key that says what they stand for. */
import { formatNumber } from '../format/number';
import { layersMessages } from '../i18n/layers';
import type { Locale } from '../i18n/locale';
import { layoutMarks, MARK_TEXT, type PlacedMark } from '../layers/layout';
import { countOf, marksAt, type ComunePlaces, type DrawnLayer } from '../layers/marks';
import { localitiesOf, stretchesOf } from '../layers/routes';
import { zoomForFrame } from '../map/camera';
import { onScreen, type Camera } from '../map/layerCamera';
import { GLYPHS, type GlyphName } from '../map/layerGlyphs';
import { neutralsOf } from '../map/palette';
import { VIEW } from '../map/projection';
import type { SceneLabel } from '../map/scene';
import type { Legend } from './picture-legend';
import type { MapPlace } from './picture-map';
import { linesOf, tag, text } from './svg';

/** What a picture draws of the layers that are on. */
export interface PictureLayers {
  drawn: readonly DrawnLayer[];
  places: ComunePlaces;
}

const INK = neutralsOf('light');
const SIZE = 16;
const LINE = 21;

/** Marks and lines of the layers over a map already drawn at `place`: laid out as on a page of its size, then enlarged with it. */
export function drawLayers(
  { drawn, places }: PictureLayers,
  labels: readonly SceneLabel[],
  place: MapPlace,
  locale: Locale,
): string {
  if (drawn.length === 0) return '';
  const camera = cameraOf(place);
  const stretches = drawn.flatMap(({ layer }) => stretchesOf(layer.routes));
  const placed = layoutMarks(marksAt(drawn, places, camera), camera, labels, (n) => formatNumber(n, locale));
  const line = (stroke: string, width: number, dashes: string | null, cap: string | null): string[] =>
    stretches.map(({ from, to }) => {
      const [a, b] = [onScreen(camera, from), onScreen(camera, to)];
      const d = `M${a.x.toFixed(1)} ${a.y.toFixed(1)}L${b.x.toFixed(1)} ${b.y.toFixed(1)}`;
      return tag('path', {
        ...{ d, fill: 'none', stroke, 'stroke-width': width },
        ...{ 'stroke-dasharray': dashes, 'stroke-linecap': cap },
      });
    });
  const stops = localitiesOf(stretches).map((end) => {
    const { x, y } = onScreen(camera, end);
    return tag('circle', { cx: x, cy: y, r: 3, fill: INK.paper, stroke: INK.ink, 'stroke-width': 1.4 });
  });
  return tag(
    'g',
    { 'clip-path': `url(#${place.id}-ground)` },
    tag(
      'g',
      { transform: `scale(${place.zoom})` },
      ...line(INK.paper, 5, null, 'round'),
      ...line(INK.ink, 2, '6 4', null),
      ...stops,
      ...placed.map(markOf),
    ),
  );
}

/** Key of the layers, a line a group with its number, then how they are drawn; `width` px wide at most. */
export function layersKey({ drawn }: PictureLayers, width: number, locale: Locale): Legend {
  if (drawn.length === 0) return { svg: '', height: 0 };
  const t = layersMessages[locale];
  const groups = drawn.flatMap((layer) => layer.groups);
  const rows: Row[] = [
    ...groups.map(({ group, records, unplaced }) => {
      const all = countOf(group, records);
      const without = countOf(group, [...new Set([...unplaced.values()].flat())]);
      const said = (group.id === 'percorsi' ? t.key.unlined : t.key.unplaced)(formatNumber(without, locale));
      return {
        words: `${t.groups[group.id]} ${formatNumber(all, locale)}${without % all === 0 ? '' : `, ${said}`}`,
        form: glyphAt(group.glyph, 1),
      };
    }),
    ...(groups.some(({ unplaced }) => unplaced.size > 0)
      ? [{ words: t.key.badge, form: box({ x: -6.5, y: -6.5, width: 13, height: 13 }) }]
      : []),
    ...(groups.some(({ clusters }) => clusters)
      ? [{ words: t.key.cluster, form: tag('circle', { r: 6.5, fill: INK.paper, stroke: INK.ink }) }]
      : []),
    ...(drawn.some(({ layer }) => layer.routes.length > 0)
      ? [{ words: t.key.routes, form: tag('path', { d: 'M-8 0H8', ...DASHED }) }]
      : []),
  ];
  const svg = [text(t.title, 0, SIZE, { size: SIZE + 1, weight: 650, fill: INK.ink })];
  let y = SIZE + LINE + 4;
  for (const { words, form } of rows) {
    svg.push(tag('g', { transform: `translate(9 ${y - 5.5})` }, form));
    for (const each of linesOf(words, width - 26, SIZE)) {
      svg.push(text(each, 26, y, { size: SIZE, fill: INK.inkSoft }));
      y += LINE;
    }
  }
  return { svg: svg.join(''), height: y };
}

interface Row {
  words: string;
  form: string;
}

const DASHED = { fill: 'none', stroke: INK.ink, 'stroke-width': 2, 'stroke-dasharray': '5 3' };

/** The camera under which a page would show the map as large as the picture does, lines and letters for one. */
function cameraOf({ x, y, frame, zoom, ground }: MapPlace): Camera {
  const homeFrame = frame / zoom;
  return {
    zoom: zoomForFrame(homeFrame),
    scale: homeFrame / VIEW.width,
    left: x / zoom,
    top: y / zoom,
    width: (ground.x + ground.width) / zoom,
    height: (ground.y + ground.height) / zoom,
    homeFrame,
  };
}

function markOf(one: PlacedMark): string {
  const { mark, width, height, form } = one;
  const at = { transform: `translate(${one.x.toFixed(1)} ${one.y.toFixed(1)})` };
  if (mark.form === 'point') {
    const casing = {
      ...{ d: GLYPHS[mark.glyph].d, fill: INK.paper, stroke: INK.paper, 'stroke-width': 4.6 },
      'stroke-linejoin': 'round',
    };
    return tag('g', at, tag('path', casing), glyphAt(mark.glyph, 13 / 14));
  }
  const middle = one.text === '' ? 0 : -width / 2 + 9.5;
  return tag(
    'g',
    at,
    box({ x: -width / 2, y: -height / 2, width, height, rx: mark.form === 'cluster' ? height / 2 : null }),
    form ? tag('g', { transform: `translate(${middle} 0)` }, glyphAt(mark.glyph, 11 / 14)) : '',
    one.text === ''
      ? ''
      : text(one.text, form ? 7 : 0, 4.6, { size: MARK_TEXT, weight: 650, anchor: 'middle', fill: INK.ink }),
  );
}

function box(place: Readonly<Record<string, number | null>>): string {
  return tag('rect', { ...place, fill: INK.paper, stroke: INK.ink });
}

/** A form around 0, 0, written out as `layers.css` paints it. */
function glyphAt(name: GlyphName, scale: number): string {
  const { d, style } = GLYPHS[name];
  const paint = {
    full: { fill: INK.ink },
    hollow: { fill: INK.paper, stroke: INK.ink, 'stroke-width': 1.8 },
    line: { fill: 'none', stroke: INK.ink, 'stroke-width': 2 },
  }[style];
  return tag('path', {
    d,
    ...paint,
    'stroke-linejoin': 'round',
    transform: scale === 1 ? null : `scale(${scale.toFixed(3)})`,
  });
}
