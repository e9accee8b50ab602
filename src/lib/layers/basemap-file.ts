/** The basemap of the site being built. Looked for at build, so that no reader's browser asks for a file that is not there. */
import { existsSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { PMTiles } from 'pmtiles';
import { BASEMAP_PATH } from '../map/layerBasemapPath';

/**
 * Whom the basemap has to be credited to, in plain text and perhaps empty; null when the site carries none.
 * @throws Error when the file is there but is no PMTiles archive.
 */
export async function basemapCredit(root: string = process.cwd()): Promise<string | null> {
  const path = join(root, 'public', BASEMAP_PATH);
  if (!existsSync(path)) return null;
  const file = await open(path);
  try {
    const metadata = await new PMTiles({
      getKey: () => path,
      getBytes: async (offset, length) => {
        const { buffer, bytesRead } = await file.read({ buffer: new Uint8Array(length), position: offset });
        return { data: buffer.slice(0, bytesRead).buffer };
      },
    }).getMetadata();
    return creditOf(metadata);
  } finally {
    await file.close();
  }
}

/** The credit in an archive's metadata, where it is HTML by custom: only its words are kept. */
export function creditOf(metadata: unknown): string {
  if (typeof metadata !== 'object' || metadata === null || !('attribution' in metadata)) return '';
  const words = String(metadata.attribution).replace(/<[^>]*>/g, ' ');
  return words.replaceAll('&copy;', '©').replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim().slice(0, 200);
}
