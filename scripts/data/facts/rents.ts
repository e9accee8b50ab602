import type { Places } from '../harmonise/names';
import type { Ledger } from '../ledger';
import type { Row } from '../read/row';

const FILE = 'housing/omi_valori_bo_2016S1_2018S2.csv';
const KIND = 'Abitazioni civili';
const STATE = 'NORMALE';

/** Mean rent of each OMI zone, € a month per m²: semester (`2016-S1`) → comune → zone → value. */
export type Rents = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;

/**
 * Reads the OMI rents of ordinary dwellings in normal condition. A minimum of zero means that OMI gives no rent for the
 * zone; the two comuni merged in 2016 are carried onto Alto Reno Terme.
 */
export function readRents(ledger: Ledger, places: Places): Rents {
  const rows = ledger.csv('ade-omi-2016-2018', FILE, {
    columns: ['semestre', 'Comune_ISTAT', 'LinkZona', 'Descr_Tipologia', 'Stato', 'Loc_min', 'Loc_max'],
    header: 'at-least',
  });
  const rents = new Map<string, Map<string, Map<string, number>>>();
  for (const row of rows) {
    const id = places.byCode(row, 'Comune_ISTAT');
    if (!isWanted(ledger, row)) continue;
    const parts = /^(20\d\d)(S[12])$/.exec(row.text('semestre'));
    if (!parts) throw row.failure('semestre', `"${row.text('semestre')}" is not a semester`);
    const semester = `${parts[1]}-${parts[2]}`;
    const low = row.required('Loc_min', 'comma');
    const high = row.required('Loc_max', 'comma');
    if (low <= 0 || high < low) throw row.failure('Loc_max', 'the two rents are not in order');
    const comuni = rents.get(semester) ?? new Map<string, Map<string, number>>();
    const zones = comuni.get(id) ?? new Map<string, number>();
    const zone = row.text('LinkZona');
    if (zones.has(zone)) throw row.failure('LinkZona', `the zone ${zone} is there twice in ${semester}`);
    rents.set(semester, comuni.set(id, zones.set(zone, (low + high) / 2)));
  }
  return rents;
}

function isWanted(ledger: Ledger, row: Row): boolean {
  if (row.text('Descr_Tipologia') !== KIND) {
    const reason = { it: 'altro tipo di immobile', en: 'another kind of property' };
    ledger.reject(row, 'other-property', reason, row.text('Descr_Tipologia'));
    return false;
  }
  if (row.text('Stato') !== STATE) {
    const reason = {
      it: 'stato ottimo o scadente: si usa quello normale',
      en: 'excellent or poor condition: the normal one is used',
    };
    ledger.reject(row, 'other-condition', reason, row.text('Stato'));
    return false;
  }
  if (row.number('Loc_min', 'comma') === 0) {
    const reason = {
      it: 'zona senza canoni (zero vuol dire assente)',
      en: 'zone without rents (zero means absent)',
    };
    ledger.reject(row, 'no-rent', reason, row.text('LinkZona'));
    return false;
  }
  return true;
}
