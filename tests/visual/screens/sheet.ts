import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Pixels } from './compare';
import { SHEET, VIEWS, type View } from './views';

/** WebP with losses: a third of the bytes of PNG with the colours that nine classes of a map in four themes need. */
const PACKED = { quality: 35, smartSubsample: true, effort: 5 };
/** Where nothing was taken yet. */
const GROUND = 214;

/** A screenshot as small as it is kept. */
export async function tileOf(screenshot: Buffer, { tile }: View): Promise<Pixels> {
  const { width, height } = tile;
  const data = await sharp(screenshot).resize(width, height, { fit: 'fill' }).removeAlpha().raw().toBuffer();
  return { width, height, data };
}

/** The views that a sheet has, by their names; none where there is no file or it is of another layout. */
export async function tilesOf(file: string): Promise<Map<string, Pixels>> {
  const tiles = new Map<string, Pixels>();
  if (!existsSync(file)) return tiles;
  const sheet = sharp(await readFile(file)).removeAlpha();
  const { data, info } = await sheet.raw().toBuffer({ resolveWithObject: true });
  if (info.width !== SHEET.width || info.height !== SHEET.height) return tiles;
  for (const view of VIEWS) {
    const pixels = cut(data, view);
    if (!isBare(pixels)) tiles.set(view.name, pixels);
  }
  return tiles;
}

/** The file of a sheet, some 45 kB. */
export async function sheetOf(tiles: ReadonlyMap<string, Pixels>): Promise<Buffer> {
  const data = Buffer.alloc(SHEET.width * SHEET.height * 3, GROUND);
  for (const view of VIEWS) {
    const pixels = tiles.get(view.name);
    if (pixels) paste(data, pixels, view);
  }
  return sharp(data, { raw: { ...SHEET, channels: 3 } })
    .webp(PACKED)
    .toBuffer();
}

/** A picture to be looked at, its pixels a number of times larger. */
export async function enlarged({ width, height, data }: Pixels, times: number): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 3 } })
    .resize(width * times, height * times, { kernel: 'nearest', fit: 'fill' })
    .png()
    .toBuffer();
}

/** The ground of the sheet, but for what its neighbours leave of themselves at its edges. */
function isBare({ data }: Pixels): boolean {
  const ground = data.reduce((count, value) => count + (Math.abs(value - GROUND) <= 4 ? 1 : 0), 0);
  return ground > 0.99 * data.length;
}

function cut(sheet: Buffer, { tile }: View): Pixels {
  const rows = Array.from({ length: tile.height }, (_, y) => {
    const from = ((tile.top + y) * SHEET.width + tile.left) * 3;
    return sheet.subarray(from, from + tile.width * 3);
  });
  return { width: tile.width, height: tile.height, data: Buffer.concat(rows) };
}

function paste(sheet: Buffer, { data }: Pixels, { tile }: View): void {
  for (let y = 0; y < tile.height; y += 1) {
    const row = data.subarray(y * tile.width * 3, (y + 1) * tile.width * 3);
    sheet.set(row, ((tile.top + y) * SHEET.width + tile.left) * 3);
  }
}
