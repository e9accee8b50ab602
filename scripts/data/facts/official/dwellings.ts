import type { Places } from '../../harmonise/names';
import type { Ledger } from '../../ledger';
import { parseSdmx } from '../../read/sdmx';
import { decodeText } from '../../read/text';
import type { Row } from '../../read/row';
import { inProvince } from './outside';

export const DWELLINGS_SOURCE = 'istat-abitazioni';
const OCCUPANCY = 'official/istat/DF_DCSS_ABITAZIONI_TV_1.csv';
const TENURE = 'official/istat/DF_DCSS_ABITAZIONI_TV_2.csv';
const OUR_AREA = /^037\d{3}$/;
const PARTS = ['NUM_DW_AV', 'NUM_OCC_DW_AV', 'NUM_UNOCC_DW_AV'] as const;

/** Dwellings of one comune at a census date (31 December). */
export interface Dwellings {
  total: number;
  occupied: number;
  unoccupied: number;
  /** Occupied by their owners; null where the file of tenure was not fetched. */
  owned: number | null;
}

/**
 * Reads dwellings by occupancy (flow DF_DCSS_ABITAZIONI_TV_1) and, where it is there, by tenure (_TV_2, only the code
 * `OWN`: those of rent and other titles are not documented) in SDMX-CSV, by year and comune.
 * Not yet verified against the publisher.
 */
export async function readDwellings(
  ledger: Ledger,
  places: Places,
): Promise<Map<string, ReadonlyMap<string, Dwellings>>> {
  const occupancy = await read(ledger, OCCUPANCY, ['INDICATOR'], (row) =>
    (PARTS as readonly string[]).includes(row.text('INDICATOR')),
  );
  const tenure = await read(
    ledger,
    TENURE,
    ['INDICATOR', 'OWNERSHIP_TYPE'],
    (row) => row.text('INDICATOR') === 'NUM_OCC_DW_AV' && row.text('OWNERSHIP_TYPE') === 'OWN',
  );
  const owned = new Map((tenure ?? []).map((row) => [keyOf(places, row), row.integer('OBS_VALUE')]));
  const cells = new Map(
    (occupancy ?? []).map((row) => [`${keyOf(places, row)} ${row.text('INDICATOR')}`, row]),
  );
  const years = [...new Set((occupancy ?? []).map((row) => row.text('TIME_PERIOD')))].sort();
  return new Map(
    years.map((year) => {
      const entries = places.ids.flatMap((id): [string, Dwellings][] => {
        const [total, occupied, unoccupied] = PARTS.map((part) => cells.get(`${id} ${year} ${part}`));
        if (!total || !occupied || !unoccupied) return [];
        const dwellings = {
          total: total.integer('OBS_VALUE'),
          occupied: occupied.integer('OBS_VALUE'),
          unoccupied: unoccupied.integer('OBS_VALUE'),
          owned: owned.get(`${id} ${year}`) ?? null,
        };
        if (dwellings.occupied + dwellings.unoccupied !== dwellings.total)
          throw total.failure('OBS_VALUE', `occupied and not occupied dwellings of ${id} do not add up`);
        return [[id, dwellings]];
      });
      return [year, places.complete(`${OCCUPANCY} (${year})`, entries)];
    }),
  );
}

async function read(
  ledger: Ledger,
  file: string,
  dimensions: string[],
  keep: (row: Row) => boolean,
): Promise<Row[] | null> {
  let chosen: Row[] = [];
  const all = await ledger.official(DWELLINGS_SOURCE, file, (bytes) => {
    const ours = (row: Row): boolean => OUR_AREA.test(row.text('REF_AREA')) && keep(row);
    const { rows, read: every } = parseSdmx(file, decodeText(bytes), dimensions, ours);
    chosen = rows;
    return every;
  });
  if (!all) return null;
  inProvince(ledger, all, (row) => OUR_AREA.test(row.text('REF_AREA')));
  for (const row of all.filter((other) => OUR_AREA.test(other.text('REF_AREA')) && !chosen.includes(other))) {
    const reason = { it: 'voce non usata', en: 'item not used' };
    ledger.reject(row, 'other-item', reason, row.text('INDICATOR'));
  }
  return chosen;
}

function keyOf(places: Places, row: Row): string {
  return `${places.byCode(row, 'REF_AREA')} ${row.text('TIME_PERIOD')}`;
}
