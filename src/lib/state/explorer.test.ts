import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AREAS,
  defaultState,
  formatExplorer,
  parseExplorer,
  SHOWS,
  SORTS,
  type ExplorerContext,
} from './explorer';
import { METHODS } from '../statistics/breaks';

const context: ExplorerContext = {
  indicators: [
    { id: 'a', periods: ['2019', '2020'], defaultPeriod: '2020' },
    { id: 'b', periods: ['2025-S1', '2025-S2'], defaultPeriod: '2025-S2' },
  ],
  comuni: ['037006', '037059'],
  defaultIndicator: 'a',
  organisationYears: [2019, 2020],
  organisationKinds: ['sport', 'fondazione'],
};

describe('explorer address', () => {
  it('is empty for the default view', () => {
    expect(formatExplorer(defaultState(context), context)).toBe('');
    expect(parseExplorer('', context)).toEqual({ state: defaultState(context), problems: [] });
  });

  it('falls back and reports what it does not know', () => {
    const { state, problems } = parseExplorer('?indicatore=gone&comune=037999&area=marte&numero=99', context);
    expect(state).toEqual(defaultState(context));
    expect(problems.map((p) => p.key)).toEqual(['indicatore', 'area', 'comune', 'numero']);
  });

  it('takes the default period of the indicator when a period belongs to another', () => {
    const { state, problems } = parseExplorer('indicatore=b&periodo=2020', context);
    expect(state.period).toBe('2025-S2');
    expect(problems).toEqual([{ key: 'periodo', value: '2020' }]);
  });

  it('gives every state back from its address', () => {
    const organisations = fc.record({
      year: fc.constantFrom(2019, 2020),
      kinds: fc.subarray(['sport', 'fondazione']),
      words: fc.string({ maxLength: 60 }),
      comuneOnly: fc.boolean(),
    });
    const states = fc.constantFrom(...context.indicators).chain((indicator) =>
      fc.record({
        indicator: fc.constant(indicator.id),
        period: fc.constantFrom(...indicator.periods),
        area: fc.option(fc.constantFrom(...AREAS)),
        comune: fc.option(fc.constantFrom(...context.comuni)),
        method: fc.constantFrom(...METHODS),
        classes: fc.integer({ min: 3, max: 7 }),
        show: fc.subarray([...SHOWS]),
        sort: fc.constantFrom(...SORTS),
        ascending: fc.boolean(),
        organisations: fc.option(organisations),
      }),
    );
    fc.assert(
      fc.property(states, (state) => {
        expect(parseExplorer(formatExplorer(state, context), context)).toEqual({ state, problems: [] });
      }),
    );
  });

  it('gives a valid view for any text at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (search) => {
        const { state } = parseExplorer(search, context);
        const indicator = context.indicators.find((i) => i.id === state.indicator);
        expect(indicator?.periods).toContain(state.period);
        expect(parseExplorer(formatExplorer(state, context), context).problems).toEqual([]);
      }),
    );
  });
});
