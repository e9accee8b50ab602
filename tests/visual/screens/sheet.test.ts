import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { difference, type Pixels } from './compare';
import { enlarged, sheetOf, tilesOf } from './sheet';
import { SHEET, VIEWS, type View } from './views';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sheet-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function again(sheet: Buffer): Promise<Map<string, Pixels>> {
  const file = join(folder, 'synthetic.webp');
  await writeFile(file, sheet);
  return tilesOf(file);
}

/** Synthetic: a picture of the size of a view, with stripes in colours that no other view has. */
function striped({ tile }: View, at: number): Pixels {
  const { width, height } = tile;
  const data = Uint8Array.from({ length: width * height * 3 }, (_, i) => {
    const x = Math.floor(i / 3) % width;
    return (x % 48 < 24 ? 230 - at : 60 + at * 6) - (i % 3) * 4;
  });
  return { width, height, data };
}

describe('a sheet', () => {
  it('gives every view back as it was put in, as far as a comparison sees', async () => {
    const tiles = new Map(VIEWS.map((view, at) => [view.name, striped(view, at)]));
    const found = await again(await sheetOf(tiles));
    expect([...found.keys()]).toEqual([...tiles.keys()]);
    for (const [name, tile] of tiles) {
      expect([name, difference(tile, found.get(name)!).seen]).toEqual([name, false]);
    }
  });

  it('has only the views that were taken', async () => {
    const [first, , third] = VIEWS;
    const tiles = new Map([first!, third!].map((view, at) => [view.name, striped(view, at)]));
    expect([...(await again(await sheetOf(tiles))).keys()]).toEqual([first!.name, third!.name]);
  });

  it('of another layout, or that is not there, has none', async () => {
    expect((await tilesOf(join(folder, 'nowhere.webp'))).size).toBe(0);
    const narrow = { width: SHEET.width - 1, height: SHEET.height };
    const other = sharp({ create: { ...narrow, channels: 3, background: '#123456' } });
    expect((await again(await other.webp().toBuffer())).size).toBe(0);
  });
});

it('views do not lie over one another, and lie on the sheet', () => {
  for (const { tile, name } of VIEWS) {
    expect(tile.left + tile.width).toBeLessThan(SHEET.width);
    expect(tile.top + tile.height).toBeLessThan(SHEET.height);
    for (const other of VIEWS.filter((one) => one.name !== name))
      expect(
        other.tile.left >= tile.left + tile.width ||
          other.tile.left + other.tile.width <= tile.left ||
          other.tile.top >= tile.top + tile.height ||
          other.tile.top + other.tile.height <= tile.top,
        `${name} and ${other.name}`,
      ).toBe(true);
  }
});

it('a picture to be looked at is as much larger as asked', async () => {
  const picture = await enlarged(striped(VIEWS[0]!, 0), 3);
  const { width, height } = await sharp(picture).metadata();
  expect([width, height]).toEqual([VIEWS[0]!.tile.width * 3, VIEWS[0]!.tile.height * 3]);
});
