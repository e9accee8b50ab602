import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comuneOf,
  NOTHING_DECIDED,
  openProposals,
  placeChoice,
  proposalOf,
  reviewOf,
  withAnswer,
  withProposals,
} from './review';
import type { PlaceMatch, PlaceVerdict } from './types';

/** Synthetic match of a text of a reader's column. */
function match(
  text: string,
  verdict: PlaceVerdict,
  comune: string | null,
  candidates: string[] = [],
): PlaceMatch {
  return { text, rows: 2, verdict, comune, candidates, note: null };
}
const matches = [
  match('S. Pietro', 'doubtful', null, ['037020', '037042']),
  match('Bazzano', 'former', '037061', ['037061']),
  match('Vidiciatico', 'locality', '037033', ['037033']),
  match('Atlantide', 'unknown', null),
  match('Milano', 'elsewhere', null),
  match('Bologna', 'certain', '037006', ['037006']),
];

describe('reviewOf', () => {
  it('counts only what is certain until the reader answers', () => {
    const review = reviewOf(matches, NOTHING_DECIDED);
    expect(review.placed.map(({ text }) => text)).toEqual(['Bologna']);
    expect(review.waiting.map(({ text }) => text)).toEqual(['S. Pietro', 'Bazzano', 'Vidiciatico']);
    expect(review.unknown.map(({ text }) => text)).toEqual(['Atlantide']);
    expect(review.outside.map(({ text }) => text)).toEqual(['Milano']);
    expect(review.rows).toEqual({ placed: 2, waiting: 6, unknown: 2, outside: 2 });
    expect(review.comuni).toBe(1);
  });

  it('takes any answer, and takes it back', () => {
    const said = withAnswer(withAnswer(NOTHING_DECIDED, 'S. Pietro', '037042'), 'Atlantide', null);
    const review = reviewOf(matches, said);
    expect(review.comuni).toBe(2);
    expect(review.outside.map(({ text }) => text)).toEqual(['Atlantide', 'Milano']);
    expect(reviewOf(matches, withAnswer(said, 'S. Pietro', undefined)).comuni).toBe(1);
  });

  it('lets the reader overrule what was certain', () => {
    expect(comuneOf(match('Bologna', 'certain', '037006'), new Map([['Bologna', null]]))).toBeNull();
  });
});

describe('proposals', () => {
  it('are of former comuni and localities alone', () => {
    expect(openProposals(matches, NOTHING_DECIDED).map(({ text }) => text)).toEqual([
      'Bazzano',
      'Vidiciatico',
    ]);
    expect(proposalOf(match('Vergatto', 'doubtful', null, ['037059']))).toBeNull();
  });

  it('leave an answer of the reader as it is', () => {
    const decided = withProposals(matches, new Map([['Bazzano', null]]));
    expect([...decided]).toEqual([
      ['Bazzano', null],
      ['Vidiciatico', '037033'],
    ]);
    expect(openProposals(matches, decided)).toEqual([]);
  });
});

describe('placeChoice', () => {
  it('tells the worker that what waits is none of the 55', () => {
    const { column, decided } = placeChoice(3, matches, new Map([['S. Pietro', '037020']]));
    expect(column).toBe(3);
    expect(Object.fromEntries(decided)).toEqual({
      'S. Pietro': '037020',
      Bazzano: null,
      Vidiciatico: null,
      Atlantide: null,
      Milano: null,
    });
  });

  it('never gives a comune to a text that was not answered, whatever was found', () => {
    const verdicts = fc.constantFrom<PlaceVerdict>('doubtful', 'former', 'locality', 'elsewhere', 'unknown');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), verdicts)), (some) => {
        const found = some.map(([text, verdict]) => match(text, verdict, '037006', ['037006']));
        const { decided } = placeChoice(0, found, NOTHING_DECIDED);
        expect(new Set(decided.values())).toEqual(new Set(found.length > 0 ? [null] : []));
      }),
    );
  });
});
