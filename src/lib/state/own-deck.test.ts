import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanDeck, LONGEST, MOST_VIEWS, NO_DECK, VIEW_KINDS, type OwnDeck } from '../own-deck/deck';
import { formatOwnDeck, parseOwnDeck } from './own-deck';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

const deck: OwnDeck = {
  title: 'Tavolo della Pianura',
  views: [
    { kind: 'mappa', query: 'indicatore=quota-65&comune=037059', title: '', notes: '' },
    {
      kind: 'incrocio',
      query: 'direzione=m4-d4',
      title: 'Qui manca',
      notes: 'Chiedere al tavolo.\nDue righe, «così» è.',
    },
    { kind: 'territorio', query: '037059', title: '', notes: 'Solo note' },
  ],
};

describe('a presentation in an address', () => {
  it('comes back as it was', () => {
    expect(parseOwnDeck(`?${formatOwnDeck(deck)}`)).toEqual({ deck, problems: [] });
    expect(formatOwnDeck(NO_DECK)).toBe('');
    expect(parseOwnDeck('')).toEqual({ deck: NO_DECK, problems: [] });
  });

  it('needs no escaping, and fewer letters than its views alone', () => {
    const views = VIEW_KINDS.slice(0, 4).map((kind) => ({
      ...{
        kind,
        query: 'indicatore=organizzazioni-10k&con=minuti-polo&vista=incrocio',
        title: '',
        notes: '',
      },
    }));
    const query = formatOwnDeck({ title: '', views });
    expect(query).toMatch(/^v=1[\w-]+$/);
    expect(query.length).toBeLessThan(views.map((view) => view.query).join('').length / 2);
  });

  it('says what it does not understand and keeps the rest', () => {
    for (const text of ['v=1', 'v=1!!!', 'v=2abc', 'v=1abcd', 'v=%F0%9F%98%80', `v=${'1'.repeat(5000)}`]) {
      const { deck: read, problems } = parseOwnDeck(text);
      expect(read, text).toEqual(NO_DECK);
      expect(problems, text).toHaveLength(1);
    }
  });

  it('is not taken in by a few letters that stand for very many', () => {
    const long = { title: 'a', views: [{ ...deck.views[0]!, notes: 'x'.repeat(5_000_000) }] };
    const { deck: read, problems } = parseOwnDeck(formatOwnDeck(long));
    expect(read).toEqual(NO_DECK);
    expect(problems).toHaveLength(1);
  });

  it('is total, and what it reads it writes and reads again the same', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem());
    const view = fc.record({
      kind: fc.oneof(fc.constantFrom(...VIEW_KINDS), fc.string()),
      query: fc.oneof(text, fc.constantFrom('037059', 'indicatore=quota-65')),
      title: text,
      notes: text,
    });
    const any = fc.record({ title: text, views: fc.array(view, { maxLength: 40 }) });
    fc.assert(
      fc.property(any, fc.string(), (read, loose) => {
        const { deck: clean } = cleanDeck(read);
        expect(clean.views.length).toBeLessThanOrEqual(MOST_VIEWS);
        for (const each of clean.views) expect(each.notes.length).toBeLessThanOrEqual(LONGEST.notes);
        expect(cleanDeck(clean)).toEqual({ deck: clean, dropped: 0 });
        expect(parseOwnDeck(formatOwnDeck(clean))).toEqual({ deck: clean, problems: [] });
        const { deck: other } = parseOwnDeck(`v=1${loose}`);
        expect(cleanDeck(other).deck).toEqual(other);
      }),
    );
  });
});
