import type { Places } from '../harmonise/names';
import type { Ledger } from '../ledger';

const FILE = 'territory/demography/DERIVED_popolazione_serie_bologna.csv';
const PROVISIONAL = '2021-01-01';

/** Residents by date (ISO) and comune. */
export type Population = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Dates from which a new series starts (censuses, registers, permanent census): no line joins what is before and after. */
export const POPULATION_BREAKS = ['2018-01-01', '2020-12-31'] as const;
/** Dates of the permanent census and of the balances that start from it. */
export const CENSUS_SERIES = ['2020-12-31', '2021-12-31', '2022-12-31', '2025-01-01'] as const;

/** Reads the ISTAT population series of the 55 comuni; the provisional date is rejected. */
export function readPopulation(ledger: Ledger, places: Places): Population {
  const columns = ['pro_com_t', 'comune', 'data_riferimento', 'popolazione', 'tipo', 'file_origine:colonna'];
  const rows = ledger.csv('istat-popolazione', FILE, { columns });
  const byDate = new Map<string, [string, number][]>();
  for (const row of rows) {
    const date = row.text('data_riferimento');
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
      throw row.failure('data_riferimento', `"${date}" is not an ISO date`);
    if (date === PROVISIONAL) {
      const reason = {
        it: 'data provvisoria, non coerente con il censimento permanente',
        en: 'provisional date, not consistent with the permanent census',
      };
      ledger.reject(row, 'provisional-date', reason, date);
      continue;
    }
    const entries = byDate.get(date) ?? [];
    entries.push([places.byCode(row, 'pro_com_t'), row.integer('popolazione')]);
    byDate.set(date, entries);
  }
  const dates = [...byDate.keys()].sort();
  return new Map(dates.map((date) => [date, places.complete(`${FILE} (${date})`, byDate.get(date) ?? [])]));
}
