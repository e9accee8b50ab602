/** Legends of maps as marks: dots standing on the class bar, named classes, circles; the nine cells of a crossing are in `legend-cells.ts`. */
import { unitHistogram } from '../chart/histogram';
import { legendClasses } from '../explorer/legend';
import { classFill, symbolLegend, symbolsOf } from '../explorer/paint';
import { formatBreak, formatNumber } from '../format/number';
import type { Locale } from '../i18n/locale';
import { circleKeys } from '../map/circleKeys';
import { fillClass } from '../map/fill';
import { textWidth } from '../map/textWidth';
import { measureLine } from '../indicator/format';
import { bare } from './around';
import { circle, line, rect, words, wrapped, type Mark } from './drawing';
import { knownRows } from './ends';
import { cellMarks } from './legend-cells';
import type { FigureMap } from './figure';

/** Drawn at 0, 0, as wide as asked. */
export interface LegendMarks {
  marks: Mark[];
  height: number;
  /** Number of classes, for the ramp. */
  classes: number;
}

export interface LegendSize {
  width: number;
  letter: number;
  /** Width of the frame of the map: circles of the legend are as large as those of the map. */
  mapFrame: number;
}

export function legendMarks({ seen, crossed }: FigureMap, size: LegendSize, locale: Locale): LegendMarks {
  const crossing = crossed?.shown;
  if (crossing) return cellMarks(crossing, size, locale);
  if (!seen) return { marks: [], height: 0, classes: 0 };
  if (seen.indicator.measure === 'class') return categories({ seen }, size);
  return seen.indicator.measure === 'count'
    ? circles({ seen }, size, locale)
    : histogram({ seen }, size, locale);
}

type OfOne = { seen: NonNullable<FigureMap['seen']> };

function histogram(
  { seen: { indicator, view, rows } }: OfOne,
  { width, letter }: LegendSize,
  locale: Locale,
): LegendMarks {
  const known = knownRows(view.rows);
  const none = { marks: [], height: 0, classes: view.breaks.length + 1 };
  if (known.length === 0) return none;
  const inScope = new Set(rows.map(({ id }) => id));
  const dot = width / 36;
  const labels = view.breaks.map((value) => formatBreak(value, locale));
  const room = Math.max(letter, ...labels.map((label) => textWidth(label, letter))) + letter * 0.5;
  const layout = unitHistogram(
    known.map(({ id, value }) => ({ id, value })),
    view.breaks,
    width,
    dot,
    room,
  );
  const rise = Math.min(dot, (letter * 5) / Math.max(1, layout.tallest));
  const head = layout.clippedAt !== null || layout.clippedBelow !== null ? letter * 1.4 : 0;
  const base = head + Math.max(2, layout.tallest) * rise + dot * 0.4;
  const bar = letter * 0.9;
  const classes = legendClasses([], view);
  const paint = (index: number): string => `cm ${classes[index]?.className ?? ''}`;
  const printed = Math.max(0, ...layout.breaks.map(({ row }) => row));
  const under = base + bar + letter * 1.1;
  const unit = wrapped(measureUnit(indicator), width, letter);
  const unitTop = under + (printed + 1.15) * letter * 1.1;
  const nameOf = (value: number): string => known.find((row) => row.value === value)?.shortName ?? '';
  const clipped = (value: number | null, text: string, x: number, anchor: 'start' | 'end'): Mark[] =>
    value === null ? [] : [words(text, x, letter, { size: letter * 0.95, anchor, look: 'soft' })];
  const show = (value: number | null): string =>
    value === null ? '' : `${nameOf(value)} ${bare(value, indicator, locale)}`;
  return {
    classes: view.breaks.length + 1,
    height: unitTop + (unit.length - 1) * letter * 1.15 + letter * 0.3,
    marks: [
      ...layout.segments.map(({ x, width: wide, classIndex }) => rect(x, base, wide, bar, paint(classIndex))),
      rect(0, base, width, bar, 'frame'),
      ...layout.dots.map(({ id, x, level, classIndex }) =>
        circle(
          x,
          base - 1 - dot / 2 - level * rise,
          dot / 2 - 0.4,
          `${paint(classIndex)} legend-dot${inScope.has(id) ? '' : ' muted'}`,
          letter / 20,
        ),
      ),
      ...layout.breaks.flatMap(({ row, x }, i) =>
        row < 0
          ? []
          : [
              words(labels[i] ?? '', inside(x, labels[i] ?? '', width, letter), under + row * letter * 1.1, {
                size: letter,
                anchor: 'middle',
                look: 'soft',
              }),
            ],
      ),
      ...clipped(layout.clippedAt, `${show(layout.clippedAt)} ▸`, width, 'end'),
      ...clipped(layout.clippedBelow, `◂ ${show(layout.clippedBelow)}`, 0, 'start'),
      ...unit.map((text, i) =>
        words(text, width, unitTop + i * letter * 1.15, { size: letter, anchor: 'end', look: 'soft' }),
      ),
    ],
  };
}

