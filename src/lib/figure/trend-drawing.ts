/** Draws lines over time, each named at its end; a break of the series stops them. */
import { extent } from 'd3';
import { lineLayout, pathOf, type LineLayout } from '../chart/lines';
import { spread } from '../chart/spread';
import { formatBreak, formatPeriod } from '../format/number';
import { textWidth } from '../map/textWidth';
import { bare } from './around';
import { circle, line, path, words, wrapped, type Drawing, type Frame, type Mark } from './drawing';
import type { Trend } from './trend-lines';

export function drawTrend(trend: Trend, frame: Frame): Drawing {
  const { lines, periods, seen, locale } = trend;
  const { letter, width, stroke } = frame;
  const height = frame.height ?? letter * (frame.name === 'narrow' ? 17 : 19);
  const top = letter * 1.4;
  const bottom = height - letter * 1.8;
  const room = frame.name === 'narrow' ? 124 : Math.min(width * 0.3, 20 * letter);
  const labels = lines.map(({ name, points }) => ({
    lines: wrapped(
      `${name} ${bare(points.at(-1)?.value ?? 0, seen.indicator, locale)}`,
      room - letter,
      letter,
      true,
    ),
  }));
  const domain = extent(lines.flatMap(({ points }) => points.map(({ value }) => value)));
  const layout = (index: number, left: number): LineLayout =>
    lineLayout({
      points: lines[index]?.points ?? [],
      breaks: lines[index]?.breaks ?? [],
      allPeriods: periods,
      width: width - room - left,
      height: bottom - top,
      domain: [domain[0] ?? 0, domain[1] ?? 1],
    });
  const ticks = layout(0, 0).yTicks;
  const tickText = (value: number): string => formatBreak(value, locale);
  const left = Math.max(...ticks.map(({ value }) => textWidth(tickText(value), letter))) + letter * 0.6;
  const layouts = lines.map((_, i) => layout(i, left));
  const right = width - room;
  const ends = layouts.map(({ runs }) => runs.at(-1)?.at(-1) ?? { x: right - left, y: 0 });
  const blocks = labels.map((label) => label.lines.length * letter * 1.12);
  const places = spread(
    ends.map(({ y }) => top + y),
    Math.min(Math.max(...blocks) + letter * 0.25, (bottom - top) / Math.max(1, lines.length - 1)),
    top,
    bottom,
  );
  const breaks = [...new Set(layouts.flatMap(({ breaksAt }) => breaksAt))];
  return {
    frame: frame.name,
    ...{ width, height: Math.ceil(height) },
    marks: [
      ...ticks.flatMap(({ value, y }): Mark[] => [
        line(left, top + y, right, top + y, 'grid', stroke * 0.8),
        words(tickText(value), left - letter * 0.4, top + y + letter * 0.35, {
          ...{ size: letter, anchor: 'end' as const, look: 'soft' },
        }),
      ]),
      ...breaks.map((x) => line(left + x, top - letter, left + x, bottom, 'break', stroke)),
      line(left, bottom, right, bottom, 'base', stroke),
      ...periodMarks(periods, layouts[0], { left, right, bottom }, frame, trend),
      ...layouts
        .map(({ runs }, i) => ({ runs, i }))
        .reverse()
        .flatMap(({ runs, i }) =>
          runs.map((run) => {
            const look = i === 0 ? 'series' : 'series other';
            const thick = stroke * (i === 0 ? 2.4 : 1.5);
            const placed = run.map((point) => ({ ...point, x: left + point.x, y: top + point.y }));
            return run.length > 1
              ? path(pathOf(placed), look, thick)
              : circle(
                  placed[0]?.x ?? 0,
                  placed[0]?.y ?? 0,
                  frame.dot * 0.6,
                  i === 0 ? 'end' : 'end other',
                  0,
                );
          }),
        ),
      ...ends.flatMap((end, i): Mark[] => {
        const y = places[i] ?? 0;
        const own = labels[i]?.lines ?? [];
        const first = y - ((own.length - 1) * letter * 1.12) / 2 + letter * 0.35;
        return [
          line(left + end.x + frame.dot, top + end.y, right + letter * 0.6, y, 'leader', stroke * 0.7),
          circle(left + end.x, top + end.y, frame.dot * 0.75, i === 0 ? 'end' : 'end other', 0),
          ...own.map((text, k) =>
            words(text, right + letter * 0.8, first + k * letter * 1.12, {
              ...{ size: letter, bold: i === 0, look: i === 0 ? '' : 'soft' },
            }),
          ),
        ];
      }),
    ],
  };
}

/** Names of the periods under the axis: the last always, then the first, then what fits between. */
function periodMarks(
  periods: readonly string[],
  layout: LineLayout | undefined,
  { left, right, bottom }: { left: number; right: number; bottom: number },
  { letter, name }: Frame,
  { locale }: Trend,
): Mark[] {
  const y = bottom + letter * 1.3;
  const marks: Mark[] = [];
  const taken: { from: number; to: number }[] = [];
  const positions = positionsOf(periods, layout, right - left);
  const order = [periods.length - 1, 0, ...periods.keys()];
  for (const i of order) {
    const text = name === 'narrow' ? yearOf(periods[i] ?? '') : shortPeriod(periods[i] ?? '', locale);
    // Two halves of a year are one name where there is room for years alone.
    if (marks.some((mark) => mark.text === text)) continue;
    const wide = textWidth(text, letter);
    const x = left + (positions[i] ?? 0);
    const at = Math.max(left, Math.min(right - wide / 2, x));
    const anchor = i === 0 && x - wide / 2 < left ? 'start' : 'middle';
    const from = anchor === 'start' ? at : at - wide / 2;
    if (taken.some((other) => from < other.to + letter * 0.6 && other.from < from + wide + letter * 0.6))
      continue;
    taken.push({ from, to: from + wide });
    marks.push(words(text, at, y, { size: letter, anchor, look: 'soft' }));
  }
  return marks;
}

function positionsOf(periods: readonly string[], layout: LineLayout | undefined, length: number): number[] {
  const known = new Map(layout?.runs.flat().map(({ period, x }) => [period, x]));
  return periods.map((period, i) => known.get(period) ?? (length * i) / Math.max(1, periods.length - 1));
}

/** The last year of a period: `2011/2025` → `2025`, `2019-S1` → `2019`. */
const yearOf = (period: string): string => (period.split('/').at(-1) ?? period).slice(0, 4);

/** The year alone where a period is a day of it; the semester stays. */
function shortPeriod(period: string, locale: Trend['locale']): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? period.slice(0, 4) : formatPeriod(period, locale);
}
