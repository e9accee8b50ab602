/** At the end of the build: each deck in each language as one file, from its own page. Runs in Node only. */
import type { AstroIntegration } from 'astro';
import { build as bundle } from 'esbuild';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOCALES, type Locale } from '../../i18n/locale';
import { DECKS, deckPath, type DeckId } from '../types';
import { styleSheetsOf } from './markup';
import { USB_FOLDER, usbName } from './name';
import { singleFile } from './single-file';
import { inlineStyle } from './style';

/** Writes the single files into the built site. */
export function singleFiles(): AstroIntegration {
  let entry = '';
  let site = '';
  return {
    name: 'single-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        entry = fileURLToPath(new URL('src/lib/deck/usb/start.ts', config.root));
        site = hostOf(config.site);
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const script = await player(entry);
        for (const locale of LOCALES)
          for (const deck of DECKS) {
            const file = fileOf(dist, deck, locale, script, site);
            if (file === null) continue;
            mkdirSync(join(dist, USB_FOLDER), { recursive: true });
            writeFileSync(join(dist, USB_FOLDER, usbName(deck, locale)), file);
          }
      },
    },
  };
}

/** Name of the host the site is published at, and its folder; empty while it is on this machine alone. */
function hostOf(site: string | undefined): string {
  const { hostname, pathname } = new URL(site ?? 'http://localhost');
  return /^(localhost|127\.|\[)/.test(hostname) ? '' : `${hostname}${pathname.replace(/\/$/, '')}`;
}

/** One deck as one file; null where its page was not built. */
function fileOf(dist: string, deck: DeckId, locale: Locale, script: string, site: string): string | null {
  const path = join(dist, locale === 'it' ? '' : locale, deckPath(deck), 'index.html');
  if (!existsSync(path)) return null;
  const page = readFileSync(path, 'utf8');
  const css = inlineStyle(styleSheetsOf(page), join(dist, '_astro'));
  return singleFile({ page, css, script, locale, site });
}

/** The player as one classic script. */
async function player(entry: string): Promise<string> {
  const { outputFiles } = await bundle({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
