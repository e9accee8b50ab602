import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../read/csv';
import { kilometres, nearest, readPair, readPoint } from './points';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

const rowOf = (lon: string, lat: string, pair = '44.5, 11.3') => {
  const [row] = parseCsv('synthetic.csv', `lon;lat;pair\n${lon};${lat};${pair}\n`, {
    delimiter: ';',
    columns: ['lon', 'lat', 'pair'],
  });
  if (!row) throw new Error('no row');
  return row;
};
const columns = { lon: 'lon', lat: 'lat' };

describe('kilometres and nearest', () => {
  it('measures a degree of latitude as 111.2 km', () => {
    expect(kilometres([11.3, 44], [11.3, 45])).toBeCloseTo(111.195, 2);
  });

  it('finds the nearest place, or none', () => {
    const places = [
      { id: 'far', at: [11.5, 44.5] as const },
      { id: 'near', at: [11.31, 44.5] as const },
    ];
    expect(nearest([11.3, 44.5], places)?.place.id).toBe('near');
    expect(nearest([11.3, 44.5], [])).toBeNull();
  });
});

describe('nearest, for any places', () => {
  const point = fc.tuple(
    fc.double({ min: 10.7, max: 12, noNaN: true }),
    fc.double({ min: 44, max: 44.9, noNaN: true }),
  );

  it('is one of them, and no other is nearer', () => {
    fc.assert(
      fc.property(point, fc.array(point, { minLength: 1, maxLength: 20 }), (from, all) => {
        const places = all.map((at) => ({ at }));
        const found = nearest(from, places);
        if (!found) return false;
        return places.includes(found.place) && all.every((at) => kilometres(from, at) >= found.km);
      }),
    );
  });
});

describe('reading points', () => {
  it('reads both number formats and keeps six decimals', () => {
    expect(readPoint(rowOf('11,36655396666', '44,5885940999'), columns, 'comma')).toEqual([
      11.366554, 44.588594,
    ]);
    expect(readPair(rowOf('', ''), 'pair')).toEqual([11.3, 44.5]);
  });

  it('knows a blank point, and stops at half of one or at one elsewhere', () => {
    expect(readPoint(rowOf('', ''), columns)).toBeNull();
    expect(() => readPoint(rowOf('11.3', ''), columns)).toThrow('blank');
    expect(() => readPoint(rowOf('44.5', '11.3'), columns)).toThrow('outside the metropolitan city');
    expect(() => readPair(rowOf('', '', 'Bologna'), 'pair')).toThrow('is not a point');
  });
});
