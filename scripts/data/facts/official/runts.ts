import type { Places } from '../../harmonise/names';
import type { Ledger } from '../../ledger';
import type { Row } from '../../read/row';
import { parseSheet } from '../../read/xlsx';
import { inProvince } from './outside';

export const RUNTS_SOURCE = 'runts-elenco';
const FILE = 'official/runts/enti_iscritti.xlsx';
const COLUMNS = {
  taxCode: 'Codice fiscale',
  number: 'Repertorio',
  name: 'Denominazione',
  section: 'Sezione',
  network: 'Rete associativa',
  comune: 'Comune sede legale',
  province: 'Provincia sede legale',
  fivePerMille: '5 per mille',
  registered: 'Data iscrizione',
} as const;
/** Names of persons: dropped at reading, in each form the list is described with. */
const PERSONS = [
  'Legale rappresentante',
  'Rappresentante legale',
  'Cognome legale rappresentante',
  'Nome legale rappresentante',
];

/** Bodies of the register with their seat in our province, by comune, and the day of the latest registration. */
export interface Runts {
  /** Latest registration in the whole list (ISO date): the list is at least as recent. */
  upTo: string;
  bodies: ReadonlyMap<string, number>;
}

/**
 * Reads the list of bodies in the RUNTS register (workbook with a bilingual header). The legal representative never
 * leaves the reader. The list covers Italy: a comune that is not in it has no body. Null when it was not fetched.
 * Not yet verified against the publisher.
 */
export async function readRunts(ledger: Ledger, places: Places): Promise<Runts | null> {
  const rows = await ledger.official(RUNTS_SOURCE, FILE, (bytes) =>
    parseSheet(FILE, bytes, { columns: Object.values(COLUMNS), dropped: PERSONS }),
  );
  if (!rows || rows.length === 0) return null;
  const bodies = new Map(places.ids.map((id) => [id, 0]));
  for (const row of inProvince(ledger, rows, (other) =>
    /^(BO|BOLOGNA)$/i.test(other.text(COLUMNS.province)),
  )) {
    if (!/^\d{11}$/.test(row.text(COLUMNS.taxCode)))
      throw row.failure(COLUMNS.taxCode, 'is not the 11-digit code of a body');
    const id = places.byName(row, COLUMNS.comune);
    bodies.set(id, (bodies.get(id) ?? 0) + 1);
  }
  const dates = rows.map(registrationOf).sort();
  return { upTo: dates.at(-1) ?? '', bodies };
}

function registrationOf(row: Row): string {
  const text = row.text(COLUMNS.registered);
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  const date = iso ?? (year === undefined ? null : `${year}-${month}-${day}`);
  if (date === null) throw row.failure(COLUMNS.registered, `"${text}" is not a date`);
  return date;
}
