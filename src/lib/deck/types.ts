/** A deck of slides for a committee, in one language: all text and figures computed from the tables at build. */
import type { FigureSpec } from '../figure/types';

export const DECKS = [
  'metropolitano',
  'pianura',
  'collina-appennino',
  'circondario-imolese',
  'missione-1',
  'missione-3',
  'missione-4',
  'cer',
] as const;
export type DeckId = (typeof DECKS)[number];

export interface SlideBase {
  /** Stable within its deck, also the anchor in the address. */
  id: string;
  /** The finding, at most two lines of 70 px. */
  title: string;
  /** The measure; empty where the slide measures nothing. */
  measure: string;
  /** Publishers; empty where nothing was published by others. */
  source: string;
  /** What to say: a paragraph each. Never empty. */
  notes: string[];
}

export type Slide = SlideBase &
  (
    | { kind: 'title'; lead: string }
    | { kind: 'figure'; figure: FigureSpec }
    /** At most six figures, each with its unit, period and place among the 55 or the areas. */
    | { kind: 'numbers'; numbers: { value: string; unit: string; label: string; note: string }[] }
    /** At most six lines; `aside` is who holds the data of a gap, or the population of a comune. */
    | { kind: 'list'; items: { text: string; aside: string }[] }
  );

export interface Deck {
  id: DeckId;
  title: string;
  /** One sentence, for the list of decks. */
  description: string;
  /** Day of the snapshot, ISO. */
  date: string;
  slides: Slide[];
}

/** Address of a deck, after the language. */
export function deckPath(id: DeckId): string {
  return `/comitato/${id}/`;
}

/** The deck that readers put together from saved views. */
export const OWN_DECK_PATH = '/comitato/tua/';
