import { describe, expect, it } from 'vitest';
import { columbus } from '../../../tests/fixtures/statistics/columbus';
import type { CORRECTIONS } from '../statistics/multiple-testing';
import { getisOrd } from '../statistics/getis-ord';
import { localMoran } from '../statistics/moran-local';
import type { Status } from '../indicator/types';
import { fillClass } from '../map/fill';
import { isOutOfReach, LEVEL, markFill, MARKS, patternOf, type LocalResult } from './pattern';

const { ids, queen } = columbus;
const observed = (values: readonly (number | null)[]): Status[] =>
  values.map((v) => (v === null ? 'missing' : 'observed'));

function lisa(values: readonly (number | null)[], permutations = 999): LocalResult {
  const found = localMoran(ids, values, queen, { permutations });
  if (!found.ok) throw new Error(found.reason);
  return { test: 'lisa', value: found.value };
}

function gi(values: readonly (number | null)[]): LocalResult {
  const found = getisOrd(ids, values, queen, { permutations: 999 });
  if (!found.ok) throw new Error(found.reason);
  return { test: 'gi', value: found.value };
}

describe('patternOf', () => {
  const values = columbus.crime;
  const pattern = patternOf(ids, values, observed(values), queen, lisa(values), 'none');

  it('calls a unit by its quarter, and only where its p is at most the level', () => {
    expect(pattern.counts.HH).toBeGreaterThan(3);
    for (const { marking, adjusted, z, lag } of pattern.units) {
      if (marking === 'none') expect(adjusted).toBeGreaterThan(LEVEL);
      else {
        expect(adjusted).toBeLessThanOrEqual(LEVEL);
        expect(marking).toBe(`${(z ?? 0) > 0 ? 'H' : 'L'}${(lag ?? 0) > 0 ? 'H' : 'L'}`);
      }
    }
  });

  it('has the deviations of the local test and the mean of the neighbours in the unit of the values', () => {
    const local = lisa(values);
    const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
    pattern.units.forEach((unit, i) => {
      const tested = local.value.units[i];
      if (!tested || !('lag' in tested)) throw new Error('no local value');
      expect(unit.z).toBeCloseTo(tested.z, 9);
      expect(unit.lag).toBeCloseTo(tested.lag, 9);
      const near = (queen.get(unit.id) ?? []).map((id) => values[ids.indexOf(id)] ?? NaN);
      expect(unit.near).toBeCloseTo(near.reduce((sum, v) => sum + v, 0) / near.length, 9);
      expect(Math.sign((unit.near ?? 0) - mean)).toBe(Math.sign(tested.lag));
    });
  });

  it('marks no more under a correction than without', () => {
    const marked = (correction: (typeof CORRECTIONS)[number]): number =>
      patternOf(ids, values, observed(values), queen, lisa(values), correction).units.filter(
        ({ marking }) => marking !== 'none',
      ).length;
    const [none, fdr, holm, bonferroni] = [
      marked('none'),
      marked('fdr'),
      marked('holm'),
      marked('bonferroni'),
    ];
    expect(none).toBeGreaterThan(fdr);
    expect(fdr).toBeGreaterThanOrEqual(holm);
    expect(holm).toBeGreaterThanOrEqual(bonferroni);
  });

  it('keeps a gap, a kept-back value and a unit without neighbours apart', () => {
    const first = ids[0] ?? '';
    const around = new Set(queen.get(first));
    const holed = values.map((v, i) => (around.has(ids[i] ?? '') ? null : v));
    const status = observed(holed).map((s, i): Status => (ids[i] === [...around][0] ? 'suppressed' : s));
    const holes = patternOf(ids, holed, status, queen, lisa(holed), 'fdr');
    expect(holes.byId.get(first)).toMatchObject({ marking: 'island', near: null, z: null, p: null });
    expect(holes.byId.get([...around][0] ?? '')?.marking).toBe('suppressed');
    expect(holes.byId.get([...around][1] ?? '')?.marking).toBe('missing');
    expect(holes.n).toBe(values.length - around.size - 1);
  });

  it('calls high and low neighbourhoods by the sign of Gi*', () => {
    const spots = patternOf(ids, values, observed(values), queen, gi(values), 'none');
    const result = gi(values);
    expect(spots.counts.hot).toBeGreaterThan(3);
    expect(spots.counts.cold).toBeGreaterThan(3);
    expect(spots.counts.HH + spots.counts.LL).toBe(0);
    spots.units.forEach(({ marking }, i) => {
      if (marking === 'none') return;
      expect(marking).toBe((result.value.units[i]?.z ?? 0) > 0 ? 'hot' : 'cold');
    });
  });
});

describe('the paint of a pattern', () => {
  it('differs for every mark of a test and from what is not beyond chance', () => {
    const classes = (['HH', 'LL', 'HL', 'LH', 'none', 'island', 'missing', 'suppressed'] as const).map((m) =>
      fillClass(markFill(m)),
    );
    expect(new Set(classes).size).toBe(classes.length);
    expect(MARKS.every((mark) => fillClass(markFill(mark)).startsWith('d'))).toBe(true);
  });
});

describe('isOutOfReach', () => {
  it('is so where the smallest p of the permutations cannot pass', () => {
    expect(isOutOfReach(999, 55, 'holm')).toBe(true);
    expect(isOutOfReach(9999, 55, 'holm')).toBe(false);
    expect(isOutOfReach(999, 55, 'fdr')).toBe(false);
    expect(isOutOfReach(999, 25, 'bonferroni')).toBe(false);
  });
});
