import { describe, expect, it } from 'vitest';
import { findingTitle, indexFinding, periodsOf } from './index-finding';
import { indexView } from './index-view';
import { warningTexts } from './index-warnings';
import { indexHue, indexScene } from './index-scene';
import { part, syntheticIndicator, syntheticLatest, syntheticUnits } from './index.fixture';
import { robustnessKey, type IndexIntervals } from './robustness-key';
import { openingIndex, type IndexContext } from '../state/composite-index';

const column = (n: number, of: (i: number) => number | null) => Array.from({ length: n }, (_, i) => of(i));
function built(
  columns: Record<string, (number | null)[]>,
  options: {
    weights?: number[];
    changes?: Parameters<typeof syntheticIndicator>[1];
    status?: 'estimated';
  } = {},
) {
  const ids = Object.keys(columns);
  const latest = syntheticLatest(columns, options.status);
  const indicators = ids.map((id) => syntheticIndicator(id, options.changes));
  const parts = ids.map((id, i) => part(id, options.weights?.[i]));
  const units = syntheticUnits(columns[ids[0] ?? '']?.length ?? 0);
  const view = indexView({ parts, normalisation: 'min-max', penalty: 'plus' }, units, indicators, latest);
  return { view, latest, parts };
}
const intervalsOf = (highs: number[]): IndexIntervals => ({
  key: 'k',
  result: {
    n: highs.length,
    runs: 1000,
    seed: 1,
    intervals: highs.map((high) => ({ place: 1, low: 1, median: 1, high, best: 1, worst: high })),
  },
});

describe('finding of an index', () => {
  const { view } = built({ a: column(8, (i) => i), b: column(8, (i) => i * i) });

  it('names those that stay among the first with nearly any weights, in the order of their places', () => {
    const finding = indexFinding(view, intervalsOf([9, 9, 9, 9, 9, 3, 2, 1]));
    expect(finding).toEqual({ kind: 'steady', names: ['U7', 'U6', 'U5'], first: 3 });
    expect(finding && findingTitle(finding, 'comune', 'it')).toBe(
      'U7, U6 e U5: fra i primi 3 con quasi ogni scelta di pesi',
    );
    expect(findingTitle({ kind: 'steady', names: ['a', 'b', 'c', 'd'], first: 10 }, 'unione', 'it')).toBe(
      '4 unioni restano fra le prime 10 con quasi ogni scelta di pesi',
    );
    expect(findingTitle({ kind: 'steady', names: [], first: 3 }, 'distretto', 'en')).toBe(
      'No distretto stays in the top 3 with nearly any choice of weights',
    );
  });

  it('says only who is first where nothing is known of other weights, and nothing without an index', () => {
    expect(indexFinding(view, null)).toEqual({ kind: 'highest', name: 'U7' });
    const few = built({ a: [1, 2, 3], b: [1, 3, 2] }).view;
    expect(indexFinding(few, intervalsOf([1, 1, 1]))?.kind).toBe('highest');
    expect(indexFinding(built({ a: [1, 2, 3] }, { weights: [0] }).view, null)).toBeNull();
  });

  it('says the years of its values', () => {
    const of = (...periods: string[]) =>
      periodsOf(
        { components: periods.map((period) => ({ period })) } as Parameters<typeof periodsOf>[0],
        'it',
      );
    expect(of('2020', '2025', '2021')).toBe('2020–2025');
    expect(of('2025-S2', '2025-01-01')).toBe('2025');
    expect(of('2025-S2')).toBe('2º sem. 2025');
    expect(of('2011/2025', '2019')).toBe('2019–2025');
  });
});

describe('warnings of an index', () => {
  const said = (...args: Parameters<typeof built>) => {
    const { view, latest } = built(...args);
    return warningTexts(view, 'comune', latest, 'it');
  };

  it('are none for components that are apart, complete and even', () => {
    expect(said({ a: column(40, (i) => i), b: column(40, (i) => (i * 17) % 40) })).toEqual([]);
  });

  it('name correlation, skew, gaps, one component, counts, estimates, few units, what is put aside', () => {
    const even = column(40, (i) => i);
    expect(said({ a: even, b: column(40, (i) => 2 * i) })[0]).toContain(
      'dicono quasi la stessa cosa (correlazione 1,00, 40',
    );
    expect(said({ a: column(40, (i) => (i === 0 ? 1000 : i % 7)), b: even })[0]).toContain(
      'molto asimmetrico',
    );
    expect(said({ a: column(40, (i) => (i === 3 ? null : (i * 17) % 40)), b: even })).toEqual([
      '«Etichetta a» manca per un territorio, che resta senza indice.',
    ]);
    expect(said({ a: even })[0]).toContain('un solo indicatore');
    expect(
      said({ a: even, b: column(40, (i) => (i * 17) % 40) }, { changes: { measure: 'count' } })[0],
    ).toContain('Etichetta a e Etichetta b: sono conteggi');
    expect(said({ a: even }, { status: 'estimated' }).at(-1)).toContain('contiene stime');
    expect(said({ a: [1, 2, 3, 5], b: [4, 1, 3, 1] }).at(-1)).toContain('Con 4 territori');
    expect(said({ a: even, none: column(40, () => null) })[0]).toContain('non si calcola: Etichetta none');
    expect(said({ a: even, flat: column(40, () => 7) })[0]).toContain('È uguale in tutti i territori');
  });
});

describe('what the intervals depend on', () => {
  const key = (weights: number[], runs = 1000, seed = 1) =>
    robustnessKey(built({ a: [1, 2, 3], b: [3, 1, 2], c: [2, 2, 1] }, { weights }).view, { runs, seed });

  it('is which indicators are in, not how much they weigh', () => {
    expect(key([10, 20, 30])).toBe(key([90, 5, 1]));
    expect(key([10, 20, 0])).not.toBe(key([10, 20, 30]));
    expect(key([10, 20, 30], 20_000)).not.toBe(key([10, 20, 30]));
    expect(key([10, 20, 30], 1000, 2)).not.toBe(key([10, 20, 30]));
  });

  it('is nothing with one indicator or none', () => {
    expect(key([10, 0, 0])).toBe('');
    expect(key([0, 0, 0])).toBe('');
  });
});

describe('map of an index', () => {
  it('hatches who has none and has the hue of a theme only where all components share it', () => {
    const { view, parts } = built({ a: [1, 2, 3, null], b: [3, 1, 2, 4] });
    const state = { ...openingIndex({ opening: parts } as unknown as IndexContext), selected: 'u1' };
    const scene = indexScene(view, state, syntheticUnits(4), 'it');
    expect(scene.fills.get('u3')).toEqual({ kind: 'missing' });
    expect(scene.fills.get('u0')?.kind).toBe('class');
    expect(scene.titles?.get('u3')).toBe('Unità 3: mancante');
    expect(scene.selected).toEqual(['u1']);
    expect(scene.hue).toBe('fragilita');
    const mixed = { components: [...view.components] };
    const [first] = mixed.components;
    if (first) mixed.components[0] = { ...first, indicator: { ...first.indicator, theme: 'oes' } };
    expect(indexHue(mixed, state)).toBe('contesto');
  });
});
