import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AREAS, UNIT_LEVELS } from './explorer';
import {
  formatRanking,
  openingRanking,
  parseRanking,
  type RankingContext,
  type RankingState,
} from './ranking';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

const codes = Array.from({ length: 10 }, (_, i) => `03700${i}`);
const context: RankingContext = {
  indicators: [
    { id: 'quota-65', periods: ['2024', '2025'], defaultPeriod: '2025' },
    { id: 'prezzo-vendita', periods: ['2025-S1', '2025-S2'], defaultPeriod: '2025-S2' },
  ],
  units: { comune: codes, unione: ['unione-a'], distretto: ['distretto-a'], area: ['area-pianura'] },
  opening: 'quota-65',
};
const read = (search: string) => parseRanking(search, context);

describe('the address of a ranking', () => {
  it('opens on the indicator of the page', () => {
    expect(read('')).toEqual({ state: openingRanking(context), problems: [] });
    expect(formatRanking(openingRanking(context), context)).toBe('');
  });

  it('reads every part', () => {
    expect(
      read('indicatore=prezzo-vendita&periodo=2025-S1&area=pianura&ordine=su&territori=037001,037003'),
    ).toEqual({
      state: {
        indicator: 'prezzo-vendita',
        period: '2025-S1',
        level: 'comune',
        area: 'pianura',
        ascending: true,
        ticked: ['037001', '037003'],
      },
      problems: [],
    });
  });

  it('takes the period of the indicator asked for, and no area above the comuni', () => {
    const { state, problems } = read('indicatore=prezzo-vendita&periodo=2024&unita=unione&area=pianura');
    expect(state).toMatchObject({ period: '2025-S2', level: 'unione', area: null });
    expect(problems).toEqual([{ key: 'periodo', value: '2024' }]);
  });

  it('keeps the first eight ticks and says so', () => {
    const { state, problems } = read(`territori=${codes.join(',')}`);
    expect(state.ticked).toEqual(codes.slice(0, 8));
    expect(problems).toEqual([{ key: 'territori', value: '10 > 8' }]);
  });

  it('is total, and what it writes reads the same', () => {
    const words = fc.constantFrom(
      ...['indicatore', 'periodo', 'unita', 'area', 'ordine', 'territori', '=', '&', ',', '%'],
      ...['quota-65', '2024', 'unione', 'pianura', 'su', 'unione-a', '037001'],
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(words).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (search) => {
        const { state } = read(search);
        expect(read(formatRanking(state, context))).toEqual({ state, problems: [] });
      }),
    );
  });

  it('gives back what it wrote', () => {
    const states = fc
      .record({
        indicator: fc.constantFrom(...context.indicators),
        level: fc.constantFrom(...UNIT_LEVELS),
        area: fc.option(fc.constantFrom(...AREAS)),
        ascending: fc.boolean(),
      })
      .chain(({ indicator, level, area, ascending }) =>
        fc.record<RankingState>({
          indicator: fc.constant(indicator.id),
          period: fc.constantFrom(...indicator.periods),
          level: fc.constant(level),
          area: fc.constant(level === 'comune' ? area : null),
          ascending: fc.constant(ascending),
          ticked: fc.subarray(context.units[level].slice(0, 8)),
        }),
      );
    fc.assert(
      fc.property(states, (state) => {
        expect(read(formatRanking(state, context))).toEqual({ state, problems: [] });
      }),
    );
  });
});
