import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CORRECTIONS } from '../statistics/multiple-testing';
import {
  CORRELATION_METHODS,
  defaultSpatial,
  formatSpatial,
  LOCAL_TESTS,
  MOST_CORRELATED,
  parseSpatial,
  PERMUTATIONS,
  SPATIAL_VIEWS,
  type SpatialContext,
  type SpatialState,
} from './spatial';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

const indicators = Array.from({ length: 20 }, (_, i) => ({
  id: `sintetico-${i}`,
  periods: ['2019', '2011/2025', '2025-S1'],
  defaultPeriod: '2025-S1',
}));
const context: SpatialContext = {
  indicators,
  correlatable: new Set(indicators.slice(2).map(({ id }) => id)),
  comuni: new Set(['037006', '037059']),
  defaults: { vicinanza: 'sintetico-0', concentrazione: 'sintetico-1' },
  set: ['sintetico-2', 'sintetico-3', 'sintetico-4'],
};
const parse = (search: string) => parseSpatial(search, context);

describe('parseSpatial', () => {
  it('reads every part of an address', () => {
    const { state, problems } = parse(
      '?vista=vicinanza&indicatore=sintetico-5&periodo=2011/2025&prova=gi&correzione=nessuna&permutazioni=999&seme=42&territorio=037059',
    );
    expect(problems).toEqual([]);
    expect(state).toMatchObject({
      ...{ view: 'vicinanza', indicator: 'sintetico-5', period: '2011/2025', test: 'gi' },
      ...{ correction: 'none', permutations: 999, seed: 42, territory: '037059' },
    });
  });

  it('opens each view with its own indicator', () => {
    expect(parse('vista=concentrazione').state.indicator).toBe('sintetico-1');
    expect(parse('').state).toEqual(defaultSpatial(context));
  });

  it('names what it does not understand and goes on', () => {
    const { state, problems } = parse(
      'vista=tutto&indicatore=nessuno&periodo=1900&prova=t&correzione=x&permutazioni=5&seme=-1&metodo=y&territorio=0',
    );
    expect(state).toEqual(defaultSpatial(context));
    expect(problems.map(({ key }) => key)).toEqual([
      ...[
        'vista',
        'indicatore',
        'periodo',
        'prova',
        'correzione',
        'permutazioni',
        'seme',
        'metodo',
        'territorio',
      ],
    ]);
  });

  it('keeps the known indicators of a set, at most twelve, and refuses a set of one', () => {
    const kept = parse('vista=correlazioni&insieme=sintetico-9,vecchio,sintetico-7,sintetico-9');
    expect(kept.state.set).toEqual(['sintetico-9', 'sintetico-7']);
    expect(kept.problems).toEqual([{ key: 'insieme', value: 'vecchio' }]);
    const all = parse(`vista=correlazioni&insieme=${indicators.map(({ id }) => id).join(',')}`);
    expect(all.state.set).toHaveLength(MOST_CORRELATED);
    // The first two may not be correlated.
    expect(all.state.set[0]).toBe('sintetico-2');
    expect(all.problems).toHaveLength(1);
    const one = parse('vista=correlazioni&insieme=sintetico-9');
    expect(one.state.set).toEqual(context.set);
    expect(one.problems).toHaveLength(1);
  });

  it('gives a state that can be shown, whatever the text', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(
        ...SPATIAL_VIEWS,
        ...LOCAL_TESTS,
        ...indicators.map(({ id }) => id),
        '2019',
        '9999',
        '037006',
      ),
    );
    const key = fc.constantFrom(
      ...[
        'vista',
        'indicatore',
        'periodo',
        'prova',
        'correzione',
        'permutazioni',
        'seme',
        'insieme',
        'metodo',
      ],
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(fc.tuple(key, word)).map(joined)), (search) => {
        const { state } = parse(search);
        const indicator = indicators.find(({ id }) => id === state.indicator);
        expect(indicator?.periods).toContain(state.period);
        expect(SPATIAL_VIEWS).toContain(state.view);
        expect(PERMUTATIONS).toContain(state.permutations);
        expect(state.set.length).toBeGreaterThanOrEqual(2);
        expect(state.set.every((id) => context.correlatable.has(id))).toBe(true);
        expect(parse(formatSpatial(state, context)).state).toEqual(shownOf(state));
      }),
    );
  });
});

describe('formatSpatial', () => {
  it('is empty for the opening and readable for a list', () => {
    expect(formatSpatial(defaultSpatial(context), context)).toBe('');
    const set = ['sintetico-3', 'sintetico-8'];
    expect(formatSpatial({ ...defaultSpatial(context, 'correlazioni'), set }, context)).toBe(
      'vista=correlazioni&insieme=sintetico-3,sintetico-8',
    );
  });

  it('is read back as it was written', () => {
    const indicator = fc.constantFrom(...indicators);
    const any: fc.Arbitrary<SpatialState> = fc
      .record({
        view: fc.constantFrom(...SPATIAL_VIEWS),
        chosen: indicator.chain(({ id, periods }) =>
          fc.record({ indicator: fc.constant(id), period: fc.constantFrom(...periods) }),
        ),
        test: fc.constantFrom(...LOCAL_TESTS),
        correction: fc.constantFrom(...CORRECTIONS),
        permutations: fc.constantFrom(...PERMUTATIONS),
        seed: fc.integer({ min: 0, max: 9999 }),
        set: fc.uniqueArray(fc.constantFrom(...context.correlatable), { minLength: 2, maxLength: 12 }),
        method: fc.constantFrom(...CORRELATION_METHODS),
        territory: fc.constantFrom(null, ...context.comuni),
      })
      .map(({ chosen, ...rest }) => ({ ...rest, ...chosen }));
    fc.assert(
      fc.property(any, (state) => {
        const { state: read, problems } = parse(formatSpatial(state, context));
        expect(problems).toEqual([]);
        expect(read).toEqual(shownOf(state));
      }),
    );
  });
});

const joined = (pairs: [string, string][]): string =>
  pairs.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');

/** A state without what its view does not use: that is not in the address. */
function shownOf(state: SpatialState): SpatialState {
  const { view } = state;
  const opening = defaultSpatial(context, view);
  const { indicator, period, territory, correction, permutations, seed, test, set, method } = state;
  return {
    ...opening,
    ...(view === 'correlazioni' ? { set, method } : { indicator, period, territory }),
    ...(view === 'vicinanza' ? { test } : {}),
    ...(view === 'concentrazione' ? {} : { correction, permutations, seed }),
  };
}
