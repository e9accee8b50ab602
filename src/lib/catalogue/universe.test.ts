import { describe, expect, it } from 'vitest';
import { byKind, perYear, universeCounts, type UniverseCount } from './universe';

const count = (year: number, kind: string, rows: number): UniverseCount => ({
  year,
  inside: true,
  kind,
  rows,
});

describe('byKind', () => {
  it('puts each kind on one line, largest of the last year first, zero where a year has none', () => {
    const counts = [count(2017, 'sport', 10), count(2018, 'sport', 2), count(2018, 'fondazione', 3)];
    expect(byKind(counts, [2017, 2018])).toEqual([
      { kind: 'fondazione', rows: [0, 3] },
      { kind: 'sport', rows: [10, 2] },
    ]);
    expect(perYear(counts, [2017, 2018])).toEqual([10, 5]);
  });
});

describe('universeCounts', () => {
  it('holds every row of the list of 2020 and leaves the 55 Comuni out', async () => {
    const counts = await universeCounts();
    expect(perYear(counts, [2020])).toEqual([1382]);
    expect(counts.filter((entry) => entry.year === 2020 && entry.kind === 'comune')).toEqual([
      { year: 2020, inside: false, kind: 'comune', rows: 55 },
    ]);
  });
});
