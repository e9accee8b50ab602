import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AREAS,
  ARRANGEMENTS,
  CENTRES,
  defaultState,
  EXPRESSIONS,
  formatExplorer,
  MOST_SELECTED,
  parseExplorer,
  SHOWS,
  SORTS,
  UNIT_LEVELS,
  VIEWS,
  type ExplorerContext,
} from './explorer';
import { METHODS } from '../statistics/breaks';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

const context: ExplorerContext = {
  indicators: [
    { id: 'a', periods: ['2019', '2020'], defaultPeriod: '2020' },
    { id: 'b', periods: ['2025-S1', '2025-S2'], defaultPeriod: '2025-S2' },
    { id: 'presenze-1000', periods: ['2024'], defaultPeriod: '2024' },
  ],
  units: {
    comune: ['037006', '037059', '037032'],
    unione: ['unione-a', 'unione-b'],
    distretto: ['distretto-a'],
    area: ['area-pianura'],
  },
  layers: ['biblioteche', 'percorsi'],
  defaultIndicator: 'a',
  records: {
    organizzazioni: { years: [2019, 2020], defaultYear: 2020, kinds: ['sport', 'fondazione'], statuses: [] },
    luoghi: { years: [2024], defaultYear: null, kinds: ['museo'], statuses: ['attivo', 'previsto'] },
    progetti: { years: [], defaultYear: null, kinds: ['scuola'], statuses: ['PNRR'] },
  },
};

const EVERY_KEY =
  'indicatore&periodo&misura&da&unita&area&comune&territorio&classi&numero&soglie&scala&su&con&periodo2&vista&sotto&ordine&mostra&strati&elenco&anno&tipo&stato&parole&solo&livello';
const VALUES = [
  'a',
  'b',
  '2019',
  'unione',
  '037006',
  'proprie',
  '1,2',
  'zero',
  'area',
  'tendina',
  'luoghi',
  'comune',
];

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

  it('opens what older links named otherwise, without a word', () => {
    const old = parseExplorer('?indicatore=presenze-per-abitante&livello=organizzazioni&anno=2019', context);
    expect(old.problems).toEqual([]);
    expect(old.state.indicator).toBe('presenze-1000');
    expect(old.state.records).toMatchObject({ table: 'organizzazioni', year: 2019 });
  });

  it('keeps what it knows of a list and no more units than can be told apart', () => {
    const many = context.units.comune.join(',');
    expect(parseExplorer(`comune=037999,${many}`, context).state.selected).toEqual(context.units.comune);
    expect(MOST_SELECTED).toBeGreaterThanOrEqual(2);
    expect(parseExplorer('unita=unione&comune=037006&territorio=unione-b', context).state.selected).toEqual([
      'unione-b',
    ]);
  });

  it('has no second map without a second indicator, and no own classes without breaks', () => {
    const { state } = parseExplorer('vista=tendina&classi=proprie&soglie=x', context);
    expect(state.arrangement).toBe('una');
    expect(state.method).toBe('quantile');
    expect(parseExplorer('classi=proprie&soglie=5,3.5,3.5,-1', context).state.breaks).toEqual([-1, 3.5, 5]);
  });

  it('gives every state back from its address', () => {
    const records = fc
      .constantFrom('organizzazioni' as const, 'luoghi' as const, 'progetti' as const)
      .chain((table) =>
        fc.record({
          table: fc.constant(table),
          year: fc.constantFrom(context.records[table].defaultYear, ...context.records[table].years),
          kinds: fc.subarray([...context.records[table].kinds]),
          statuses: fc.subarray([...context.records[table].statuses]),
          words: fc.string({ maxLength: 60 }),
          comuneOnly: fc.boolean(),
        }),
      );
    const states = fc
      .tuple(
        fc.constantFrom(...context.indicators),
        fc.constantFrom(...UNIT_LEVELS),
        fc.boolean(),
        fc.constantFrom(...METHODS),
      )
      .chain(([indicator, level, two, method]) =>
        fc.record({
          indicator: fc.constant(indicator.id),
          period: fc.constant(indicator.defaultPeriod),
          expression: fc.constantFrom(...EXPRESSIONS),
          since: fc
            .option(fc.constantFrom(indicator.periods[0] ?? ''))
            .map((p) => (p === indicator.defaultPeriod ? null : p)),
          level: fc.constant(level),
          area: fc.option(fc.constantFrom(...AREAS)),
          selected: fc.shuffledSubarray([...context.units[level]]),
          method: fc.constant(method),
          classes: fc.integer({ min: 3, max: 7 }),
          breaks: fc
            .uniqueArray(fc.integer({ min: -99_999, max: 99_999 }), {
              minLength: method === 'proprie' ? 1 : 0,
              maxLength: 6,
            })
            .map((numbers) => numbers.map((n) => n / 8).sort((a, b) => a - b)),
          centre: fc.option(fc.constantFrom(...CENTRES)),
          classesOfArea: fc.boolean(),
          second: fc.constant(two ? { indicator: 'b', period: '2025-S1' } : null),
          arrangement: two ? fc.constantFrom(...ARRANGEMENTS) : fc.constant('una' as const),
          show: fc.subarray([...SHOWS]),
          layers: fc.shuffledSubarray([...context.layers]),
          records: fc.option(records),
          view: fc.constantFrom(...VIEWS),
          sort: fc.constantFrom(...SORTS),
          ascending: fc.boolean(),
        }),
      );
    fc.assert(
      fc.property(states, (state) => {
        expect(parseExplorer(formatExplorer(state, context), context)).toEqual({ state, problems: [] });
      }),
    );
  });

  it('gives a valid view for any text at all', () => {
    // Known keys with any value reach deeper than random text does.
    const keys = [...new URLSearchParams(EVERY_KEY).keys()];
    const known = fc
      .array(fc.tuple(fc.constantFrom(...keys), fc.oneof(fc.string(), fc.constantFrom(...VALUES))))
      .map((pairs) => new URLSearchParams(pairs).toString());
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters(), known), (search) => {
        const { state } = parseExplorer(search, context);
        const indicator = context.indicators.find((i) => i.id === state.indicator);
        expect(indicator?.periods).toContain(state.period);
        expect(parseExplorer(formatExplorer(state, context), context).problems).toEqual([]);
      }),
    );
  });
});
