import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { difference } from './compare';
import { tileOf } from './sheet';
import { VIEWS } from './views';

const view = VIEWS.find(({ name }) => name === '1366 light')!;
const { width, height } = view;

/** Strokes as thin and as close as those of letters, in lines as far apart. Synthetic: no font is needed. */
const words = (x: number, y: number, long: number, high = 12): string =>
  Array.from({ length: Math.floor(long / 7) }, (_, at) => {
    const left = x + at * 7;
    return `<path d="M${left} ${y}v${-high}h3" fill="none" stroke="#1c1b18" stroke-width="${high / 8}"/>`;
  }).join('');
const lines = (x: number, y: number, count: number): string =>
  Array.from({ length: count }, (_, at) => words(x, y + at * 24, 600)).join('');

const HEADING = words(80, 110, 320, 26);
const TEXT = lines(80, 200, 12);
const BUTTON = '<rect x="80" y="560" width="160" height="44" fill="#0e4a57"/>';
const MAP =
  '<rect x="800" y="120" width="480" height="520" fill="#d9855a" stroke="#1c1b18" stroke-width="2"/>';

/** A synthetic page of 1366 × 768 as it is kept. */
async function tile(drawn: string, paper = '#fcfbf8') {
  const page = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${paper}"/>${drawn}</svg>`;
  return tileOf(await sharp(Buffer.from(page)).png().toBuffer(), view);
}

const PAGE = HEADING + TEXT + BUTTON + MAP;
const moved = (drawn: string, x: number, y: number): string =>
  `<g transform="translate(${x} ${y})">${drawn}</g>`;
const comparedWith = async (drawn: string, paper?: string) =>
  difference(await tile(PAGE), await tile(drawn, paper));

describe('what a browser may draw otherwise is not seen', () => {
  it.each([
    ['nothing', PAGE],
    ['letters half a pixel to the right', moved(HEADING + TEXT, 0.5, 0) + BUTTON + MAP],
    ['letters half a pixel lower', moved(HEADING + TEXT, 0, 0.5) + BUTTON + MAP],
    ['everything a third of a pixel away', moved(PAGE, 0.3, 0.3)],
    ['an edge half a pixel away', HEADING + TEXT + BUTTON + moved(MAP, 0.5, 0)],
  ])('%s', async (_what, drawn) => {
    expect(await comparedWith(drawn)).toMatchObject({ seen: false, squares: [] });
  });
});

describe('what a change of ours does is seen', () => {
  it.each([
    ['a heading is gone', TEXT + BUTTON + MAP],
    ['a line of text is gone', HEADING + lines(80, 200, 11) + BUTTON + MAP],
    ['text that is one line lower', HEADING + moved(TEXT, 0, 12) + BUTTON + MAP],
    ['a button in another colour', HEADING + TEXT + BUTTON.replace('#0e4a57', '#3b4a57') + MAP],
    ['a button that moved by 8 px', HEADING + TEXT + moved(BUTTON, 8, 0) + MAP],
    ['a map in the next class', HEADING + TEXT + BUTTON + MAP.replace('#d9855a', '#b44f2c')],
  ])('%s', async (_what, drawn) => {
    const { seen, squares } = await comparedWith(drawn);
    expect(seen).toBe(true);
    expect(squares.length).toBeGreaterThan(0);
  });

  it('another paper, though no square is far from what it was', async () => {
    const { seen, squares, tint } = await comparedWith(PAGE, '#fcf9f4');
    expect([seen, squares.length]).toEqual([true, 0]);
    expect(tint).toBeLessThan(4);
  });

  it('only where it is', async () => {
    const { squares } = await comparedWith(HEADING + TEXT + MAP);
    for (const { left, top, right, bottom } of squares) {
      expect([left * 4 < 250, right * 4 > 70]).toEqual([true, true]);
      expect([top * 4 < 620, bottom * 4 > 550]).toEqual([true, true]);
    }
  });
});

it('pictures of two sizes are no pair', async () => {
  const kept = await tile(PAGE);
  const half = { width: kept.width, height: 1, data: kept.data.slice(0, kept.width * 3) };
  expect(() => difference(kept, half)).toThrow('342 × 192 px cannot be compared with 342 × 1');
});
