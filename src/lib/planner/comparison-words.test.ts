import { describe, expect, it } from 'vitest';
import type { ComparedCell, ComparedRow } from './comparison';
import {
  comparisonFinding,
  differenceText,
  gapsOf,
  measureText,
  rankText,
  valueText,
} from './comparison-words';
import { syntheticIndicator, syntheticUnits } from './index.fixture';

const [a, b, c] = syntheticUnits(3);
if (!a || !b || !c) throw new Error('three units');
const group = { ...c, id: 'area-x', level: 'area' as const, shortName: 'Area X' };
const own = { ...c, id: 'propria:mia', own: true, level: null, shortName: 'La mia' };

const cell = (changes: Partial<ComparedCell> = {}): ComparedCell => ({
  ...{ value: 1, numerator: null, denominator: null, status: 'observed', note: null },
  ...{ territory: a, rank: null, of: 0, tied: false, difference: null, share: null, position: null },
  ...changes,
});
const gap = (changes: Partial<ComparedCell> = {}): ComparedCell =>
  cell({ value: null, status: 'missing', ...changes });
const row = (indicator: ComparedRow['indicator'], cells: ComparedCell[]): ComparedRow => ({
  ...{ indicator, cells, period: '2020-S1', reference: null, comuni: [0, 1, 2, 3], median: 1.5 },
});

describe('valueText', () => {
  const rate = syntheticIndicator('tasso', { decimals: 2 });
  it('writes a value as its indicator is read', () => {
    expect(valueText(cell({ value: 1234.5 }), rate, 'it')).toBe('1.234,50');
    expect(valueText(cell({ value: 1234.5 }), rate, 'en')).toBe('1,234.50');
    const category = syntheticIndicator('classe', { measure: 'class', categories: ['Polo', 'Cintura'] });
    expect(valueText(cell({ value: 2 }), category, 'it')).toBe('Cintura');
  });

  it('says which gap stands in its place; an own area is a group', () => {
    const words = (territory: ComparedCell['territory'], changes = {}): string =>
      valueText(gap({ territory }), syntheticIndicator('x', changes), 'it');
    expect(words(a)).toBe('mancante');
    expect([words(group), words(own)]).toEqual(['non calcolabile', 'non calcolabile']);
    expect(words(own, { aggregation: 'sum' })).toBe('mancante');
    expect(words(a, { partial: true })).toBe('non noto');
    expect(valueText(gap({ status: 'suppressed' }), rate, 'it')).toBe('riservato');
  });
});

describe('differenceText', () => {
  const indicator = syntheticIndicator('x', { decimals: 1 });
  it('says a share rather than a difference, as each language writes a per cent', () => {
    const part = cell({ share: 0.12345, difference: -7 });
    expect(differenceText(part, indicator, 'it')).toBe('12,3\u00a0% del riferimento');
    expect(differenceText(part, indicator, 'en')).toBe('12.3% of the reference');
    expect(differenceText(cell({ share: 0 }), indicator, 'en')).toBe('0.0% of the reference');
  });

  it('says a difference with its sign, equality in a word, and nothing without a reference', () => {
    expect(differenceText(cell({ difference: 2.34 }), indicator, 'it')).toBe('+2,3');
    expect(differenceText(cell({ difference: -2.34 }), indicator, 'en')).toBe('−2.3');
    expect(differenceText(cell({ difference: 0 }), indicator, 'it')).toBe('uguale');
    expect(differenceText(cell({ difference: 0 }), indicator, 'en')).toBe('equal');
    expect(differenceText(cell(), indicator, 'it')).toBeNull();
  });
});

describe('rankText', () => {
  it('says the place, of how many, and whether it is shared', () => {
    expect(rankText(cell({ rank: 3, of: 55 }), 'it')).toBe('3º su 55');
    expect(rankText(cell({ rank: 2, of: 7, tied: true }), 'it')).toBe('2º su 7, alla pari');
    expect(rankText(cell({ rank: 22, of: 55, tied: true }), 'en')).toBe('22nd of 55, tied');
    expect(rankText(cell(), 'en')).toBeNull();
  });
});

describe('measureText', () => {
  it('leaves the unit out where the name says it', () => {
    const said = syntheticIndicator('x', {
      label: 'Posti ogni 1.000 residenti',
      unit: 'ogni 1.000 residenti',
    });
    expect(measureText(row(said, []), 'it')).toBe('1º sem. 2020');
    expect(measureText(row(syntheticIndicator('y', { unit: '€/m²' }), []), 'en')).toBe('€/m², 2020 H1');
  });
});

describe('comparisonFinding', () => {
  it('names the two ends of the widest row, and says that an estimate is one', () => {
    const narrow = syntheticIndicator('stretto');
    const wide = syntheticIndicator('largo', { label: 'Distanza', unit: 'minuti', decimals: 0 });
    const placed = (territory: typeof a, value: number, status: ComparedCell['status'] = 'observed') =>
      cell({ territory, value, status, position: 0.5 });
    const rows = [
      row(narrow, [placed(a, 1), placed(b, 2)]),
      row(wide, [placed(a, 40, 'estimated'), placed(b, 3), placed(c, 9)]),
    ];
    expect(comparisonFinding(rows, 'it')).toBe(
      'La distanza maggiore è in «Distanza, minuti», 1º sem. 2020: da 3 (U1) a 40 (U0, stima).',
    );
    expect(comparisonFinding(rows, 'en')).toBe(
      'They lie farthest apart in “Distanza, minuti”, 2020 H1: from 3 (U1) to 40 (U0, estimate).',
    );
    expect(comparisonFinding([row(wide, [placed(a, 3)])], 'it')).toBeNull();
  });
});

describe('gapsOf', () => {
  it('gathers gaps under their reasons: the note, the group, the partial list, or none said', () => {
    const note = { it: 'Meno di tre casi', en: 'Fewer than three cases' };
    const rows = [
      row(syntheticIndicator('m'), [gap({ note }), cell({ territory: b }), gap({ territory: group })]),
      row(syntheticIndicator('n', { partial: true }), [gap({ note, territory: c }), gap({ territory: b })]),
      row(syntheticIndicator('o'), [gap({ territory: a }), gap({ territory: b })]),
    ];
    const reasons = { m: 'Una mediana non si somma.', o: 'Never asked of a comune.' };
    expect(gapsOf(rows, reasons, 'it')).toEqual({
      count: 6,
      gaps: [
        { reason: 'Meno di tre casi', of: ['Etichetta m: U0', 'Etichetta n: U2'] },
        { reason: 'Una mediana non si somma.', of: ['Etichetta m: Area X'] },
        {
          reason: 'Elenco parziale: chi non c’è non è noto. Non ha posto né differenza.',
          of: ['Etichetta n: U1'],
        },
        { reason: 'La fonte non lo dà.', of: ['Etichetta o: U0, U1'] },
      ],
    });
    expect(gapsOf(rows, reasons, 'en').gaps[0]?.reason).toBe('Fewer than three cases');
    expect(gapsOf([row(syntheticIndicator('p'), [cell()])], {}, 'it')).toEqual({ count: 0, gaps: [] });
  });
});
