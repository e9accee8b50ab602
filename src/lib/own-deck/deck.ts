/** A presentation that a reader put together: saved views in an order, each with what the reader wrote about it. */

/** Pages whose views can be slides. */
export const VIEW_KINDS = ['mappa', 'confronto', 'classifica', 'incrocio', 'territorio'] as const;
export type ViewKind = (typeof VIEW_KINDS)[number];

export interface SavedView {
  kind: ViewKind;
  /** Query string of the view, without `?`; for a territory its id. */
  query: string;
  /** The reader's own title; empty for what the data say. */
  title: string;
  /** What to say; empty for none. */
  notes: string;
}

export interface OwnDeck {
  /** Empty for the usual one. */
  title: string;
  views: SavedView[];
}

export const NO_DECK: OwnDeck = { title: '', views: [] };

/** More slides than these are not one presentation. */
export const MOST_VIEWS = 30;
export const LONGEST = { title: 140, notes: 1200, query: 1200 } as const;

/**
 * A deck of whatever was read: what is no view is left out, texts are on the length they may have, views beyond {@link MOST_VIEWS} go.
 * `dropped` counts what was left out.
 */
export function cleanDeck(read: unknown): { deck: OwnDeck; dropped: number } {
  const { title, views } = (typeof read === 'object' && read !== null ? read : {}) as Record<string, unknown>;
  const listed: unknown[] = Array.isArray(views) ? views : [];
  const kept = listed.flatMap((view) => cleanView(view) ?? []).slice(0, MOST_VIEWS);
  return { deck: { title: line(title), views: kept }, dropped: listed.length - kept.length };
}

function cleanView(read: unknown): SavedView | null {
  if (typeof read !== 'object' || read === null) return null;
  const { kind, query, title, notes } = read as Partial<Record<keyof SavedView, unknown>>;
  const known = VIEW_KINDS.find((each) => each === kind);
  // A query cut short would be another view.
  if (!known || typeof query !== 'string' || query.length > LONGEST.query) return null;
  if (known === 'territorio' && !/^[\w-]{1,60}$/.test(query)) return null;
  return { kind: known, query: wellFormed(query), title: line(title), notes: several(notes) };
}

/** On one line. */
function line(text: unknown): string {
  if (typeof text !== 'string') return '';
  return cut(text.replace(/\s+/g, ' ').trim(), LONGEST.title).trim();
}

/** On as many lines as it was written on. */
function several(text: unknown): string {
  return typeof text === 'string' ? cut(text.replace(/\r\n?/g, '\n'), LONGEST.notes).trim() : '';
}

/** Cut between characters: half of one is no text. */
function cut(text: string, length: number): string {
  return wellFormed(text)
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '');
}

/** Without halves of characters, which no address can carry. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '');
}
