/** What can be kept on the reader's device: the files of the built site in parts that the reader chooses. */
import { LOCALES, type Locale } from '../i18n/locale';

/** Parts in the order of the page: the first is always kept. */
export const PARTS = ['pages', 'data', 'decks', 'engine'] as const;
export type Part = (typeof PARTS)[number];

export interface KeptFile {
  /** From the root of the site, without its base; a page ends with `/`. */
  path: string;
  /** Start of the SHA-256 of the bytes, in hexadecimal. */
  revision: string;
  bytes: number;
  /** Bytes compressed (gzip): about what travels. */
  wire: number;
  part: Part;
  /** Language it is needed for; null for both. */
  locale: Locale | null;
}

/** The files of one build. Two builds with the same files have the same version. */
export interface Manifest {
  version: string;
  files: KeptFile[];
}

/** What the reader chose to keep. */
export interface Choice {
  parts: Part[];
  locales: Locale[];
}

/** The files of a choice; pages are always among them. */
export function filesOf({ files }: Pick<Manifest, 'files'>, choice: Choice): KeptFile[] {
  return files.filter(
    ({ part, locale }) =>
      (part === 'pages' || choice.parts.includes(part)) &&
      (locale === null || choice.locales.includes(locale)),
  );
}

export function bytesOf(files: readonly Pick<KeptFile, 'bytes'>[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** A choice read back from where it was kept; null where it is none. */
export function choiceOf(value: unknown): Choice | null {
  if (typeof value !== 'object' || value === null) return null;
  const { parts, locales } = value as { parts?: unknown; locales?: unknown };
  if (!Array.isArray(parts) || !Array.isArray(locales)) return null;
  const known = LOCALES.filter((locale) => locales.includes(locale));
  return known.length === 0 ? null : { parts: PARTS.filter((part) => parts.includes(part)), locales: known };
}