/** The unit, or the name of the indicator where that already says it. */
function measureUnit(indicator: OfOne['seen']['indicator']): string {
  return measureLine(indicator) === indicator.label ? indicator.label : indicator.unit;
}

function categories({ seen: { indicator, view, rows } }: OfOne, { width, letter }: LegendSize): LegendMarks {
  let y = 0;
  const marks = indicator.categories.flatMap((category, index): Mark[] => {
    const lines = wrapped(category, width - letter * 4.6, letter);
    const top = y;
    y += Math.max(1, lines.length) * letter * 1.25 + letter * 0.3;
    const count = rows.filter((row) => row.classIndex === index).length;
    return [
      rect(0, top, letter * 1.7, letter, `cm ${fillClass(classFill(view, index))} edged`),
      ...lines.map((text, i) =>
        words(text, letter * 2.2, top + letter * (0.88 + i * 1.25), { size: letter }),
      ),
      words(String(count), width, top + letter * 0.88, { size: letter, anchor: 'end', look: 'soft' }),
    ];
  });
  return { marks, height: y, classes: indicator.categories.length };
}

function circles(
  { seen: { indicator, view } }: OfOne,
  { width, letter, mapFrame }: LegendSize,
  locale: Locale,
): LegendMarks {
  const symbols = symbolsOf(view, indicator);
  const largest = Math.max(1, ...symbols.map(({ value }) => value));
  // Keys are spaced for letters of 13: they are laid out at that size and grown.
  const k = letter / 14;
  const keys = circleKeys(symbolLegend(symbols), largest, mapFrame / k);
  const widest = keys[0]?.radius ?? 0;
  const ground = Math.max(widest * 2, keys.at(-1)?.labelY ?? 0);
  const left = 1;
  const unit = wrapped(indicator.unit, width, letter);
  const unitTop = (ground + 30) * k;
  return {
    classes: 5,
    height: unitTop + unit.length * letter * 1.15,
    marks: [
      ...keys.flatMap(({ value, radius, top, labelY }): Mark[] => [
        circle((left + widest) * k, (top + radius + 8) * k, radius * k, 'ring', k),
        line(
          (left + widest) * k,
          (top + 8) * k,
          (left + widest * 2 + 10) * k,
          (labelY + 8) * k,
          'leader',
          k * 0.8,
        ),
        words(formatNumber(value, locale), (left + widest * 2 + 14) * k, (labelY + 13) * k, { size: letter }),
      ]),
      ...unit.map((text, i) => words(text, 0, unitTop + i * letter * 1.15, { size: letter, look: 'soft' })),
    ],
  };
}

/** Middle of a text that stays inside the legend. */
function inside(x: number, text: string, width: number, letter: number): number {
  const half = textWidth(text, letter) / 2;
  return Math.min(width - half, Math.max(half, x));
}
