import type { Locale } from './locale';

/** Status of an energy community as the tables class it, in English; in Italian the source's own words are enough. */
export const energyStatus: Record<Locale, Record<string, string>> = {
  it: {},
  en: { costituita: 'set up', 'in progetto': 'planned' },
};

/** The source's words where they are quoted beside a translation. */
export const inQuotes: Record<Locale, (words: string) => string> = {
  it: (words) => `«${words}»`,
  en: (words) => `“${words}”`,
};
