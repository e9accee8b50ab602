import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Status } from '../indicator/types';
import type { IndicatorData } from '../snapshot/domain';
import { withOwnArea } from './aggregate';

/** Synthetic values of three comuni in one year. */
function synthetic(
  cells: { n: number | null; d: number | null; status?: Status }[],
  factor = 1,
): IndicatorData {
  return {
    id: 'synthetic',
    territoryIds: cells.map((_, i) => `c${i}`),
    notes: [],
    periods: {
      '2020': {
        value: cells.map(({ n, d }) => (n === null || !d ? null : (n / d) * factor)),
        numerator: cells.map(({ n }) => n),
        denominator: cells.map(({ d }) => d),
        status: cells.map(({ status = 'derived' }) => status),
        note: cells.map(() => -1),
        denominatorDate: '2020-12-31',
      },
    },
  };
}
const own = (data: IndicatorData): Record<string, unknown> => {
  const column = data.periods['2020'];
  const at = data.territoryIds.indexOf('mine');
  return {
    value: column?.value[at],
    numerator: column?.numerator[at],
    denominator: column?.denominator[at],
    status: column?.status[at],
    note: data.notes[column?.note[at] ?? -1]?.it,
  };
};
const ratio = { aggregation: 'ratio', factor: 1000 } as const;

describe('withOwnArea', () => {
  it('recomputes a ratio from its terms and never averages rates', () => {
    const data = synthetic(
      [
        { n: 1, d: 100 },
        { n: 90, d: 900 },
        { n: 5, d: 10 },
      ],
      1000,
    );
    expect(own(withOwnArea(ratio, data, 'mine', ['c0', 'c1', 'c1']))).toEqual({
      value: 91,
      numerator: 91,
      denominator: 1000,
      status: 'derived',
      note: undefined,
    });
  });

  it('sums counts, and says where one was an estimate', () => {
    const data = synthetic([
      { n: 0.1, d: 1 },
      { n: 0.2, d: 1, status: 'estimated' },
    ]);
    expect(own(withOwnArea({ aggregation: 'sum', factor: 1 }, data, 'mine', ['c0', 'c1']))).toMatchObject({
      value: 0.3,
      numerator: null,
      status: 'estimated',
    });
  });

  it('computes nothing over a suppressed or a missing comune, and says which', () => {
    const data = synthetic([
      { n: 1, d: 2 },
      { n: null, d: null, status: 'suppressed' },
      { n: null, d: 3, status: 'missing' },
    ]);
    expect(own(withOwnArea(ratio, data, 'mine', ['c0', 'c1', 'c2']))).toMatchObject({
      value: null,
      numerator: null,
      status: 'suppressed',
      note: 'Non calcolato: il valore è riservato per 1 dei 3 comuni.',
    });
    expect(own(withOwnArea(ratio, data, 'mine', ['c0', 'c2']))).toMatchObject({
      value: null,
      status: 'missing',
      note: 'Non calcolato: manca il valore di 1 dei 2 comuni.',
    });
    expect(own(withOwnArea(ratio, data, 'mine', ['c0', 'nowhere']))).toMatchObject({ value: null });
  });

  it('has a value of a group whose member has none of its own for want of a denominator', () => {
    const data = synthetic([
      { n: 0, d: 0, status: 'missing' },
      { n: 2, d: 4 },
    ]);
    expect(own(withOwnArea({ aggregation: 'ratio', factor: 1 }, data, 'mine', ['c0', 'c1']))).toMatchObject({
      value: 0.5,
    });
    expect(own(withOwnArea(ratio, data, 'mine', ['c0']))).toMatchObject({
      value: null,
      status: 'missing',
      note: 'Non calcolato: il denominatore è zero.',
    });
  });

  it('gives no value of what does not aggregate', () => {
    const data = synthetic([{ n: 1, d: 1 }]);
    expect(own(withOwnArea({ aggregation: 'none', factor: 1 }, data, 'mine', ['c0']))).toMatchObject({
      value: null,
      status: 'missing',
    });
  });

  it('leaves the values of the others alone and carries the breaks of its comuni', () => {
    const data = synthetic([
      { n: 1, d: 2 },
      { n: 3, d: 4 },
    ]);
    const column = data.periods['2020'];
    if (column) column.breaks = [1];
    const wide = withOwnArea(ratio, data, 'mine', ['c0', 'c1']);
    expect(wide.periods['2020']?.value.slice(0, 2)).toEqual(column?.value);
    expect(wide.periods['2020']?.breaks).toEqual([1, 2]);
    expect(data.territoryIds).toHaveLength(2);
    expect(withOwnArea(ratio, data, 'mine', ['c0']).periods['2020']?.breaks).toEqual([1]);
  });

  it('of a ratio lies between the ratios of its comuni', () => {
    const term = fc.integer({ min: 1, max: 1e5 });
    fc.assert(
      fc.property(fc.array(fc.record({ n: term, d: term }), { minLength: 1, maxLength: 8 }), (cells) => {
        const data = synthetic(cells);
        const value = own(withOwnArea({ aggregation: 'ratio', factor: 1 }, data, 'mine', data.territoryIds))[
          'value'
        ] as number;
        const rates = cells.map(({ n, d }) => n / d);
        expect(value).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-5);
        expect(value).toBeLessThanOrEqual(Math.max(...rates) + 1e-5);
      }),
    );
  });
});
