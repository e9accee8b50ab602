/**
 * Copies the single files of the decks, with a page that lists them, into a folder for a USB stick: `dist-usb/`, or the one named.
 * Builds the site first where it is stale. Run with `npm run export:usb -- [folder]`.
 */
import { copyFileSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deckIndex } from '../../src/lib/deck/usb/index-page';
import { USB_FOLDER, usbName } from '../../src/lib/deck/usb/name';
import { DECKS } from '../../src/lib/deck/types';
import { LOCALES } from '../../src/lib/i18n/locale';
import { buildIfStale } from './build.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Writes the files of a built site into a folder; gives their names. Throws where the site lacks one. */
export function exportUsb(dist: string, folder: string): string[] {
  const names = LOCALES.flatMap((locale) => DECKS.map((deck) => usbName(deck, locale)));
  mkdirSync(folder, { recursive: true });
  for (const name of names) {
    const from = join(dist, USB_FOLDER, name);
    if (!existsSync(from)) throw new Error(`${name} is not in the built site: run "npm run build"`);
    copyFileSync(from, join(folder, name));
  }
  writeFileSync(join(folder, 'index.html'), deckIndex());
  return names;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve(process.argv[2] ?? join(root, 'dist-usb'));
  buildIfStale(root);
  const names = exportUsb(join(root, 'dist'), folder);
  const bytes = names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  console.log(`${names.length} presentations and index.html in ${folder} (${(bytes / 1e6).toFixed(1)} MB)`);
}
