import type { Places } from '../harmonise/names';
import type { Ledger } from '../ledger';

const BANDS = 'extra/demography/istat_posas_classi_eta_2019_2025_bologna.csv';
const EXTRACT = 'territory/demography/istat_posas_2025_extract_bologna.csv';

/** Residents of one comune by age on 1 January. */
export interface Ages {
  total: number;
  upTo14: number;
  from15To64: number;
  from65: number;
  from75: number;
}

/** Residents by age band, by year (1 January) and comune. Bands that do not add up to the total stop the build. */
export function readAges(ledger: Ledger, places: Places): Map<string, Map<string, Ages>> {
  const columns = [
    'cod_istat',
    'commune',
    'annee_1er_janvier',
    'pop_totale',
    'pop_hommes',
    'pop_femmes',
    'pop_0_19',
  ];
  const rows = ledger.csv('istat-posas', BANDS, {
    columns: [...columns, 'pop_20_64', 'pop_65_plus', 'pop_0_14', 'pop_15_64', 'pop_75_plus'],
  });
  const years = new Map<string, [string, Ages][]>();
  for (const row of rows) {
    const ages = {
      total: row.integer('pop_totale'),
      upTo14: row.integer('pop_0_14'),
      from15To64: row.integer('pop_15_64'),
      from65: row.integer('pop_65_plus'),
      from75: row.integer('pop_75_plus'),
    };
    if (ages.upTo14 + ages.from15To64 + ages.from65 !== ages.total) {
      throw row.failure('pop_totale', 'the age bands do not add up to the total');
    }
    const year = row.text('annee_1er_janvier');
    const entries = years.get(year) ?? [];
    entries.push([places.byCode(row, 'cod_istat'), ages]);
    years.set(year, entries);
  }
  return new Map([...years].map(([year, entries]) => [year, places.complete(`${BANDS} (${year})`, entries)]));
}

/** Mean age of the residents on 1-1-2025, years. */
export function readMeanAge(ledger: Ledger, places: Places): Map<string, number> {
  const rows = ledger.csv('istat-posas-estratto', EXTRACT, {
    columns: ['istat', 'age_mean'],
    header: 'at-least',
  });
  const entries = rows.map((row): [string, number] => [
    places.byCode(row, 'istat'),
    row.required('age_mean'),
  ]);
  return places.complete(EXTRACT, entries);
}
