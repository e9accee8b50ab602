import type { Places } from '../harmonise/names';
import type { Ledger } from '../ledger';

const INDEX = 'fragility/istat_ivsm_2018_comuni_bo_parziale.csv';
const INNER = 'fragility/snai_aree_2021_2027_comuni_bo.csv';

/** Social and material vulnerability index of 2018, of the comuni whose value was printed. */
export function readVulnerability(ledger: Ledger, places: Places): Map<string, number> {
  const rows = ledger.csv('istat-ivsm', INDEX, { columns: ['codice_istat', 'comune', 'ivsm_2018'] });
  return new Map(rows.map((row) => [places.byCode(row, 'codice_istat'), row.required('ivsm_2018')]));
}

/** Comuni of the inner area "Appennino Bolognese" of the national strategy 2021-2027. */
export function readInnerArea(ledger: Ledger, places: Places): Set<string> {
  const names = [
    'number',
    'code',
    'name',
    'region',
    'province',
    'residents',
    'kind',
    'class',
    'area',
    'funded',
  ];
  const rows = ledger.csv('snai-2021-2027', INNER, { columns: names, names });
  return new Set(
    rows.map((row) => {
      if (row.text('area') !== 'Appennino Bolognese')
        throw row.failure('area', `unknown area "${row.text('area')}"`);
      return places.byCode(row, 'code');
    }),
  );
}
