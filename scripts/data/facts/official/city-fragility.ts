import type { Ledger } from '../../ledger';
import { parseCsv } from '../../read/csv';
import { decodeText } from '../../read/text';
import type { TableRow } from '../../validate/schema';

export const CITY_SOURCE = 'bologna-fragilita';
const FILE = 'official/bologna/indici-di-fragilita-dal-2021.csv';
const INDEXES = ['frag_demo', 'frag_soc', 'frag_econ', 'frag_compl'] as const;

/**
 * Rows of the `bologna_fragility` table: the four fragility indexes of each statistical area of the city of Bologna,
 * from the v2.1 export of opendata.comune.bologna.it (CSV with `;`). Areas the city leaves out of the calculation have
 * no index. Residents and income of this export are left out: their scale changes from a year to the next.
 * Empty when it was not fetched. Not yet verified against the publisher.
 */
export async function readCityFragility(ledger: Ledger): Promise<TableRow[]> {
  const rows = await ledger.official(CITY_SOURCE, FILE, (bytes) =>
    parseCsv(FILE, decodeText(bytes), {
      delimiter: ';',
      header: 'at-least',
      columns: ['yyyy', 'area_statistica', 'quartiere', 'codareast', 'aree_escl', ...INDEXES],
    }),
  );
  return (rows ?? []).map((row) => {
    const year = /^(\d{4})(?:-01-01)?/.exec(row.text('yyyy'))?.[1];
    if (year === undefined) throw row.failure('yyyy', `"${row.text('yyyy')}" is not a year`);
    const excluded = row.integer('aree_escl') === 1;
    return {
      year: Number(year),
      area_code: row.text('codareast'),
      area_name: row.text('area_statistica'),
      quartiere: row.text('quartiere'),
      excluded,
      ...Object.fromEntries(INDEXES.map((name) => [name, excluded ? null : row.number(name)])),
      source_id: CITY_SOURCE,
    };
  });
}
