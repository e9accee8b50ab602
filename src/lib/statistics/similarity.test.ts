import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columbus } from '../../../tests/fixtures/statistics/columbus';
import { mostSimilar } from './similarity';

const variables = (income: (number | null)[] = columbus.income) => [
  { id: 'crime', values: columbus.crime },
  { id: 'income', values: income },
  { id: 'value', values: columbus.houseValue },
];
const made = (...input: Parameters<typeof mostSimilar>) => {
  const outcome = mostSimilar(...input);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
};

describe('mostSimilar', () => {
  it('gives the distances of dist(scale(…)) in R on the Columbus data', () => {
    const { nearest } = made(0, variables());
    expect(nearest.map(({ unit }) => columbus.ids[unit])).toEqual(columbus.distance.nearest);
    nearest.forEach(({ distance }, i) => expect(distance).toBeCloseTo(columbus.distance.distances[i]!, 8));
  });

  it('scales up what is not known as dist of R does, and says how many were compared', () => {
    const income = columbus.income.map((value, i) => (i === 1 ? null : value));
    const second = made(0, variables(income), { count: 48, shared: 0.5 }).nearest.find(
      ({ unit }) => unit === 1,
    );
    expect(second?.distance).toBeCloseTo(columbus.distance.toSecondWithoutItsIncome, 8);
    expect(second?.differences).toHaveLength(2);
    expect(made(0, variables(income), { count: 48 }).nearest.some(({ unit }) => unit === 1)).toBe(false);
  });

  it('shows the differences, the largest first', () => {
    const [first] = made(0, variables()).nearest;
    const sizes = first!.differences.map(({ standardised }) => Math.abs(standardised));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(Math.hypot(...sizes)).toBeCloseTo(first!.distance, 10);
    const crime = first!.differences.find(({ id }) => id === 'crime');
    expect([crime?.target, crime?.other]).toEqual([columbus.crime[0], columbus.crime[first!.unit]]);
  });

  it('names the variables it cannot compare', () => {
    const { compared, missing, flat } = made(0, [
      { id: 'a', values: [1, 2, 3] },
      { id: 'b', values: [null, 2, 3] },
      { id: 'c', values: [0.1, 0.1, 0.1] },
    ]);
    expect([compared, missing, flat]).toEqual([['a'], ['b'], ['c']]);
  });

  it('gives a reason where it cannot', () => {
    expect(mostSimilar(0, [])).toEqual({ ok: false, reason: 'no-variables' });
    expect(mostSimilar(0, [{ id: 'a', values: [1, 1] }])).toEqual({ ok: false, reason: 'no-variables' });
    expect(mostSimilar(0, [{ id: 'a', values: [null, 1, 2] }])).toEqual({
      ok: false,
      reason: 'target-has-none',
    });
    expect(
      mostSimilar(0, [
        { id: 'a', values: [1, null, 2] },
        { id: 'b', values: [1, null, null] },
        { id: 'c', values: [null, 4, 5] },
      ]),
    ).toMatchObject({ ok: true });
    const apart = [
      { id: 'a', values: [1, null, null, 3] },
      { id: 'b', values: [5, null, null, 7] },
    ];
    expect(
      mostSimilar(
        0,
        apart.map((v) => ({ ...v, values: v.values.map((x, i) => (i === 3 ? null : x)) })),
      ),
    ).toEqual({
      ok: false,
      reason: 'no-variables',
    });
    expect(() =>
      mostSimilar(
        9,
        variables().map((v) => ({ ...v, values: v.values.slice(0, 3) })),
      ),
    ).toThrow(RangeError);
  });

  it('is the same from both sides, and does not see units of measure', () => {
    const column = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(column, column, (a, b) => {
        const columns = [
          { id: 'a', values: a },
          { id: 'b', values: b },
        ];
        const there = mostSimilar(0, columns, { count: 9 });
        if (!there.ok) return;
        for (const { unit, distance } of there.value.nearest) {
          const back = made(unit, columns, { count: 9 }).nearest.find((other) => other.unit === 0);
          expect(back?.distance).toBeCloseTo(distance, 9);
          const other = made(0, [{ id: 'a', values: a.map((v) => 7 * v + 3) }, columns[1]!], { count: 9 });
          expect(other.nearest.find((n) => n.unit === unit)?.distance).toBeCloseTo(distance, 8);
        }
      }),
    );
  });
});
