import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Places } from '../harmonise/names';
import { Ledger } from '../ledger';
import { PATHS } from '../paths';
import { readDescriptors } from '../sources';
import { readBeds } from './beds';
import { readFlows } from './tourism';

const COMUNI = new Places(
  [
    { id: '037006', name: 'Bologna' },
    { id: '037032', name: 'Imola' },
    { id: '037062', name: 'Alto Reno Terme' },
  ],
  [],
);
const ledgerOf = (fixture: string): Ledger =>
  new Ledger(join(PATHS.root, 'tests', 'fixtures', 'data', fixture), readDescriptors(PATHS.sources));

describe('readFlows (synthetic)', () => {
  const ledger = ledgerOf('synthetic-tourism');
  const flows = readFlows(ledger, COMUNI);

  it('tells a blank (confidential) from a comune that is not published', () => {
    const confidential = { arrivals: null, nights: null, nightsAbroad: null, flag: '' };
    expect(flows.comuni.get('2014')?.get('037032')).toEqual(confidential);
    expect(flows.comuni.get('2015')?.has('037032')).toBe(false);
  });

  it('adds a merged comune only when all of its parts are there, and says which part it leaves out', () => {
    expect(flows.comuni.get('2014')?.has('037062')).toBe(false);
    expect(flows.parts.get('2014')?.get('037062')).toHaveLength(1);
    expect(flows.comuni.get('2015')?.get('037062')).toEqual({
      arrivals: 11,
      nights: 22,
      isSum: true,
      nightsAbroad: 5,
      flag: '',
    });
    expect(ledger.rejections.map(({ code, count }) => [code, count])).toContainEqual(['part-of-merged', 1]);
  });

  it('keeps the total apart and rejects the row of the other comuni', () => {
    expect(flows.whole.get('2014')).toMatchObject({ arrivals: 150, nights: 300 });
    expect(ledger.rejections.map(({ code, count, row }) => [code, count, row])).toContainEqual([
      'other-comuni',
      1,
      5,
    ]);
  });

  it('carries the mark of the publisher', () => {
    expect(flows.comuni.get('2014')?.get('037006')?.flag).toBe('(a)');
  });
});

describe('readBeds (synthetic)', () => {
  it('adds the merged comuni and agrees with the total row', () => {
    const beds = readBeds(ledgerOf('synthetic-tourism'), COMUNI).get('2014');
    expect(beds?.get('037062')).toMatchObject({
      beds: 3,
      hotelBeds: 1,
      otherBeds: 2,
      farmBeds: 1,
      farmStays: 1,
    });
  });

  it('stops when the comuni do not add up to the total', () => {
    expect(() => readBeds(ledgerOf('synthetic-tourism-wrong-total'), COMUNI)).toThrow(
      /row 6, column "totale esercizi ricettivi letti": the comuni add up to 17, the total says 18/,
    );
  });
});
