import type { Places } from '../harmonise/names';
import { readPoint, type LonLat } from '../harmonise/points';
import type { Ledger } from '../ledger';

export const LIBRARIES_SOURCE = 'iccu-biblioteche';
/** Day of the copy of the registry: the registry itself prints no date. */
export const LIBRARIES_DATE = '2020-07-14';
const FILE = 'oes/biblioteche_iccu_bologna.csv';

/** One library of the national registry. */
export interface Library {
  /** ISIL code, `IT-BO0001`. */
  isil: string;
  name: string;
  comuneId: string;
  at: LonLat | null;
}

/**
 * Reads the libraries of the ICCU registry. The comune is the registry's own code: the copy's added column puts the
 * library of Borgo Tossignano in another comune. Telephone, fax and e-mail are never read.
 */
export function readLibraries(ledger: Ledger, comuni: Places): Library[] {
  const rows = ledger.csv(LIBRARIES_SOURCE, FILE, {
    columns: ['codice-isil', 'denominazione', 'codice istat comune', 'latitudine', 'longitudine'],
    header: 'at-least',
  });
  return rows.map((row) => ({
    isil: row.text('codice-isil'),
    name: row.text('denominazione'),
    comuneId: comuni.byCode(row, 'codice istat comune'),
    at: readPoint(row, { lon: 'longitudine', lat: 'latitudine' }, 'comma'),
  }));
}
