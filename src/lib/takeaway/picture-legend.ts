/** Legends of a picture, drawn with the same parts as those of the page: dots on the class bar, circles, categories, nine cells. */
import { unitHistogram } from '../chart/histogram';
import type { Crossing } from '../explorer/crossing';
import { boundsOf } from '../explorer/crossing-words';
import { classFill, symbolLegend, symbolsOf } from '../explorer/paint';
import { formatBreak, formatNumber, formatPeriod } from '../format/number';
import { crossingKeyMessages } from '../i18n/crossing-key';
import type { Locale } from '../i18n/locale';
import { circleKeys } from '../map/circleKeys';
import type { Fill } from '../map/fill';
import { fillColour } from '../map/fill-colour';
import { neutralsOf } from '../map/palette';
import { textWidth } from '../map/textWidth';
import type { ShownPart } from './shown';
import { linesOf, tag, text } from './svg';

const INK = neutralsOf('light');
const SIZE = 16;
const small = { size: SIZE, fill: INK.inkSoft };

/** Drawn at 0, 0; as wide as asked. */
export interface Legend {
  svg: string;
  height: number;
}

/** Legend of one indicator. `largest` is the value of the largest circle and `frame` the width of the map, px. */
export function legendOf(
  { indicator, view }: ShownPart,
  options: { width: number; frame: number; largest?: number | undefined; selected: string | null },
  locale: Locale,
): Legend {
  if (indicator.measure === 'class') return categories({ indicator, view }, options.width);
  const symbols = symbolsOf(view, indicator);
  const keys = symbolLegend(symbols);
  if (indicator.measure === 'count') {
    const largest = options.largest ?? Math.max(1, ...symbols.map(({ value }) => value));
    return circles(keys, largest, options, indicator.unit, locale);
  }
  return classes({ indicator, view }, options, locale);
}

function classes(
  { indicator, view }: Pick<ShownPart, 'indicator' | 'view'>,
  { width, selected }: { width: number; selected: string | null },
  locale: Locale,
): Legend {
  const dot = 8.4;
  if (view.known === 0) return { svg: '', height: 0 };
  const bar = 15;
  const values = view.rows.flatMap(({ id, value }) => (value === null ? [] : [{ id, value }]));
  const labels = view.breaks.map((value) => formatBreak(value, locale));
  const room = Math.max(4, ...labels.map((label) => textWidth(label, SIZE))) + 8;
  const { dots, segments, breaks, clippedAt, tallest } = unitHistogram(values, view.breaks, width, dot, room);
  const rise = Math.min(dot, 60 / Math.max(1, tallest));
  const row = selected === null ? undefined : view.byId.get(selected);
  const head = row && row.value !== null ? 26 : 0;
  const base = head + Math.max(2, tallest) * rise + 8;
  const colour = (index: number): string =>
    fillColour(classFill(view, index), 'light', indicator.theme) ?? INK.sheet;
  const place = (one: { x: number; level: number }): { cx: number; cy: number } => ({
    cx: one.x,
    cy: base - 1 - dot / 2 - one.level * rise,
  });
  const chosen = dots.find(({ id }) => id === row?.id);
  const rows = Math.max(0, ...breaks.map((one) => one.row));
  const unitY = base + bar + 18 + (rows + 1) * 19;
  const unitLines = linesOf(indicator.unit, width, SIZE);
  const name = row ? `${row.shortName} ${formatNumber(row.value ?? 0, locale, indicator.decimals)}` : '';
  const half = textWidth(name, SIZE, true) / 2;
  const at = chosen ? place(chosen) : null;
  const svg = [
    ...segments.map(({ x, width: wide, classIndex }) =>
      tag('rect', { x, y: base, width: wide, height: bar, fill: colour(classIndex) }),
    ),
    tag('rect', { x: 0, y: base, width, height: bar, fill: 'none', stroke: INK.lineStrong }),
    ...dots.map((one) =>
      tag('circle', {
        ...{ ...place(one), r: dot / 2 - 0.4, fill: colour(one.classIndex) },
        ...{ stroke: INK.lineStrong, 'stroke-width': 0.8 },
      }),
    ),
    at && chosen
      ? tag('line', {
          x1: at.cx,
          x2: at.cx,
          y1: 20,
          y2: at.cy - dot / 2,
          stroke: INK.ink,
          'stroke-width': 1.2,
        }) +
        tag('circle', {
          ...at,
          r: dot / 2 + 0.6,
          fill: colour(chosen.classIndex),
          stroke: INK.ink,
          'stroke-width': 2.2,
        }) +
        text(name, Math.min(Math.max(half, at.cx), width - half), 15, {
          ...{ size: SIZE, weight: 650, fill: INK.ink, anchor: 'middle' },
        })
      : '',
    ...breaks.flatMap((one, i) =>
      one.row < 0
        ? []
        : [text(labels[i] ?? '', one.x, base + bar + 18 + one.row * 19, { ...small, anchor: 'middle' })],
    ),
    clippedAt === null
      ? ''
      : text(`▸ ${formatNumber(clippedAt, locale, indicator.decimals)}`, width, head + 12, {
          ...small,
          anchor: 'end',
        }),
    ...unitLines.map((line, i) => text(line, width, unitY + i * 20, { ...small, anchor: 'end' })),
  ];
  return { svg: svg.join(''), height: unitY + unitLines.length * 20 - 12 };
}

