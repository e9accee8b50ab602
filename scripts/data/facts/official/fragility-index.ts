import type { Places } from '../../harmonise/names';
import type { Ledger } from '../../ledger';
import { parseSdmx } from '../../read/sdmx';
import { decodeText } from '../../read/text';
import type { Row } from '../../read/row';
import { inProvince } from './outside';

export const IFC_SOURCE = 'istat-ifc';
const FILE = 'official/istat/DF_COMP_FRA_IND_MUNICIPAL_01.csv';
const DECILE = 'COMP_FRAG_INDEX_DECILE';
const OUR_AREA = /^037\d{3}$/;

/**
 * Reads the decile of ISTAT's composite index of fragility of comuni (1 least, 10 most fragile of Italy) in SDMX-CSV,
 * by year and comune. Not yet verified against the publisher.
 */
export async function readFragilityIndex(
  ledger: Ledger,
  places: Places,
): Promise<Map<string, ReadonlyMap<string, number>>> {
  const isOurs = (row: Row): boolean =>
    OUR_AREA.test(row.text('REF_AREA')) && row.text('DATA_TYPE') === DECILE;
  const all = await ledger.official(
    IFC_SOURCE,
    FILE,
    (bytes) => parseSdmx(FILE, decodeText(bytes), ['DATA_TYPE'], isOurs).read,
  );
  const rows = inProvince(ledger, all ?? [], isOurs);
  const years = [...new Set(rows.map((row) => row.text('TIME_PERIOD')))].sort();
  return new Map(
    years.map((year) => {
      const entries = rows
        .filter((row) => row.text('TIME_PERIOD') === year)
        .map((row): [string, number] => [places.byCode(row, 'REF_AREA'), decileOf(row)]);
      return [year, places.complete(`${FILE} (${year})`, entries)];
    }),
  );
}

function decileOf(row: Row): number {
  const decile = row.integer('OBS_VALUE');
  if (decile < 1 || decile > 10) throw row.failure('OBS_VALUE', `${decile} is no decile`);
  return decile;
}
