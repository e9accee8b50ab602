import type { Locale } from './locale';

const it = {
  search: 'Trova un comune',
  hint: 'per esempio, Vergato',
  noMatch: 'Nessun comune con questo nome',
  matches: (n: number) => (n === 1 ? 'Un comune trovato' : `${n} comuni trovati`),
};

const en: typeof it = {
  search: 'Find a comune',
  hint: 'for example, Vergato',
  noMatch: 'No comune with this name',
  matches: (n: number) => (n === 1 ? 'One comune found' : `${n} comuni found`),
};

/** Words of the comune search, apart from the explorer's so that the home page stays light. */
export const searchMessages: Record<Locale, typeof it> = { it, en };
