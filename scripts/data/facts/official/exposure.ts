import { round } from '../../harmonise/numbers';
import type { Places } from '../../harmonise/names';
import type { Ledger } from '../../ledger';
import { parseCsv } from '../../read/csv';
import type { Row } from '../../read/row';
import { decodeText } from '../../read/text';
import { inProvince, OUR_CODE } from './outside';

export const IDROGEO_SOURCE = 'ispra-idrogeo-csv';
const FILE = 'official/ispra/idrogeo_pir_comuni.csv';
const RESIDENTS = 'pop_res021';
/** Points of percentage by which our share may differ from the printed one. */
const TOLERANCE = 0.05;

/** Residents of one comune (census of 2021) exposed to floods and landslides. */
export interface CurrentRisk {
  residents: number;
  /** In areas of medium flood hazard (P2). */
  flood: number;
  /** In areas of high or very high landslide hazard (P3 and P4). */
  landslide: number;
}

/**
 * Reads the CSV of IdroGEO's indicators by comune, as its API gives it today: every share is checked against the printed
 * one. Empty when it was not fetched. Not yet verified against the publisher.
 */
export async function readCurrentRisk(
  ledger: Ledger,
  places: Places,
): Promise<ReadonlyMap<string, CurrentRisk>> {
  const rows = await ledger.official(IDROGEO_SOURCE, FILE, (bytes) =>
    parseCsv(FILE, decodeText(bytes), {
      columns: ['pro_com', 'comune', RESIDENTS, 'pop_idr_p2', 'popidp2_p', 'popfr_p3p4', 'popfrp3p4p'],
      header: 'at-least',
    }),
  );
  if (!rows) return new Map();
  const ours = inProvince(ledger, rows, (row) => OUR_CODE.test(row.text('pro_com')));
  return places.complete(
    FILE,
    ours.map((row): [string, CurrentRisk] => {
      const residents = row.integer(RESIDENTS);
      return [
        places.byCode(row, 'pro_com'),
        {
          residents,
          flood: exposed(row, residents, 'pop_idr_p2', 'popidp2_p'),
          landslide: exposed(row, residents, 'popfr_p3p4', 'popfrp3p4p'),
        },
      ];
    }),
  );
}

function exposed(row: Row, residents: number, count: string, share: string): number {
  const people = row.required(count);
  const ours = (people / residents) * 100;
  const printed = row.required(share);
  if (Math.abs(ours - printed) <= TOLERANCE) return people;
  throw row.failure(share, `${printed} where the counts give ${round(ours, 3)}`);
}
