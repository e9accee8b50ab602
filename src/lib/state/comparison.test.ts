import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COMPARISON_VIEWS,
  formatComparison,
  INDICATOR_SETS,
  keyOf,
  openingComparison,
  parseComparison,
  type ComparisonContext,
  type ComparisonState,
} from './comparison';
import type { TerritoryRef } from './territories';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

const published = (id: string): TerritoryRef => ({ kind: 'published', id });
const own = (name: string, ...comuni: string[]): TerritoryRef => ({ kind: 'own', area: { name, comuni } });
const comuni = ['037006', '037021', '037059', '037061'];
const context: ComparisonContext = {
  ids: new Set([...comuni, 'area-pianura', 'area-bologna', 'cm-bologna']),
  comuni: new Set(comuni),
  indicators: ['minuti-polo', 'quota-65', 'popolazione'],
  opening: [published('area-bologna'), published('area-pianura')],
};
const read = (search: string) => parseComparison(search, context);

describe('the address of a comparison', () => {
  it('opens with the territories of the page', () => {
    expect(read('')).toEqual({ state: openingComparison(context), problems: [] });
    expect(formatComparison(openingComparison(context), context)).toBe('');
  });

  it('reads every part', () => {
    const { state, problems } = read(
      'territori=037059,p1,p2&propria=A~006.021&propria=B~061&indicatori=quota-65,minuti-polo&vista=punti&ordine=minuti-polo-su&fissa=p2&nascosti=quota-65',
    );
    expect(problems).toEqual([]);
    expect(state).toEqual({
      territories: [published('037059'), own('A', '037006', '037021'), own('B', '037061')],
      indicators: ['quota-65', 'minuti-polo'],
      set: null,
      view: 'punti',
      order: { indicator: 'minuti-polo', ascending: true },
      pinned: 'propria:B',
      hidden: ['quota-65'],
    });
  });

  it('lets indicators chosen one by one win over a theme', () => {
    expect(read('tema=oes&indicatori=quota-65').state).toMatchObject({
      set: null,
      indicators: ['quota-65'],
    });
    expect(read('tema=oes&indicatori=mai-visto').state).toMatchObject({ set: 'oes', indicators: [] });
  });

  it('reports what means nothing and keeps the rest', () => {
    const { state, problems } = read(
      'territori=037999,037006&vista=torta&ordine=minuti-polo&fissa=037021&nascosti=x&tema=sport',
    );
    expect(state.territories).toEqual([published('037006')]);
    expect(problems.map(({ key }) => key)).toEqual([
      'territori',
      'tema',
      'vista',
      'ordine',
      'fissa',
      'nascosti',
    ]);
  });

  it('takes one own area of a name', () => {
    const { state, problems } = read('territori=p1,p2&propria=A~006&propria=A~021');
    expect(state.territories).toEqual([own('A', '037006')]);
    expect(problems).toEqual([{ key: 'propria', value: 'A' }]);
  });

  it('keeps the first eight and says so', () => {
    const owns = Array.from({ length: 9 }, (_, i) => `propria=Area ${i}~006`).join('&');
    const { state, problems } = read(owns);
    expect(state.territories).toHaveLength(8);
    expect(problems).toEqual([{ key: 'territori', value: '9 > 8' }]);
  });

  it('is total: any text gives a state whose parts are known', () => {
    const words = fc.constantFrom(
      ...['territori', 'propria', 'indicatori', 'tema', 'vista', 'ordine', 'fissa', 'nascosti'],
      ...['=', '&', ',', '~', '.', 'p1', '037006', '006', 'quota-65', '-su', 'punti', '%', '+', ' '],
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(words).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (search) => {
        const { state } = read(search);
        expect(state.territories.length).toBeGreaterThan(0);
        expect(new Set(state.territories.map(keyOf)).size).toBe(state.territories.length);
        expect(context.indicators).toEqual(expect.arrayContaining([...state.indicators, ...state.hidden]));
        if (state.pinned !== null) expect(state.territories.map(keyOf)).toContain(state.pinned);
        if (state.order) expect(context.indicators).toContain(state.order.indicator);
        expect(read(formatComparison(state, context))).toEqual({ state, problems: [] });
      }),
    );
  });

  it('gives back what it wrote', () => {
    const refs = fc.uniqueArray(
      fc.oneof(
        fc.constantFrom(...context.ids).map(published),
        fc
          .record({
            name: fc
              .stringMatching(/^[\p{L}~&=,+% .]{1,20}$/u)
              .map((name) => name.replace(/\s+/g, ' ').trim())
              .filter(Boolean),
            comuni: fc.subarray(comuni, { minLength: 1 }).map((codes) => [...codes].sort()),
          })
          .map((area): TerritoryRef => ({ kind: 'own', area })),
      ),
      { minLength: 1, maxLength: 8, selector: keyOf },
    );
    const states = refs.chain((territories) =>
      fc.record<ComparisonState>({
        territories: fc.constant(territories),
        indicators: fc.constant([]),
        set: fc.option(fc.constantFrom(...INDICATOR_SETS)),
        view: fc.constantFrom(...COMPARISON_VIEWS),
        order: fc.option(
          fc.record({ indicator: fc.constantFrom(...context.indicators), ascending: fc.boolean() }),
        ),
        pinned: fc.option(fc.constantFrom(...territories.map(keyOf))),
        hidden: fc.subarray([...context.indicators]),
      }),
    );
    const chosen = fc.subarray([...context.indicators], { minLength: 1 });
    fc.assert(
      fc.property(states, fc.option(chosen), (drawn, indicators) => {
        const state = indicators ? { ...drawn, indicators, set: null } : drawn;
        expect(read(formatComparison(state, context))).toEqual({ state, problems: [] });
      }),
    );
  });
});
