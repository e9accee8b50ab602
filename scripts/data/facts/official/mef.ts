import type { Places } from '../../harmonise/names';
import type { Ledger } from '../../ledger';
import { parseCsv } from '../../read/csv';
import { decodeText } from '../../read/text';
import { zipMember } from '../../read/zip';
import type { Income } from '../income';
import { inProvince } from './outside';

export const MEF_SOURCE = 'mef-irpef-zip';
/** Tax years the mirror lacks, or has only as an extract. */
export const MEF_YEARS = ['2019', '2021', '2022', '2023', '2024'] as const;
const LOW = 'Reddito complessivo da 0 a 10000 euro - Frequenza';
const TAXABLE = 'Reddito imponibile - Ammontare in euro';

/**
 * Reads the MEF's ZIP of incomes by comune, one a tax year: a CSV with `;`, whole euro, blanks where suppressed.
 * Format from the CSV of 2018 and 2020; the ZIP itself is not yet verified against the publisher.
 */
export async function readMefZips(
  ledger: Ledger,
  places: Places,
): Promise<Map<string, ReadonlyMap<string, Income>>> {
  const years = new Map<string, ReadonlyMap<string, Income>>();
  for (const year of MEF_YEARS) {
    const file = `official/mef/irpef_comuni_${year}.zip`;
    const columns = [
      'Anno di imposta',
      'Codice Istat Comune',
      'Sigla Provincia',
      'Numero contribuenti',
      TAXABLE,
      LOW,
    ];
    const rows = await ledger.official(MEF_SOURCE, file, (bytes) =>
      parseCsv(file, decodeText(zipMember(file, bytes, /\.csv$/i)), {
        ...{ delimiter: ';', header: 'at-least', columns },
      }),
    );
    if (!rows) continue;
    const ours = inProvince(ledger, rows, (row) => row.text('Sigla Provincia') === 'BO');
    const entries = ours.map((row): [string, Income] => {
      if (row.text('Anno di imposta') !== year) throw row.failure('Anno di imposta', `is not ${year}`);
      const taxpayers = row.integer('Numero contribuenti');
      const income = { taxpayers, taxable: row.required(TAXABLE), low: row.number(LOW) };
      return [places.byCode(row, 'Codice Istat Comune'), income];
    });
    years.set(year, places.complete(file, entries));
  }
  return years;
}
