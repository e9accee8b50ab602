/** Changes of a presentation; each gives a new one. */
import { cleanDeck, MOST_VIEWS, type OwnDeck, type SavedView } from './deck';

/** With one more view at the end; the same where there is no room or the view is none. */
export function withView(deck: OwnDeck, kind: SavedView['kind'], query: string): OwnDeck {
  if (deck.views.length >= MOST_VIEWS) return deck;
  return cleanDeck({ ...deck, views: [...deck.views, { kind, query }] }).deck;
}

/** Whether a view is in it already. */
export function hasView(deck: OwnDeck, kind: SavedView['kind'], query: string): boolean {
  return deck.views.some((view) => view.kind === kind && view.query === query);
}

export function withoutView(deck: OwnDeck, at: number): OwnDeck {
  return { ...deck, views: deck.views.filter((_, i) => i !== at) };
}

/** With a view in another place; places beyond the ends are the ends. */
export function moved(deck: OwnDeck, from: number, to: number): OwnDeck {
  const views = [...deck.views];
  const [view] = views.splice(from, 1);
  if (!view) return deck;
  views.splice(Math.max(0, Math.min(views.length, to)), 0, view);
  return { ...deck, views };
}

/** With the reader's words about a view. */
export function rewritten(
  deck: OwnDeck,
  at: number,
  words: Partial<Pick<SavedView, 'title' | 'notes'>>,
): OwnDeck {
  return { ...deck, views: deck.views.map((view, i) => (i === at ? { ...view, ...words } : view)) };
}
