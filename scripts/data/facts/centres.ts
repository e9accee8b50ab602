import { normaliseCode, SUCCESSORS } from '../harmonise/codes';
import type { Places } from '../harmonise/names';
import { DataFailure } from '../failure';
import type { LonLat } from '../harmonise/points';
import { round } from '../harmonise/numbers';
import type { Ledger } from '../ledger';
import type { Curated } from '../read/curated';

export const CENTRES_SOURCE = 'istat-localita-2011';
const FILE = 'territory/boundaries/istat_localita_capoluogo_2011_points_bologna.geojson';
const SEATS = 'comune_seats.csv';

interface Feature {
  properties: { PRO_COM_T: string; DENOMINAZI: string };
  geometry: { coordinates: [number, number] };
}

/**
 * An inner point of the main centre of every comune (ISTAT localities of 2011). The comuni merged since then take the
 * centre where the Comune has its seat, from `data/curated/comune_seats.csv`; the other points are counted as left out.
 */
export function readCentres(ledger: Ledger, curated: Curated, comuni: Places): Map<string, LonLat> {
  const text = ledger.geo(
    CENTRES_SOURCE,
    FILE,
    (content) => (content as { features: unknown[] }).features.length,
  );
  const { features } = JSON.parse(text) as { features: Feature[] };
  const seats = new Map(
    curated
      .csv(SEATS, ['id', 'point_id', 'locality', 'reason_it', 'reason_en'])
      .map((row) => [row.text('point_id'), row.text('id')]),
  );
  const entries: [string, LonLat][] = [];
  features.forEach(({ properties, geometry }, index) => {
    const code = normaliseCode(properties.PRO_COM_T);
    if (code === null)
      throw new DataFailure({ file: FILE, row: index + 1 }, `unknown code "${properties.PRO_COM_T}"`);
    const id = SUCCESSORS.has(code) ? seats.get(code) : code;
    if (id === undefined) {
      const reason = {
        it: 'centro di un comune poi fuso, che non è la sede del Comune di oggi',
        en: 'centre of a comune merged later, not the seat of today’s Comune',
      };
      ledger.reject({ file: FILE, row: index + 1 }, 'merged-centre', reason, properties.DENOMINAZI);
      return;
    }
    const [lon, lat] = geometry.coordinates;
    entries.push([id, [round(lon, 6), round(lat, 6)]]);
  });
  return comuni.complete(FILE, entries);
}
