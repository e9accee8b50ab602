import { DataFailure } from '../failure';
import type { Places } from '../harmonise/names';
import type { Ledger } from '../ledger';

const FILE = 'housing/omi_compravendita_bo_2019S1_2025S2.csv';
const KIND = 'Abitazioni civili';

/** Mean value of each OMI zone of a comune, €/m²: semester (`2019-S1`) → comune → zone → value. */
export type Prices = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;

/** Reads the OMI sale values of ordinary dwellings by semester; villas are rejected (another market). */
export function readPrices(ledger: Ledger, places: Places): Prices {
  const columns = ['Anno', 'Semestre', 'Prov', 'Comune_descrizione', 'Zona_Descr', 'Descr_Tipologia'];
  const rows = ledger.csv('ade-omi', FILE, { columns: [...columns, 'Compr_min', 'Compr_max', 'Compr_mean'] });
  const prices = new Map<string, Map<string, Map<string, number>>>();
  for (const row of rows) {
    const kind = row.text('Descr_Tipologia');
    const id = places.byName(row, 'Comune_descrizione');
    if (kind !== KIND) {
      if (kind !== 'Ville e Villini') throw row.failure('Descr_Tipologia', `unknown kind "${kind}"`);
      const reason = {
        it: 'ville e villini: un mercato diverso dalle abitazioni civili',
        en: 'villas: another market',
      };
      ledger.reject(row, 'other-dwellings', reason, kind);
      continue;
    }
    const semester = `${row.text('Anno')}-${row.text('Semestre')}`;
    if (!/^20\d\d-S[12]$/.test(semester)) throw row.failure('Semestre', `"${semester}" is not a semester`);
    const comuni = prices.get(semester) ?? new Map<string, Map<string, number>>();
    const zones = comuni.get(id) ?? new Map<string, number>();
    const zone = row.text('Zona_Descr');
    const value = row.required('Compr_mean');
    if (value <= 0) throw row.failure('Compr_mean', 'a price is not above zero');
    if (zones.has(zone)) {
      throw new DataFailure(
        { file: FILE, row: row.row, column: 'Zona_Descr' },
        `the zone ${zone} is there twice`,
      );
    }
    prices.set(semester, comuni.set(id, zones.set(zone, value)));
  }
  return prices;
}
