import { describe, expect, it } from 'vitest';
import { indexView } from './index-view';
import { leftOutRows } from './left-out';
import { part, syntheticIndicator, syntheticLatest, syntheticUnits } from './index.fixture';

const view = (columns: Record<string, (number | null)[]>, weights: number[]) =>
  indexView(
    {
      parts: Object.keys(columns).map((id, i) => part(id, weights[i])),
      normalisation: 'min-max',
      penalty: 'plus',
    },
    syntheticUnits(Object.values(columns)[0]?.length ?? 0),
    Object.keys(columns).map((id) => syntheticIndicator(id)),
    syntheticLatest(columns),
  );

describe('leftOutRows', () => {
  it('names the unit that moves most, from its place to the one without', () => {
    // With b, which counts nine times as much, the order is that of b; without it, that of a: the reverse.
    const { rows, many, strongest } = leftOutRows(view({ a: [4, 3, 2, 1], b: [1, 2, 3, 4] }, [10, 90]));
    expect(many).toBe(2);
    expect(rows[1]).toMatchObject({
      id: 'b',
      moved: 2,
      largestMove: 3,
      most: { name: 'U3', from: 1, to: 4 },
      agreement: expect.closeTo(-1, 9) as number,
    });
    expect(rows[0]).toMatchObject({
      id: 'a',
      moved: 0,
      largestMove: 0,
      most: null,
      agreement: expect.closeTo(1, 9) as number,
    });
    expect(strongest?.id).toBe('b');
  });

  it('has none where nothing can be left out, and no strongest where nothing moves', () => {
    expect(leftOutRows(view({ a: [1, 2, 3] }, [10]))).toMatchObject({ rows: [], strongest: null });
    expect(leftOutRows(view({ a: [1, 2, 3], b: [2, 4, 6] }, [10, 10])).strongest).toBeNull();
  });
});
