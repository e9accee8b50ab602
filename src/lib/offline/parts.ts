/** Which part of what can be kept a file of the built site belongs to. */
import type { Locale } from '../i18n/locale';
import type { KeptFile } from './manifest';

type Place = Pick<KeptFile, 'part' | 'locale'>;

/** Files that no page asks for, or that are made for other sites and programs. */
const LEFT_OUT = [
  /^\/(sw\.js|404\.html|robots\.txt|sitemap\.xml)$/,
  /^\/offline\/manifest\.json$/,
  /^\/(en\/)?embed\//,
  /^\/og\//,
  /\/feed\.xml$/,
];

/** Data that pages and queries read; what is there to be downloaded (CSV, XLSX, ZIP, GeoJSON, catalogue) stays on the net. */
const READ_BY_PAGES =
  /^\/data\/v1\/([\w-]+\.parquet|[\w-]+\.topo\.json|latest\.json|(indicators|layers)\/[\w-]+\.json)$/;

/** Part and language of a file (`/mappa/`, `/_astro/x.js`); null where it is not kept. */
export function partOf(path: string): Place | null {
  if (LEFT_OUT.some((pattern) => pattern.test(path))) return null;
  if (path.endsWith('/'))
    return { part: /^\/(en\/)?comitato\//.test(path) ? 'decks' : 'pages', locale: localeOfPage(path) };
  if (path.startsWith('/_astro/')) return { part: partOfAsset(path), locale: null };
  const words = /^\/data\/v1\/(?:search|search-records|own-data)(?:\.(it|en))?\.json$/.exec(path);
  if (words) return { part: 'pages', locale: (words[1] as Locale | undefined) ?? null };
  if (READ_BY_PAGES.test(path)) return { part: 'data', locale: null };
  // What stands at the root, beside the pages: icon, script of the menu.
  return /^\/[\w.-]+\.(js|svg|png|ico|webmanifest)$/.test(path) ? { part: 'pages', locale: null } : null;
}

function localeOfPage(path: string): Locale {
  return path.startsWith('/en/') ? 'en' : 'it';
}

function partOfAsset(path: string): KeptFile['part'] {
  if (/\/(duckdb|engine-worker)/.test(path)) return 'engine';
  return path.includes('/maplibre') ? 'data' : 'pages';
}
