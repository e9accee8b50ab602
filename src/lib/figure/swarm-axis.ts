/** The axis of a swarm. */
import type { ValueAxis } from '../chart/axis';
import { formatBreak } from '../format/number';
import { textWidth } from '../map/textWidth';
import { bare } from './around';
import { line, words, wrapped, type Frame, type Mark } from './drawing';
import type { Swarm } from './swarm';
import type { Layout } from './swarm-layout';

/** Grid, base line and numbers or class names under a swarm. */
export function axisMarks(
  swarm: Swarm,
  { axis, left, right, top, bottom }: Layout,
  frame: Frame,
): { marks: Mark[]; height: number } {
  const { indicator } = swarm.seen;
  const { letter, stroke } = frame;
  const ticks = axisTicks(swarm, axis, letter);
  const cut = axis.cutAbove
    ? [words('▸', right + frame.dot, bottom + letter * 1.25, { size: letter, anchor: 'end', look: 'soft' })]
    : [];
  const room = (right - left) / Math.max(1, ticks.length);
  const labels = ticks.flatMap(({ value, at }) => {
    const text =
      indicator.measure === 'class' ? bare(value, indicator, swarm.locale) : formatBreak(value, swarm.locale);
    return linesOf(text, indicator.measure === 'class' ? room - 4 : Infinity, letter).map((lineText, i) => {
      // A name at the end of the axis stays inside the drawing.
      const half = textWidth(lineText, letter) / 2;
      const x = Math.min(frame.width - half, Math.max(half, left + at));
      return words(lineText, x, bottom + letter * (1.25 + i * 1.1), {
        ...{ size: letter, anchor: 'middle' as const, look: 'soft' },
      });
    });
  });
  return {
    marks: [
      ...ticks.map(({ at }) => line(left + at, top, left + at, bottom, 'grid', stroke * 0.8)),
      line(0, bottom, frame.width, bottom, 'row', stroke),
      ...labels,
      ...cut,
    ],
    height: footOf(swarm, frame, right - left),
  };
}

/** As many ticks as their numbers leave room for. */
function axisTicks(
  { seen: { indicator }, locale }: Swarm,
  axis: ValueAxis,
  letter: number,
): { value: number; at: number }[] {
  if (indicator.measure === 'class')
    return indicator.categories.map((_, i) => ({ value: i + 1, at: axis.at(i + 1) }));
  const { ticks } = axis;
  const widest = Math.max(0, ...ticks.map(({ value }) => textWidth(formatBreak(value, locale), letter)));
  const apart = (ticks[1]?.at ?? Infinity) - (ticks[0]?.at ?? 0);
  const step = Math.max(1, Math.ceil((widest + letter * 0.7) / apart));
  return ticks.filter((_, i) => i % step === 0);
}

const linesOf = (text: string, width: number, size: number): string[] =>
  width === Infinity ? [text] : wrapped(text, width, size);

/** Height of what is written under the rows. */
export function footOf({ seen: { indicator }, locale }: Swarm, { letter }: Frame, length: number): number {
  if (indicator.measure !== 'class') return letter * 1.7;
  const room = length / indicator.categories.length - 4;
  const lines = indicator.categories.map(
    (_, i) => wrapped(bare(i + 1, indicator, locale), room, letter).length,
  );
  return letter * (0.6 + 1.1 * Math.max(...lines));
}
