import { en } from './glossary/en';
import { it, type GlossaryEntry, type TermId } from './glossary/it';
import type { Locale } from './locale';

export type { GlossaryEntry, TermId };

/** Words of the site explained, by id. A word missing in one language does not compile. */
export const glossary: Record<Locale, Record<TermId, GlossaryEntry>> = { it, en };

const words = {
  it: { title: 'Glossario', definedBy: 'Definizione:', all: 'Tutte le parole, nel glossario' },
  en: { title: 'Glossary', definedBy: 'Definition:', all: 'All words, in the glossary' },
} satisfies Record<Locale, Record<string, string>>;

/** Words around the glossary. */
export const glossaryWords: Record<Locale, (typeof words)['it']> = words;
