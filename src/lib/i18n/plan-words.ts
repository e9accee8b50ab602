/** Where an entry of the plan is taken from: words that every page of the plan shares. */
import type { Locale } from './locale';

/** Short names of the documents, as the references write them; a document keeps its own name in both languages. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  'piano-economia-sociale': 'PES',
  'patto-metropolitano-2021': 'Patto 2021',
  'fondo-comunita-2021': 'Fondo 2021',
  'protocollo-insieme-lavoro': 'Protocollo IXL',
};

const it = {
  documents: DOCUMENTS,
  /** The page is the one its section starts on: the text read has no other numbers. */
  reference: (document: string, section: string, page: number | null) =>
    `${document}, sez. ${section}, ${page === null ? 'pagina non indicata' : `da p. ${page}`}`,
};

const en: typeof it = {
  documents: DOCUMENTS,
  reference: (document, section, page) =>
    `${document}, section ${section}, ${page === null ? 'page not given' : `from p. ${page}`}`,
};

export const planWords: Record<Locale, typeof it> = { it, en };
