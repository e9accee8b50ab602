/** A worked example of the laboratory: a question of a reader, and the statement that answers it. */
import type { Localised } from '../../indicator/types';

/** The questions that the examples are grouped by, in the order of the page. */
export const EXAMPLE_GROUPS = [
  'tabella',
  'casa',
  'organizzazioni',
  'tempo',
  'vicino',
  'bisogno',
  'dato',
] as const;
export type ExampleGroup = (typeof EXAMPLE_GROUPS)[number];

export interface Example {
  /** Part of the address (`?esempio=`), and key of its words in i18n/laboratory-examples. */
  id: string;
  group: ExampleGroup;
  /** How much SQL it takes: 1 reading one table, 2 groups and joins, 3 windows, distances, several steps. */
  level: 1 | 2 | 3;
  /** The same statement in both languages: only the names of its columns and the texts of the data differ. */
  sql: Localised;
}

/** A statement whose interpolated pairs are `[Italian, English]`; the rest is the same in both. */
export function inBoth(
  parts: TemplateStringsArray,
  ...pairs: readonly (readonly [string, string])[]
): Localised {
  const of = (language: 0 | 1): string =>
    parts.reduce((text, part, i) => `${text}${pairs[i - 1]?.[language] ?? ''}${part}`).trim();
  return { it: of(0), en: of(1) };
}

/** Endings of the columns that the tables have once for each language: `label_it`, `label_en`. */
export const LANGUAGE = ['it', 'en'] as const;
