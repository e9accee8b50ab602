/**
 * The bridge between the address and a reader's presentation. The address owns it; what this browser keeps is where an address without
 * one begins. A presentation that came by a link is not kept until its reader says so.
 */
import { writeAddress } from '../explorer/history';
import { cleanDeck, NO_DECK, type OwnDeck } from '@/lib/own-deck/deck';
import { keepDeck, keptDeck } from '@/lib/own-deck/kept';
import { formatOwnDeck, parseOwnDeck } from '@/lib/state/own-deck';

export class DeckSession {
  deck = $state.raw<OwnDeck>(NO_DECK);
  /** The one on the screen came by a link and is not the one kept. */
  foreign = $state(false);
  /** The browser keeps nothing. */
  blocked = $state(false);
  /** A part of the address could not be read. */
  broken = $state(false);
  /** The address has been read: what needs it may be shown. */
  awake = $state(false);
  /** The presentation before the last one that took something away. */
  before = $state.raw<OwnDeck | null>(null);
  /** Views of the presentation that the browser keeps. */
  mine = $state(0);

  /** Reads the address now, at every Back, and when another page has added a view; gives what undoes it. */
  start(): () => void {
    const read = (): void => this.#read();
    const other = (event: StorageEvent): void => {
      if (!this.foreign && event.storageArea === localStorage) this.toMine();
    };
    const shown = (event: PageTransitionEvent): void => {
      if (event.persisted && !this.foreign) this.toMine();
    };
    read();
    this.awake = true;
    addEventListener('popstate', read);
    addEventListener('storage', other);
    addEventListener('pageshow', shown);
    return () => {
      removeEventListener('popstate', read);
      removeEventListener('storage', other);
      removeEventListener('pageshow', shown);
    };
  }

  /** Shows another state of the presentation. `undoable` where something is taken away. */
  change(next: OwnDeck, undoable = false): void {
    this.before = undoable ? this.deck : null;
    this.deck = cleanDeck(next).deck;
    this.broken = false;
    writeAddress(formatOwnDeck(this.deck), true);
    if (!this.foreign) this.blocked = !keepDeck(this.deck);
  }

  undo(): void {
    if (this.before) this.change(this.before);
  }

  /** Keeps the presentation that came by a link, in place of the one kept before. */
  keep(): void {
    this.blocked = !keepDeck(this.deck);
    this.foreign = this.blocked;
  }

  /** Shows the one that the browser keeps. */
  toMine(): void {
    this.foreign = false;
    this.before = null;
    this.deck = keptDeck();
    writeAddress(formatOwnDeck(this.deck), true);
  }

  #read(): void {
    const { deck, problems } = parseOwnDeck(location.search);
    const kept = keptDeck();
    this.broken = problems.length > 0;
    this.mine = kept.views.length;
    if (deck.views.length === 0 && deck.title === '' && !this.broken) {
      this.deck = kept;
      const query = formatOwnDeck(kept);
      if (query !== '') writeAddress(query, true);
      return;
    }
    this.deck = deck;
    this.foreign = formatOwnDeck(kept) !== formatOwnDeck(deck);
  }
}
