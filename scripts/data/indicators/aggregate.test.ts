import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate } from './aggregate';
import { plain, ratio, t, without } from './entry';

const GROUP = [{ id: 'group', comuni: ['a', 'b'] }];

describe('aggregate', () => {
  it('recomputes a rate from its terms, never from the rates', () => {
    const cells = [
      ratio('a', '2020', { numerator: 1, denominator: 10, factor: 100 }),
      ratio('b', '2020', { numerator: 90, denominator: 100, factor: 100 }),
    ];
    const [cell] = aggregate({ aggregation: 'ratio', factor: 100 }, cells, GROUP);
    expect(cell).toMatchObject({ value: 82.727273, numerator: 91, denominator: 110, status: 'derived' });
  });

  it('keeps the rate of a group between those of its comuni', () => {
    const term = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(term, term, term, term, (n1, d1, n2, d2) => {
        const cells = [
          ratio('a', '1', { numerator: n1, denominator: d1 }),
          ratio('b', '1', { numerator: n2, denominator: d2 }),
        ];
        const value = aggregate({ aggregation: 'ratio', factor: 1 }, cells, GROUP)[0]?.value ?? NaN;
        expect(value).toBeGreaterThanOrEqual(Math.min(n1 / d1, n2 / d2) - 1e-6);
        expect(value).toBeLessThanOrEqual(Math.max(n1 / d1, n2 / d2) + 1e-6);
      }),
    );
  });

  it('has no value when a term is missing, and counts how many', () => {
    const cells = [plain('a', '2020', 3), without('b', '2020', 'missing', t('x', 'x'))];
    const [cell] = aggregate({ aggregation: 'sum', factor: 1 }, cells, GROUP);
    expect(cell).toMatchObject({ value: null, status: 'missing' });
    expect(cell?.note?.it).toBe('Valore mancante per 1 dei 2 comuni.');
  });

  it('is suppressed when a term is, so that nothing can be told by subtraction', () => {
    const cells = [plain('a', '2020', 3), without('b', '2020', 'suppressed', t('x', 'x'))];
    expect(aggregate({ aggregation: 'sum', factor: 1 }, cells, GROUP)[0]).toMatchObject({
      value: null,
      numerator: null,
      status: 'suppressed',
    });
  });

  it('counts a comune that has no cell at all as missing', () => {
    expect(aggregate({ aggregation: 'sum', factor: 1 }, [plain('a', '2020', 3)], GROUP)[0]?.status).toBe(
      'missing',
    );
  });

  it('keeps the terms of a comune whose own ratio does not exist', () => {
    const cells = [
      ratio('a', '1', { numerator: 0, denominator: 0 }),
      ratio('b', '1', { numerator: 1, denominator: 4 }),
    ];
    expect(cells[0]).toMatchObject({ value: null, status: 'missing' });
    expect(aggregate({ aggregation: 'ratio', factor: 1 }, cells, GROUP)[0]).toMatchObject({ value: 0.25 });
  });

  it('gives no group of what cannot be aggregated', () => {
    expect(
      aggregate({ aggregation: 'none', factor: 1 }, [plain('a', '2020', 3), plain('b', '2020', 4)], GROUP),
    ).toEqual([]);
  });
});
