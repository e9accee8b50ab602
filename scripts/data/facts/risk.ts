import { round } from '../harmonise/numbers';
import type { Places } from '../harmonise/names';
import type { Ledger } from '../ledger';

const FILE = 'territory/risk/ispra_idrogeo_pir_2020_2021_bologna.csv';
/** The residents ISPRA lays over its hazard maps are those of this census. */
export const EXPOSURE_CENSUS = '2011-10-09';
/** Points of percentage by which our share may differ from the printed one, which has three decimals. */
const TOLERANCE = 0.005;

/** Residents of one comune exposed to floods and landslides, out of the residents of the same census. */
export interface Risk {
  residents: number;
  /** In areas of medium flood hazard (P2). */
  flood: number;
  /** In areas of high flood hazard (P3), where a flood is expected most often. */
  floodHigh: number;
  /** In areas of high or very high landslide hazard (P3 and P4). */
  landslide: number;
}

/**
 * Reads ISPRA's exposure indicators by comune. The file prints residents of 2020, but counts the exposed and their
 * shares on the census of 2011: we divide by that census, and check every share against the printed one.
 */
export function readRisk(
  ledger: Ledger,
  places: Places,
  census: ReadonlyMap<string, number>,
): Map<string, Risk> {
  const rows = ledger.csv('ispra-idrogeo', FILE, {
    columns: ['CMN', 'pop_id_H', 'pop_id_H_p', 'pop_id_M', 'pop_id_M_p', 'pop_fr_P3P4', 'pop_fr_P3P4_p'],
    header: 'at-least',
  });
  return places.complete(
    FILE,
    rows.map((row): [string, Risk] => {
      const id = places.byCode(row, 'CMN');
      const residents = census.get(id) ?? 0;
      const exposed = (column: string): number => {
        const people = row.required(column);
        const share = (people / residents) * 100;
        const printed = row.required(`${column}_p`);
        if (Math.abs(share - printed) <= TOLERANCE) return people;
        throw row.failure(`${column}_p`, `${printed} where the counts give ${round(share, 3)}`);
      };
      return [
        id,
        {
          residents,
          flood: exposed('pop_id_M'),
          floodHigh: exposed('pop_id_H'),
          landslide: exposed('pop_fr_P3P4'),
        },
      ];
    }),
  );
}
