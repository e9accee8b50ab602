import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorBriefs } from '../explorer/page';
import { amountAt, amountKind, amountsOf, quotientFill, spreadOf } from './spread';

const made = (amounts: (number | null)[], bases: (number | null)[]) => {
  const ids = amounts.map((_, i) => `u${i}`);
  const spread = spreadOf(ids, ids, { numerator: amounts, denominator: bases });
  if (!spread.ok) throw new Error(spread.reason);
  return spread.value;
};

describe('amountKind', () => {
  it('takes counts and rates per 1,000 or more, and no share, mean, partial list or count booked at a seat', async () => {
    const all = new Map((await indicatorBriefs('it')).map((brief) => [brief.id, brief]));
    const kind = (id: string) => {
      const brief = all.get(id);
      if (!brief) throw new Error(`no indicator ${id}`);
      return amountKind(brief);
    };
    expect(kind('organizzazioni-10k')).toBe('of');
    expect(kind('letti-campeggio')).toBe('perResident');
    for (const id of [
      'indice-vecchiaia',
      'reddito-medio',
      'eta-media',
      'importi-sede',
      'popolazione',
      'cer-note',
      'classe-snai',
    ])
      expect(kind(id), id).toBeNull();
    const offered = amountsOf([...all.values()]).map(({ id }) => id);
    expect(offered).toContain('organizzazioni-10k');
    // The count is the same question as its rate.
    expect(offered).not.toContain('organizzazioni');
    expect(offered).not.toContain('presenze');
    // Sentences put "dei" before the base and say "che ne ha di meno" of it.
    for (const id of offered)
      if (kind(id) === 'of') expect(all.get(id)?.denominator, id).toMatch(/^residenti/);
  });
});

describe('spreadOf', () => {
  it('puts the highest quotient first and counts the classes', () => {
    const spread = made([1, 4, 1, 6], [10, 10, 10, 10]);
    expect(spread.rows.map(({ id }) => id)).toEqual(['u3', 'u1', 'u0', 'u2']);
    expect(spread.rows.map(({ quotient }) => quotient)).toEqual(
      [2, 4 / 3, 1 / 3, 1 / 3].map((q) => expect.closeTo(q, 12) as unknown),
    );
    expect(spread.counts).toEqual([2, 0, 0, 1, 1]);
    // The two lowest hold half of the base: two of twelve.
    expect(spread.lowerHalf).toBeCloseTo(1 / 6, 12);
    expect(spread.curve.gini).toBeCloseTo(0.375, 12);
    expect([spread.amount, spread.base]).toEqual([12, 40]);
    expect(spread.rows.map(({ few }) => few)).toEqual([false, true, true, true]);
  });

  it('leaves out and names what lacks a value, which has no paint of a quotient', () => {
    const spread = made([1, null, 3], [10, 10, null]);
    expect(spread.missing.sort()).toEqual(['u1', 'u2']);
    expect(spread.curve.n).toBe(1);
    expect(quotientFill(spread.byId.get('u1'))).toEqual({ kind: 'missing' });
    expect(quotientFill(undefined)).toEqual({ kind: 'missing' });
  });

  it('refuses amounts below zero and nothing at all', () => {
    const ids = ['a', 'b'];
    expect(spreadOf(ids, ids, { numerator: [-1, 2], denominator: [1, 1] })).toMatchObject({
      reason: 'negative',
    });
    expect(spreadOf(ids, ids, { numerator: [0, 0], denominator: [1, 1] })).toMatchObject({
      reason: 'nothing',
    });
  });

  it('has quotients whose mean by base is 1, and at most half in the lower half', () => {
    const unit = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 1000 }));
    fc.assert(
      fc.property(fc.array(unit, { minLength: 2, maxLength: 20 }), (units) => {
        const [amounts, bases] = [units.map(([a]) => a), units.map(([, b]) => b)];
        if (amounts.every((a) => a === 0)) return;
        const spread = made(amounts, bases);
        const total = spread.rows.reduce((sum, { quotient, base }) => sum + (quotient ?? 0) * (base ?? 0), 0);
        expect(total / spread.base).toBeCloseTo(1, 9);
        expect(spread.lowerHalf).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(spread.counts.reduce((sum, n) => sum + n, 0)).toBe(units.length);
      }),
    );
  });
});

describe('amountAt', () => {
  it('reads the curve between its points and at its ends', () => {
    const points = [
      { base: 0, amount: 0, unit: null },
      { base: 0.4, amount: 0.1, unit: 0 },
      { base: 1, amount: 1, unit: 1 },
    ];
    expect(amountAt({ points }, 0)).toBe(0);
    expect(amountAt({ points }, 0.2)).toBeCloseTo(0.05, 12);
    expect(amountAt({ points }, 0.7)).toBeCloseTo(0.55, 12);
    expect(amountAt({ points }, 1)).toBe(1);
  });
});