function categories({ indicator, view }: Pick<ShownPart, 'indicator' | 'view'>, width: number): Legend {
  let y = 0;
  const svg = indicator.categories.map((category, index) => {
    const fill: Fill = classFill(view, index);
    const lines = linesOf(category, width - 80, SIZE);
    const top = y;
    y += Math.max(1, lines.length) * 21 + 5;
    const count = view.rows.filter((row) => row.classIndex === index).length;
    return (
      tag('rect', {
        ...{ x: 0, y: top, width: 28, height: 17, stroke: INK.lineStrong },
        fill: fillColour(fill, 'light', indicator.theme) ?? INK.sheet,
      }) +
      lines.map((line, i) => text(line, 38, top + 14 + i * 21, { ...small, fill: INK.ink })).join('') +
      text(String(count), width, top + 14, { ...small, anchor: 'end' })
    );
  });
  return { svg: svg.join(''), height: y };
}

function circles(
  values: readonly number[],
  largest: number,
  { width, frame }: { width: number; frame: number },
  unit: string,
  locale: Locale,
): Legend {
  const keys = circleKeys(values, largest, frame);
  const widest = keys[0]?.radius ?? 0;
  const bend = widest * 2 + 8;
  const ground = Math.max(widest * 2, keys.at(-1)?.labelY ?? 0);
  const left = Math.max(0, width - bend - 90);
  const lines = linesOf(unit, width, SIZE);
  const svg = [
    ...keys.map(
      ({ value, radius, top, labelY }) =>
        tag('circle', { cx: left + widest, cy: top + radius + 8, r: radius, fill: 'none', stroke: INK.ink }) +
        tag('polyline', {
          points: [
            [left + widest, top + 8],
            [left + bend, top + 8],
            [left + bend + 8, labelY + 8],
            [left + bend + 12, labelY + 8],
          ]
            .map(([x = 0, y = 0]) => `${x.toFixed(1)},${y.toFixed(1)}`)
            .join(' '),
          ...{ fill: 'none', stroke: INK.lineStrong },
        }) +
        text(formatNumber(value, locale), left + bend + 16, labelY + 13.5, { ...small, fill: INK.ink }),
    ),
    ...lines.map((line, i) => text(line, width, ground + 36 + i * 20, { ...small, anchor: 'end' })),
  ];
  return { svg: svg.join(''), height: ground + 30 + lines.length * 20 };
}

/** The nine cells of a crossing with the number of units in each, the bounds of the classes and what the axes are. */
export function crossingLegend({ x, y, counts, corner }: Crossing, width: number, locale: Locale): Legend {
  const cell = Math.min(62, (width - 110) / 3);
  const left = width - cell * 3;
  const name = (axis: Crossing['x']): string =>
    `${axis.indicator.label}, ${formatPeriod(axis.period, locale)}`;
  const head = linesOf(`↑ ${name(y)}`, width, SIZE);
  const foot = linesOf(`→ ${name(x)}`, width, SIZE);
  const note = linesOf(crossingKeyMessages[locale].cornerPlace[corner.kind], width, SIZE - 1);
  const top = head.length * 20 + 6;
  const squares = counts.map((count, index) => {
    const [row, column] = [Math.floor(index / 3), index % 3];
    const fill: Fill = { kind: 'cross', cell: index };
    const colour = fillColour(fill, 'light', 'contesto') ?? INK.sheet;
    const at = { x: left + column * cell, y: top + (2 - row) * cell };
    const ink = ['#FFFFFF', INK.ink][contrastWithWhite(colour) > 4.5 ? 0 : 1] ?? INK.ink;
    return (
      tag('rect', {
        ...{ ...at, width: cell, height: cell, fill: colour },
        ...{
          stroke: index === corner.cell ? INK.ink : INK.paper,
          'stroke-width': index === corner.cell ? 3 : 1,
        },
      }) +
      text(String(count), at.x + cell / 2, at.y + cell / 2 + 6, {
        ...{ size: 18, fill: ink, anchor: 'middle', weight: 650 },
      })
    );
  });
  // The outlined corner lies over its neighbours.
  const last = squares.splice(corner.cell, 1);
  const up = boundsOf(y, locale).map((label, i) =>
    text(label ?? '', left - 8, top + (2 - i) * cell + cell / 2 + 5, {
      size: 14,
      fill: INK.inkSoft,
      anchor: 'end',
    }),
  );
  const below = top + cell * 3;
  const across = boundsOf(x, locale).map((label, i) =>
    text(label ?? '', left + i * cell + cell / 2, below + 17, {
      size: 12.5,
      fill: INK.inkSoft,
      anchor: 'middle',
    }),
  );
  const svg = [
    ...head.map((line, i) => text(line, 0, 15 + i * 20, { ...small, fill: INK.ink })),
    ...squares,
    ...last,
    ...up,
    ...across,
    ...foot.map((line, i) => text(line, 0, below + 44 + i * 20, { ...small, fill: INK.ink })),
    ...note.map((line, i) =>
      text(line, 0, below + 52 + (foot.length + i) * 20, { size: SIZE - 1, fill: INK.inkSoft }),
    ),
  ];
  return { svg: svg.join(''), height: below + 52 + (foot.length + note.length) * 20 };
}

/** WCAG contrast of a `#rrggbb` with white. */
function contrastWithWhite(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}
