import { LOCALITIES_SOURCE, type Locality } from '../facts/localities';
import type { TableRow } from '../validate/schema';

/** The rows of the `localities` table, one a place of GeoNames. */
export function localityRows(localities: readonly Locality[]): TableRow[] {
  return localities.map((locality) => ({
    id: `geonames-${locality.id}`,
    name: locality.name,
    also_named: locality.alsoNamed.join(';') || null,
    comune_id: locality.comuneId,
    lon: locality.at[0],
    lat: locality.at[1],
    population: locality.population,
    source_id: LOCALITIES_SOURCE,
  }));
}
