import { describe, expect, it } from 'vitest';
import type { ViewRow } from '../explorer/view';
import type { IndicatorBrief } from '../indicator/brief';
import { bare, caveatsOf, namesOf, withUnit } from './around';
import { endWords } from './ends';
import type { Seen } from './seen';

const indicator = {
  ...{ id: 'sintetico', label: 'Sintetico', unit: '% dei sintetici', measure: 'rate', decimals: 1 },
  ...{ partial: false, categories: [] },
} as unknown as IndicatorBrief;

/** A synthetic view over synthetic comuni: name, value, status, numerator. */
function synthetic(
  rows: [string, number | null, string, number?][],
  change: Partial<IndicatorBrief> = {},
): Seen {
  const made = rows.map(
    ([name, value, status, numerator = 100]) =>
      ({ id: name, name, value, status, numerator }) as unknown as ViewRow,
  );
  return {
    ...{ indicator: { ...indicator, ...change }, rows: made, period: '2020', area: null },
    view: { counted: true, rows: made },
  } as unknown as Seen;
}

describe('what holds a finding back', () => {
  it('tells missing, suppressed, estimated and few cases apart', () => {
    const all = synthetic([
      ['Ada', 1, 'observed'],
      ['Bea', null, 'missing'],
      ['Ciro', null, 'suppressed'],
      ['Dino', 4, 'estimated', 12],
    ]);
    expect(caveatsOf(all, 'it')).toEqual([
      'Un valore è una stima.',
      'In un comune (Dino) i casi contati sono meno di 20: uno in più o in meno sposta il valore di almeno un ventesimo.',
      'Manca il valore di un comune: Bea.',
      'Il valore di un comune è riservato dalla fonte: Ciro.',
    ]);
    expect(caveatsOf(all, 'en').join(' ')).toContain('withholds the value of one comune: Ciro');
  });

  it('says nothing where nothing does, and only that it is partial of a partial list', () => {
    expect(caveatsOf(synthetic([['Ada', 1, 'observed']]), 'it')).toEqual([]);
    const partial = synthetic([['Bea', null, 'missing']], { partial: true });
    expect(caveatsOf(partial, 'en')).toHaveLength(1);
  });

  it('does not call zero cases few, since they are no rate that jumps', () => {
    expect(caveatsOf(synthetic([['Ada', 0, 'observed', 0]]), 'it')).toEqual([]);
  });
});

describe('ends', () => {
  it('counts those that are printed alike, whatever lies behind the last decimal', () => {
    const all = synthetic([
      ['Ada', 3.04, 'observed'],
      ['Bea', 2.98, 'observed'],
      ['Ciro', 1, 'observed', 5],
    ]);
    expect(endWords(all, 'high', 'it')).toBe('3,0\u00a0% (2 comuni)');
    expect(endWords(all, 'low', 'it')).toBe('1,0\u00a0% (Ciro, 5 casi)');
    expect(endWords(synthetic([]), 'low', 'it')).toBeNull();
  });
});

describe('numbers in sentences', () => {
  it('keep the sign of per cent, and the unit where it is wanted', () => {
    expect(withUnit(12.34, indicator, 'it')).toBe('12,3\u00a0% dei sintetici');
    expect(bare(12.34, indicator, 'en')).toBe('12.3%');
    expect(withUnit(1, { ...indicator, unit: 'musei', decimals: 0 }, 'it')).toBe('1 museo');
  });

  it('more than four names are counted, not written', () => {
    const rows = ['Ada', 'Bea', 'Ciro', 'Dino', 'Eva'].map((name) => ({ name }));
    expect(namesOf(rows, 'it')).toBe('');
    expect(namesOf(rows.slice(0, 3), 'en')).toBe('Ada, Bea and Ciro');
  });
});
