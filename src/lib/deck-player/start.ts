/** Starts the player in a page that has a deck and, in `data-deck-words`, its words as JSON; that element gets the buttons. */
import { playDeck } from './play';
import type { PlayerWords } from './words';

export function startDeck(): void {
  const deck = document.querySelector<HTMLElement>('.deck[data-deck]');
  const place = document.querySelector<HTMLElement>('[data-deck-words]');
  if (deck && place) playDeck(deck, JSON.parse(place.dataset.deckWords ?? '') as PlayerWords, place);
}
