import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_VIEWS, NO_DECK, type OwnDeck } from './deck';
import { hasView, moved, rewritten, withoutView, withView } from './edit';
import { addView, keepDeck, keptDeck } from './kept';

const three = ['a', 'b', 'c'].reduce<OwnDeck>((deck, query) => withView(deck, 'mappa', query), NO_DECK);
const order = (deck: OwnDeck): string => deck.views.map(({ query }) => query).join('');

describe('changes of a presentation', () => {
  it('adds, moves, takes out, writes', () => {
    expect(order(three)).toBe('abc');
    expect(hasView(three, 'mappa', 'b')).toBe(true);
    expect(hasView(three, 'incrocio', 'b')).toBe(false);
    expect(order(moved(three, 0, 2))).toBe('bca');
    expect(order(moved(three, 2, -5))).toBe('cab');
    expect(moved(three, 7, 0)).toBe(three);
    expect(order(withoutView(three, 1))).toBe('ac');
    expect(rewritten(three, 1, { notes: 'n' }).views.map(({ notes }) => notes)).toEqual(['', 'n', '']);
    expect(order(withView(three, 'territorio', 'no territory / at all'))).toBe('abc');
  });

  it('has room for so many', () => {
    const full = Array.from({ length: MOST_VIEWS + 5 }).reduce<OwnDeck>(
      (deck, _, i) => withView(deck, 'mappa', `indicatore=${i}`),
      NO_DECK,
    );
    expect(full.views).toHaveLength(MOST_VIEWS);
  });
});

describe('what the browser keeps', () => {
  let kept: Map<string, string>;
  beforeEach(() => {
    kept = new Map();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
      removeItem: (key: string) => kept.delete(key),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is the presentation under way', () => {
    expect(keptDeck()).toEqual(NO_DECK);
    expect(addView('mappa', 'a')).toEqual({ outcome: 'added', count: 1 });
    expect(addView('mappa', 'a')).toEqual({ outcome: 'there', count: 1 });
    expect(addView('territorio', '037059')).toEqual({ outcome: 'added', count: 2 });
    expect(keptDeck().views.map(({ kind }) => kind)).toEqual(['mappa', 'territorio']);
    keepDeck(NO_DECK);
    expect(kept.size).toBe(0);
  });

  it('may be something else, full, or nothing at all', () => {
    kept.set(
      'osservatorio.presentazione',
      '{"views":[{"kind":"x"},7,{"kind":"mappa","query":"a"}],"title":3}',
    );
    expect(keptDeck()).toEqual({ title: '', views: [{ kind: 'mappa', query: 'a', title: '', notes: '' }] });
    kept.set('osservatorio.presentazione', 'no json');
    expect(keptDeck()).toEqual(NO_DECK);
    for (let i = 0; i < MOST_VIEWS; i += 1) addView('mappa', String(i));
    expect(addView('mappa', 'one more')).toEqual({ outcome: 'full', count: MOST_VIEWS });
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    expect(addView('mappa', 'a')).toEqual({ outcome: 'blocked', count: 0 });
    vi.stubGlobal('localStorage', undefined);
    expect(keptDeck()).toEqual(NO_DECK);
    expect(keepDeck(three)).toBe(false);
  });
});
