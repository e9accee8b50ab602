import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CROSSING_DIRECTIONS } from '../planner/crossings';
import {
  CROSSING_LEVELS,
  defaultCrossing,
  formatCrossing,
  parseCrossing,
  type CrossingContext,
  type CrossingState,
} from './crossing';
import { AREAS } from './explorer';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

const indicators = ['minuti-polo', 'organizzazioni-10k', 'redditi-bassi', 'quota-75', 'popolazione'];
const context: CrossingContext = {
  indicators,
  units: { comune: ['037006', '037059'], unione: ['unione-reno'], distretto: ['distretto-imola'] },
};
const read = (search: string) => parseCrossing(search, context);

describe('a crossing in an address', () => {
  it('opens with the plan’s own question', () => {
    expect(read('')).toEqual({ state: defaultCrossing('m3-d1'), problems: [] });
    expect(formatCrossing(defaultCrossing())).toBe('');
  });

  it('takes pair and area from a direction, and leaves them where the reader says so', () => {
    expect(read('?direzione=m4-d4').state).toMatchObject({
      need: 'minuti-polo',
      resource: 'non-sportive-10k',
      area: 'collina-appennino',
    });
    const elsewhere = read('?direzione=m4-d4&area=tutte').state;
    expect(elsewhere.area).toBeNull();
    expect(formatCrossing(elsewhere)).toBe('direzione=m4-d4&area=tutte');
    expect(read('?direzione=m3-d1&bisogno=quota-75').state).toMatchObject({
      direction: 'm3-d1',
      need: 'quota-75',
      resource: 'organizzazioni-10k',
    });
  });

  it('is free where the pair is written without a direction', () => {
    expect(read('?bisogno=quota-75&risorsa=popolazione').state).toMatchObject({
      direction: null,
      need: 'quota-75',
      resource: 'popolazione',
      area: null,
    });
    expect(read('?bisogno=minuti-polo&risorsa=organizzazioni-10k').state.direction).toBeNull();
    expect(read('?bisogno=quota-75').state).toMatchObject({
      direction: null,
      resource: 'organizzazioni-10k',
    });
  });

  it('says what it cannot read and shows the nearest view', () => {
    const { state, problems } = read(
      'direzione=m9-d9&bisogno=nulla&area=luna&unita=area&territorio=unione-reno&cella=9',
    );
    expect(state).toEqual(defaultCrossing());
    expect(problems.map(({ key }) => key)).toEqual([
      'direzione',
      'bisogno',
      'area',
      'unita',
      'territorio',
      'cella',
    ]);
  });

  it('does not cross an indicator with itself', () => {
    const { state, problems } = read('bisogno=quota-75&risorsa=quota-75');
    expect(state).toEqual(defaultCrossing());
    expect(problems).toEqual([{ key: 'risorsa', value: 'quota-75' }]);
  });

  it('gives a valid state for any text', () => {
    const key = fc.constantFrom('bisogno', 'risorsa', 'area', 'unita', 'territorio', 'direzione', 'cella');
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom(...indicators, 'm4-d4', 'tutte', '3', 'unione', '037006'),
    );
    const pairs = fc.array(fc.tuple(key, value)).map((list) => new URLSearchParams(list).toString());
    fc.assert(
      fc.property(fc.oneof(fc.string(), pairs), (search) => {
        const { state } = read(search);
        const known = [...indicators, ...CROSSING_DIRECTIONS.flatMap(pairOf)];
        expect(known).toContain(state.need);
        expect(known).toContain(state.resource);
        expect(state.need).not.toBe(state.resource);
        if (state.selected !== null) expect(context.units[state.level]).toContain(state.selected);
        expect(read(formatCrossing(state)).state).toEqual(state);
      }),
    );
  });

  it('comes back as it was written', () => {
    const free = fc.constant<CrossingState['direction']>(null);
    const states = fc
      .record<CrossingState>({
        direction: fc.oneof(free, fc.constantFrom(...CROSSING_DIRECTIONS)),
        need: fc.constantFrom('minuti-polo', 'quota-75'),
        resource: fc.constantFrom('organizzazioni-10k', 'popolazione'),
        area: fc.option(fc.constantFrom(...AREAS)),
        level: fc.constantFrom(...CROSSING_LEVELS),
        selected: fc.constant(null),
        cell: fc.option(fc.integer({ min: 0, max: 8 })),
      })
      .chain((state) => fc.record({ ...constants(state), selected: fc.option(idIn(state.level)) }));
    fc.assert(
      fc.property(states, (state) => {
        expect(read(formatCrossing(state))).toEqual({ state, problems: [] });
      }),
    );
  });
});

const pairOf = (direction: (typeof CROSSING_DIRECTIONS)[number]): string[] => {
  const { need, resource } = defaultCrossing(direction);
  return [need, resource];
};
const idIn = (level: CrossingState['level']) => fc.constantFrom(...context.units[level]);
const constants = (state: CrossingState) => ({
  direction: fc.constant(state.direction),
  need: fc.constant(state.need),
  resource: fc.constant(state.resource),
  area: fc.constant(state.area),
  level: fc.constant(state.level),
  cell: fc.constant(state.cell),
});
