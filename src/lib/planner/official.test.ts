import { describe, expect, it } from 'vitest';
import { indexView } from './index-view';
import { officialComparisons } from './official';
import { part, syntheticIndicator, syntheticLatest, syntheticUnits } from './index.fixture';

const twelve = Array.from({ length: 12 }, (_, i) => i);
const classes = twelve.map((i) => 1 + Math.floor(i / 3));

function compared(columns: Record<string, (number | null)[]>, ids: string[]) {
  const indicators = Object.keys(columns).map((id) => syntheticIndicator(id));
  const latest = syntheticLatest(columns);
  const view = indexView(
    { parts: ids.map((id) => part(id)), normalisation: 'min-max', penalty: 'plus' },
    syntheticUnits(12),
    indicators,
    latest,
  );
  return Object.fromEntries(officialComparisons(view, indicators, latest).map((each) => [each.id, each]));
}

describe('officialComparisons', () => {
  it('correlates places over the comuni that have both, and says which measure is not there', () => {
    const {
      'classe-snai': snai,
      'ivsm-2018': ivsm,
      'ifc-decile': ifc,
    } = compared({ a: twelve, 'classe-snai': classes, 'ivsm-2018': twelve.map((i) => (i < 9 ? i : null)) }, [
      'a',
    ]);
    expect(snai).toMatchObject({ n: 12, without: null });
    // Twelve units in classes of three: the ranks of the classes are 2, 5, 8, 11; worked out by hand, 1080 / √(1716 · 1296 · …).
    expect(snai?.r).toBeCloseTo(135 / Math.sqrt(143 * 135), 10);
    expect(ivsm).toMatchObject({ n: 9, r: null, apart: [] });
    expect(ifc).toMatchObject({ indicator: null, n: 0, r: null });
  });

  it('says the agreement without what both are made of', () => {
    const { 'classe-snai': snai } = compared(
      { 'minuti-polo': twelve, b: [...twelve].reverse(), 'classe-snai': classes },
      ['minuti-polo', 'b'],
    );
    expect(snai?.without?.ids).toEqual(['minuti-polo']);
    expect(snai?.without?.r).toBeCloseTo(-135 / Math.sqrt(143 * 135), 10);
    // Nothing is left of an index of the minutes alone.
    expect(
      compared({ 'minuti-polo': twelve, 'classe-snai': classes }, ['minuti-polo'])['classe-snai']?.without,
    ).toBeNull();
  });

  it('names who stands higher or lower, with mean places for equals', () => {
    const moved = [11, ...twelve.slice(0, 11)];
    const { 'classe-snai': snai } = compared({ a: moved, 'classe-snai': classes }, ['a']);
    expect(snai?.apart[0]).toMatchObject({ own: 1, official: 11, higher: 10, value: 1 });
    expect(snai?.apart[0]?.unit.id).toBe('u0');
    expect(snai?.apart.every(({ higher }) => Math.abs(higher) >= 1.5)).toBe(true);
  });
});
