import { describe, expect, it } from 'vitest';
import { localityRows } from '../tables/localities';
import { localityAt, readLocalities } from './localities';
import { COMUNI, ledgerWith } from './raw.fixture';

const HEADER = 'geonameid,name,alternatenames,latitude,longitude,feature_code,admin3_code,population';
const read = (...rows: string[]) =>
  readLocalities(
    ledgerWith({
      'territory/basemap/geonames_cities500_bologna.csv': `${[HEADER, ...rows].join('\n')}\n`,
    }),
    COMUNI,
  );

describe('localities (synthetic)', () => {
  it('keep names in Latin letters, without airport codes, transliterations and the name itself', () => {
    const [first] = localityRows(
      read('1,Villa Finta,"VFX,Villa Finta,Vélla Fénta,wyla fnta,Вилла",44.5,11.3,PPL,037006,900'),
    );
    expect(first).toEqual({
      id: 'geonames-1',
      name: 'Villa Finta',
      also_named: 'Vélla Fénta',
      comune_id: '037006',
      lon: 11.3,
      lat: 44.5,
      population: 900,
      source_id: 'geonames',
    });
  });

  it('know no population where GeoNames writes zero, which is how it writes that it has none', () => {
    expect(localityRows(read('1,Villa Finta,,44.5,11.3,PPL,037006,0'))[0]).toMatchObject({
      population: null,
      also_named: null,
    });
  });

  it('give a position only to a name that is there once in the comune', () => {
    const known = read(
      '1,Villa,,44.5,11.3,PPL,037006,900',
      '2,Villa,,44.3,11.7,PPL,037032,900',
      '3,Borgo,,44.31,11.7,PPL,037032,900',
      '4,Borgo,,44.32,11.7,PPL,037032,900',
    );
    expect(localityAt(known, 'Villa', '037032')?.at).toEqual([11.7, 44.3]);
    expect(localityAt(known, 'Borgo', '037032')).toBeNull();
    expect(localityAt(known, 'Villa', '037062')).toBeNull();
  });

  it('stop at a comune that is none, or a point outside the metropolitan city', () => {
    expect(() => read('1,Villa,,44.5,11.3,PPL,036006,900')).toThrow('unknown ISTAT code');
    expect(() => read('1,Villa,,45.5,11.3,PPL,037006,900')).toThrow('outside the metropolitan city');
    expect(() => read('1,Villa,,,,PPL,037006,900')).toThrow('no position');
  });
});
