/** The legend of a crossing: nine cells with the number of comuni in each, the bounds of the classes, the corner that matters. */
import type { Crossing } from '../explorer/crossing';
import { boundsOf } from '../explorer/crossing-words';
import { crossingKeyMessages } from '../i18n/crossing-key';
import type { Locale } from '../i18n/locale';
import { textWidth } from '../map/textWidth';
import { rect, words, wrapped, type Mark } from './drawing';
import type { LegendMarks, LegendSize } from './legend-drawing';

/** The nine cells with the number of comuni in each; the corner that matters is outlined. */
export function cellMarks(crossing: Crossing, { width, letter }: LegendSize, locale: Locale): LegendMarks {
  const { x, y, counts, corner } = crossing;
  const rows = boundsOf(y, locale).map((text) => text ?? '');
  const columns = boundsOf(x, locale).map((text) => text ?? '');
  const side = Math.min(
    width * 0.34,
    Math.max(...rows.map((text) => textWidth(text, letter))) + letter * 0.6,
  );
  const wide = (width - side) / 3;
  const high = Math.min(wide, letter * 3.2);
  const heading = (text: string): string[] => wrapped(text, width, letter, true);
  const up = heading(`↑ ${y.indicator.label}`);
  const across = heading(`${x.indicator.label} →`);
  const top = up.length * letter * 1.2 + letter * 0.4;
  const below = top + high * 3;
  const note = wrapped(crossingKeyMessages[locale].cornerPlace[corner.kind], width, letter);
  const columnLines = columns.map((text) => wrapped(text, wide - 4, letter));
  const deep = Math.max(...columnLines.map((lines) => lines.length));
  const acrossTop = below + letter * (1.1 + deep * 1.1);
  const noteTop = acrossTop + across.length * letter * 1.2 + letter * 0.6;
  const square = (cell: number): { left: number; top: number } => ({
    left: side + (cell % 3) * wide,
    top: top + (2 - Math.floor(cell / 3)) * high,
  });
  const edge = square(corner.cell);
  const sideLines = rows.map((text) => wrapped(text, side - letter * 0.4, letter));
  return {
    classes: 9,
    height: noteTop + note.length * letter * 1.2,
    marks: [
      ...up.map((text, i) => words(text, 0, letter + i * letter * 1.2, { size: letter, bold: true })),
      ...counts.flatMap((count, cell): Mark[] => {
        const at = square(cell);
        return [
          rect(at.left + 1, at.top + 1, wide - 2, high - 2, `cm x${cell}`),
          words(String(count), at.left + wide / 2, at.top + high / 2 + letter * 0.42, {
            ...{ size: letter * 1.2, anchor: 'middle' as const, bold: true },
            look: `cm on x${cell}`,
          }),
        ];
      }),
      rect(edge.left + 1, edge.top + 1, wide - 2, high - 2, 'corner'),
      ...sideLines.flatMap((lines, row) =>
        lines.map((text, i) =>
          words(
            text,
            side - letter * 0.4,
            top + (2 - row) * high + high / 2 + letter * (0.35 + (i - (lines.length - 1) / 2) * 1.1),
            { size: letter, anchor: 'end', look: 'soft' },
          ),
        ),
      ),
      ...columnLines.flatMap((lines, column) =>
        lines.map((text, i) =>
          words(text, side + (column + 0.5) * wide, below + letter * (1.1 + i * 1.1), {
            ...{ size: letter, anchor: 'middle' as const, look: 'soft' },
          }),
        ),
      ),
      ...across.map((text, i) =>
        words(text, width, acrossTop + letter * 0.6 + i * letter * 1.2, {
          size: letter,
          anchor: 'end',
          bold: true,
        }),
      ),
      ...note.map((text, i) =>
        words(text, 0, noteTop + letter * (0.9 + i * 1.2), { size: letter, look: 'soft' }),
      ),
    ],
  };
}
