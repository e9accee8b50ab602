import { describe, expect, it } from 'vitest';
import { columbus } from '../../../tests/fixtures/statistics/columbus';
import { skewness } from './skewness';

describe('skewness', () => {
  it('gives what R computes on the Columbus data', () => {
    [columbus.crime, columbus.income, columbus.houseValue].forEach((values, i) =>
      expect(skewness(values)).toBeCloseTo(columbus.skewness[i]!, 8),
    );
  });

  it('is 0 for symmetric values and nothing for equal ones', () => {
    expect(skewness([1, 2, 3])).toBeCloseTo(0, 12);
    expect(skewness([0.1, 0.1, 0.1])).toBeNull();
    expect(skewness([])).toBeNull();
  });
});
