import type { Places } from '../harmonise/names';
import { readPoint, type LonLat } from '../harmonise/points';
import type { Ledger } from '../ledger';
import type { Row } from '../read/row';

export const LOCALITIES_SOURCE = 'geonames';
const FILE = 'territory/basemap/geonames_cities500_bologna.csv';

/** A named inhabited place of GeoNames: the main one of a comune, or a frazione. */
export interface Locality {
  /** Number of the place in GeoNames. */
  id: string;
  name: string;
  /** Other names in Latin letters, without airport codes and transliterations. */
  alsoNamed: readonly string[];
  comuneId: string;
  at: LonLat;
  /** As GeoNames writes it: unofficial and without a date. Null when it writes none. */
  population: number | null;
}

/** The localities of GeoNames (about 500 inhabitants and more) in the order of the file. */
export function readLocalities(ledger: Ledger, comuni: Places): Locality[] {
  const columns = [
    ...['geonameid', 'name', 'alternatenames', 'latitude', 'longitude', 'admin3_code', 'population'],
  ];
  return ledger.csv(LOCALITIES_SOURCE, FILE, { columns, header: 'at-least' }).map((row) => ({
    id: row.text('geonameid'),
    name: row.text('name'),
    alsoNamed: otherNames(row),
    comuneId: comuni.byCode(row, 'admin3_code'),
    at: positionOf(row),
    population: row.integer('population') || null,
  }));
}

/** Where GeoNames puts a locality of a comune; null when the name is there more than once, or not at all. */
export function localityAt(
  localities: readonly Locality[],
  name: string,
  comuneId: string,
): Pick<Locality, 'at'> | null {
  const hits = localities.filter((locality) => locality.name === name && locality.comuneId === comuneId);
  return hits.length === 1 ? (hits[0] ?? null) : null;
}

function positionOf(row: Row): LonLat {
  const at = readPoint(row, { lon: 'longitude', lat: 'latitude' });
  if (at === null) throw row.failure('latitude', 'the locality has no position');
  return at;
}

/** Transliterations back from other alphabets begin with a small letter; `BLQ` is the code of an airport. */
function otherNames(row: Row): string[] {
  const names = row
    .text('alternatenames')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => /^\p{Lu}[\p{Script=Latin}\p{M} '’-]+$/u.test(name) && !/^\p{Lu}{3}$/u.test(name));
  return [...new Set(names)].filter((name) => name !== row.text('name'));
}
