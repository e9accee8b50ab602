/** The presentation under way, kept in the reader's own browser and sent nowhere. A browser that keeps nothing is no error. */
import { cleanDeck, NO_DECK, type OwnDeck, type SavedView } from './deck';
import { hasView, withView } from './edit';

const KEY = 'osservatorio.presentazione';

/** The one kept; an empty one where there is none, or what is there is something else. */
export function keptDeck(): OwnDeck {
  try {
    return cleanDeck(JSON.parse(localStorage.getItem(KEY) ?? 'null')).deck;
  } catch {
    return NO_DECK;
  }
}

/** False where the browser keeps nothing. */
export function keepDeck(deck: OwnDeck): boolean {
  try {
    if (deck.views.length === 0 && deck.title === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(deck));
    return true;
  } catch {
    return false;
  }
}

/** What became of a view that was to be added, and how many there are now. */
export interface Added {
  outcome: 'added' | 'there' | 'full' | 'blocked';
  count: number;
}

/** Adds a view to the presentation kept in this browser. */
export function addView(kind: SavedView['kind'], query: string): Added {
  const deck = keptDeck();
  const count = deck.views.length;
  if (hasView(deck, kind, query)) return { outcome: 'there', count };
  const next = withView(deck, kind, query);
  if (next.views.length === count) return { outcome: 'full', count };
  return keepDeck(next) ? { outcome: 'added', count: next.views.length } : { outcome: 'blocked', count };
}
