/** Draws horizontal bars from zero, one a row, with uprights for what they are read against. */
import { scaleLinear } from 'd3';
import { laneLabels } from '../chart/lanes';
import { textWidth } from '../map/textWidth';
import { line, rect, words, type Drawing, type Frame, type Mark } from './drawing';

export type Bar =
  | {
      kind: 'bar';
      name: string;
      value: number | null;
      /** The value as written, or which gap stands in its place. */
      words: string;
      /** After the value, in small: how few cases. */
      note: string;
      look: 'bar' | 'bar ink';
    }
  | { kind: 'gap'; words: string };

export interface Reference {
  value: number;
  words: string;
}

export function drawBars(bars: readonly Bar[], references: readonly Reference[], asked: Frame): Drawing {
  const frame = { ...asked, letter: asked.letter * growth(asked, bars.length) };
  const { letter, width, stroke } = frame;
  const drawn = bars.filter((bar) => bar.kind === 'bar');
  const over = frame.name === 'narrow';
  const names = Math.max(0, ...drawn.map(({ name }) => textWidth(name, letter, true)));
  const ends = Math.max(0, ...drawn.map((bar) => textWidth(bar.words + bar.note, letter, true)));
  const left = over ? 0 : Math.min(width * 0.42, names + letter);
  const right = width - ends - letter * 0.8;
  const values = [...drawn.flatMap(({ value }) => value ?? []), ...references.map(({ value }) => value), 0];
  const x = scaleLinear([Math.min(...values), Math.max(...values)], [left, right]);
  const lanes = laneLabels(
    references.map(({ value, words: text }, i) => ({ id: String(i), x: x(value), text })),
    width,
    letter,
    letter,
  );
  const tallest = Math.max(-1, ...lanes.map(({ lane }) => lane)) + 1;
  const head = tallest === 0 ? 0 : tallest * letter * 1.25 + letter * 0.5;
  const natural = over ? letter * 2.5 : letter * 1.75;
  const step = frame.height === null ? natural : Math.min(letter * 3.2, (frame.height - head) / bars.length);
  const bottom = head + step * bars.length;
  const rows = bars.map((bar, i) => rowMarks(bar, { top: head + i * step, step, left, over, x }, frame));
  return {
    frame: frame.name,
    width,
    height: frame.height ?? Math.ceil(bottom + 2),
    marks: [
      line(x(0), head, x(0), bottom, 'base', stroke),
      ...rows.flatMap((row) => row.filter(({ tag }) => tag === 'rect')),
      // Over the bars, so that the reference is seen inside the long ones too; under the words.
      ...references.map(({ value }) =>
        line(x(value), head - letter * 0.4, x(value), bottom, 'reference', stroke * 1.4),
      ),
      ...rows.flatMap((row) => row.filter(({ tag }) => tag === 'text')),
      ...lanes.map(({ middle, lane, text }) =>
        words(text, middle, head - letter * (0.6 + 1.25 * lane), {
          ...{ size: letter, anchor: 'middle' as const, look: 'soft' },
        }),
      ),
    ],
  };
}

/** A few bars on a slide are written larger. */
function growth({ height, letter }: Frame, rows: number): number {
  return height === null ? 1 : Math.min(1.4, Math.max(1, height / rows / (letter * 3)));
}

function rowMarks(
  bar: Bar,
  place: { top: number; step: number; left: number; over: boolean; x: (value: number) => number },
  { letter }: Frame,
): Mark[] {
  const { top, step, left, over, x } = place;
  if (bar.kind === 'gap') {
    return [
      words(bar.words, over ? 0 : left + letter * 0.5, top + step / 2 + letter * 0.35, {
        size: letter,
        look: 'muted halo',
      }),
    ];
  }
  const thick = over ? letter * 0.8 : step * 0.56;
  const y = over ? top + letter * 1.45 : top + (step - thick) / 2;
  const [from, to] = [x(Math.min(0, bar.value ?? 0)), x(Math.max(0, bar.value ?? 0))];
  const base = y + thick / 2 + letter * 0.35;
  const end = to + letter * 0.4;
  const written = textWidth(bar.words, letter, true);
  return [
    over
      ? words(bar.name, 0, top + letter * 1.1, { size: letter, look: 'halo' })
      : words(bar.name, 0, base, { size: letter }),
    ...(bar.value === null ? [] : [rect(from, y, to - from, thick, bar.look)]),
    words(bar.words, end, base, { size: letter, bold: bar.value !== null, look: 'halo' }),
    ...(bar.note === ''
      ? []
      : [words(bar.note.trim(), end + written + letter * 0.35, base, { size: letter, look: 'muted halo' })]),
  ];
}
