import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NORMALISATIONS } from '../statistics/normalise';
import { AREAS } from './explorer';
import {
  formatIndex,
  INDEX_LEVELS,
  MOST_PARTS,
  openingIndex,
  parseIndex,
  RUNS,
  type IndexContext,
  type IndexState,
} from './composite-index';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

const many = Array.from({ length: 25 }, (_, i) => `i${i}`);
const context: IndexContext = {
  indicators: new Set(['minuti-polo', 'redditi-bassi', ...many]),
  units: {
    comune: new Set(['037006', '037059']),
    unione: new Set(['unione-a']),
    distretto: new Set(['distretto-a']),
  },
  opening: [
    { id: 'minuti-polo', polarity: 1, weight: 50 },
    { id: 'redditi-bassi', polarity: 1, weight: 50 },
  ],
};
const opening = openingIndex(context);

describe('address of the index builder', () => {
  it('is empty for the page as it opens', () => {
    expect(formatIndex(opening, context)).toBe('');
    expect(parseIndex('', context)).toEqual({ state: opening, problems: [] });
  });

  it('reads indicators with direction and weight, and what is left out as usual', () => {
    const { state, problems } = parseIndex(
      'indicatori=redditi-bassi~giu~7,minuti-polo,i3~giu&metodo=ampi&penalita=meno&unita=distretto&prove=20000&seme=12&territorio=distretto-a',
      context,
    );
    expect(problems).toEqual([]);
    expect(state).toEqual({
      parts: [
        { id: 'redditi-bassi', polarity: -1, weight: 7 },
        { id: 'minuti-polo', polarity: 1, weight: 50 },
        { id: 'i3', polarity: -1, weight: 50 },
      ],
      normalisation: 'ampi',
      penalty: 'minus',
      level: 'distretto',
      area: null,
      runs: 20_000,
      seed: 12,
      selected: 'distretto-a',
    });
  });

  it('keeps an index of nothing and weights of zero: the page says what is missing', () => {
    expect(parseIndex('indicatori=', context)).toMatchObject({ state: { parts: [] }, problems: [] });
    expect(parseIndex('indicatori=i1~su~0', context).state.parts).toEqual([
      { id: 'i1', polarity: 1, weight: 0 },
    ]);
  });

  it('reports what it cannot read and keeps the rest', () => {
    const { state, problems } = parseIndex(
      'indicatori=i1~su~5,gone~su~5,i1~giu~9,i2~toString~5,i3~su~101,i4~su~1~2&metodo=boh&prove=7&seme=0&unita=unione&area=pianura&territorio=037006',
      context,
    );
    expect(state.parts).toEqual([{ id: 'i1', polarity: 1, weight: 5 }]);
    expect(state).toMatchObject({ level: 'unione', area: null, selected: null, normalisation: 'min-max' });
    expect(problems.map(({ key }) => key)).toEqual([
      ...Array<string>(5).fill('indicatori'),
      'metodo',
      'prove',
      'seme',
      'territorio',
    ]);
  });

  it('opens the index of the page where nothing of the list is known', () => {
    const { state, problems } = parseIndex('indicatori=gone', context);
    expect(state.parts).toEqual(context.opening);
    expect(problems).toHaveLength(1);
  });

  it('takes no more indicators than a bar can show', () => {
    const { state, problems } = parseIndex(`indicatori=${many.join(',')}`, context);
    expect(state.parts).toHaveLength(MOST_PARTS);
    expect(problems).toEqual([{ key: 'indicatori', value: `25 > ${MOST_PARTS}` }]);
  });

  it('gives every state back from its address', () => {
    const states = fc
      .tuple(
        fc.constantFrom(...INDEX_LEVELS),
        fc.subarray([...context.indicators], { maxLength: MOST_PARTS }),
      )
      .chain(([level, ids]) =>
        fc.record<IndexState>({
          parts: fc.tuple(
            ...ids.map((id) =>
              fc.record({
                id: fc.constant(id),
                polarity: fc.constantFrom(1 as const, -1 as const),
                weight: fc.integer({ min: 0, max: 100 }),
              }),
            ),
          ),
          normalisation: fc.constantFrom(...NORMALISATIONS),
          penalty: fc.constantFrom('plus' as const, 'minus' as const),
          level: fc.constant(level),
          area: level === 'comune' ? fc.option(fc.constantFrom(...AREAS)) : fc.constant(null),
          runs: fc.constantFrom(...RUNS),
          seed: fc.integer({ min: 1, max: 9999 }),
          selected: fc.option(fc.constantFrom(...context.units[level])),
        }),
      );
    fc.assert(
      fc.property(states, (state) => {
        expect(parseIndex(formatIndex(state, context), context)).toEqual({ state, problems: [] });
      }),
    );
  });

  it('makes a valid state of any text, and one that is its own address', () => {
    const keys = ['indicatori', 'metodo', 'penalita', 'unita', 'area', 'prove', 'seme', 'territorio'];
    const texts = fc.oneof(
      fc.string(),
      fc
        .array(
          fc.tuple(fc.constantFrom(...keys), fc.oneof(fc.string(), fc.constantFrom('i1~su~9,,~', '1e3'))),
        )
        .map((pairs) => new URLSearchParams(pairs).toString()),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { state } = parseIndex(text, context);
        expect(parseIndex(formatIndex(state, context), context)).toEqual({ state, problems: [] });
        expect(state.parts.every(({ id }) => context.indicators.has(id))).toBe(true);
      }),
    );
  });
});
