import type { SavedView } from './deck';
import type { DeckPage } from './world';

const PAGES = {
  mappa: '/mappa/',
  confronto: '/confronta/',
  classifica: '/confronta/classifica/',
  incrocio: '/confronta/incrocio/',
} as const;

/** Address of a view, after the language; the list of territories where the territory is not known. */
export function viewPath({ kind, query }: SavedView, { territories }: Pick<DeckPage, 'territories'>): string {
  if (kind === 'territorio') return territories.find(({ id }) => id === query)?.path ?? '/territori/';
  return PAGES[kind] + (query === '' ? '' : `?${query}`);
}
