import { common } from '../i18n/common';
import type { Locale } from '../i18n/locale';
import { neutralsOf } from '../map/palette';
import { PATH_SCALE } from '../map/paths';
import { VIEW } from '../map/projection';
import { smallGeometry } from '../territory/profile-map';
import type { Card } from './card';
import { linesOf, outlineOf, widthOf, type Line } from './letters';

/** Size of a card, px: what the Open Graph readers show whole. */
export const CARD = { width: 1200, height: 630 } as const;

/** Where the words end and the map begins, and the margin of both, px. */
const SPLIT = 716;
const MARGIN = 60;
/** The map's panel, as high as the card. */
export const PANEL = { x: SPLIT, width: CARD.width - SPLIT } as const;
/** Free ground left and right of the metropolitan city, px. */
const GROUND = 26;
const SCALE = (PANEL.width - 2 * GROUND) / (VIEW.width * PATH_SCALE);
/** Path units → px of the panel, the city in the middle of its height. */
const PLACED = `transform="translate(${GROUND} ${((CARD.height - VIEW.height * PATH_SCALE * SCALE) / 2).toFixed(2)}) scale(${SCALE.toFixed(6)})"`;
const px = (width: number): number => Math.round(width / SCALE);

/** The card's own marks as SVG, on nothing: words at the left, the place in ink at the right. No text element: letters are outlines. */
export function cardSvg(card: Card, locale: Locale): string {
  const { paper, ink } = neutralsOf('light');
  const here = smallGeometry('full').comuni.filter(({ id }) => card.here.has(id));
  return svg(CARD.width, [
    `<rect x="${SPLIT}" width="2" height="${CARD.height}" fill="${ink}"/>`,
    words(card, locale),
    `<g transform="translate(${SPLIT} 0)"><g ${PLACED}>`,
    ...here.map(
      ({ path }) => `<path d="${path}" fill="${ink}" stroke="${paper}" stroke-width="${px(0.9)}"/>`,
    ),
    '</g></g>',
  ]);
}

/** The ground of the map, as wide as its panel: the 55 comuni with a colour each, or bare. */
export function groundSvg(paint: ReadonlyMap<string, string>): string {
  const { paper, sheet, land, line, lineStrong, ink } = neutralsOf('light');
  const {
    comuni,
    land: around,
    provinceBorders,
    regionBorders,
    rivers,
    areaLines,
    outline,
  } = smallGeometry('full');
  const drawn = (path: string, colour: string, width: number): string =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${px(width)}" stroke-linejoin="round"/>`;
  const shapes = comuni.map(({ id, path }) => {
    const colour = paint.get(id);
    return `<path d="${path}" fill="${colour ?? sheet}" stroke="${colour ? paper : line}" stroke-width="${px(0.9)}"/>`;
  });
  return svg(PANEL.width, [
    `<rect width="${PANEL.width}" height="${CARD.height}" fill="${land}"/>`,
    `<g ${PLACED}>`,
    `<path d="${around}" fill="${land}"/>`,
    drawn(provinceBorders, line, 1),
    drawn(regionBorders, line, 1),
    drawn(outline, paper, 7),
    ...shapes,
    drawn(rivers, lineStrong, 1),
    drawn(areaLines, paper, 4),
    drawn(areaLines, ink, 1.5),
    drawn(outline, ink, 1.5),
    '</g>',
  ]);
}

function svg(width: number, parts: readonly string[]): string {
  const size = `width="${width}" height="${CARD.height}" viewBox="0 0 ${width} ${CARD.height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>\n${parts.join('\n')}\n</svg>`;
}

function words({ kind, title, figure, caption, note }: Card, locale: Locale): string {
  const { ink, inkSoft } = neutralsOf('light');
  const room = SPLIT - 2 * MARGIN;
  const head = titleLines(title, room);
  const big = fitted({ text: figure, face: 'roman', size: 132 }, room);
  const captions = linesOf({ text: caption, face: 'roman', size: 33 }, room).slice(0, 2);
  // A note that is a little too long is written smaller rather than broken.
  const whole = fitted({ text: note, face: 'italic', size: 27 }, room);
  const notes =
    whole.size >= 23 ? [note] : linesOf({ text: note, face: 'italic', size: 25 }, room).slice(0, 2);
  const noteSize = whole.size >= 23 ? whole.size : 25;
  const put = (line: Line, x: number, y: number, fill: string, stroke = 0): string =>
    `<path d="${outlineOf(line, x, y)}" fill="${fill}"${stroke > 0 ? ` stroke="${fill}" stroke-width="${stroke}" stroke-linejoin="round"` : ''}/>`;
  const parts = [mark(MARGIN, 46, ink)];
  parts.push(put({ text: common[locale].siteName, face: 'roman', size: 29 }, MARGIN + 58, 70, ink, 0.5));
  let y = 112;
  if (kind !== '') {
    y += 42;
    parts.push(put({ text: kind, face: 'italic', size: 29 }, MARGIN, y, inkSoft));
  }
  for (const text of head.lines) {
    y += head.size * 1.04;
    // The file opens at the weight of text: a hairline of the same ink gives a title its weight.
    parts.push(put({ text, face: 'roman', size: head.size }, MARGIN, y, ink, head.size * 0.016));
  }
  let below = CARD.height - 48 - (notes.length - 1) * 34;
  notes.forEach((text, i) =>
    parts.push(put({ text, face: 'italic', size: noteSize }, MARGIN, below + i * 34, inkSoft)),
  );
  below -= 42 + (captions.length - 1) * 40;
  captions.forEach((text, i) =>
    parts.push(put({ text, face: 'roman', size: 33 }, MARGIN, below + i * 40, ink)),
  );
  below -= 52;
  parts.push(put(big, MARGIN - big.size * 0.03, below, ink, big.size * 0.006));
  const rule = below - big.size * 0.78 - 14;
  if (rule > y + 14)
    parts.push(`<rect x="${MARGIN}" y="${Math.round(rule)}" width="${room}" height="2" fill="${ink}"/>`);
  return parts.join('\n');
}

/** The title as large as it can be in two lines, or in three small ones. */
function titleLines(title: string, room: number): { size: number; lines: string[] } {
  for (const size of [88, 80, 72, 64, 58]) {
    const lines = linesOf({ text: title, face: 'roman', size }, room);
    if (lines.length <= 2 && lines.every((text) => widthOf({ text, face: 'roman', size }) <= room))
      return { size, lines };
  }
  return { size: 54, lines: linesOf({ text: title, face: 'roman', size: 54 }, room).slice(0, 3) };
}

function fitted(line: Line, room: number): Line {
  return { ...line, size: Math.min(line.size, (line.size * room) / widthOf(line)) };
}

/** The site's mark: ticks and one dot, 44 px wide. */
function mark(x: number, y: number, ink: string): string {
  const ticks = [0, 5, 9, 13, 31, 36].map((at) => `<rect x="${at}" y="1" width="2" height="12"/>`).join('');
  return `<g transform="translate(${x} ${y + 6}) scale(1.16)" fill="${ink}">${ticks}<circle cx="23" cy="7" r="6"/></g>`;
}
