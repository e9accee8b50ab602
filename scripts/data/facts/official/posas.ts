import { DataFailure } from '../../failure';
import type { Places } from '../../harmonise/names';
import type { Ledger } from '../../ledger';
import type { Row } from '../../read/row';
import { decodeText } from '../../read/text';
import { parseTitledCsv } from '../../read/titled-csv';
import { zipMember } from '../../read/zip';
import type { Ages } from '../age';
import { inProvince, OUR_CODE } from './outside';

export const POSAS_SOURCE = 'istat-posas-zip';
export const POSAS_YEARS = ['2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026'] as const;
/** The row with the total of a comune, and the open class at the end. */
const TOTAL = 999;
const OLDEST = 100;

/** Residents by age band, and the terms of their mean age (years of age lived, half a year added to each). */
export interface PosasAges extends Ages {
  yearsOfAge: number;
}

/**
 * Reads ISTAT's POSAS archives, one a year (1 January): a CSV with `;` under a line of title, a row for every comune and
 * single age, 100 standing for 100 and over, 999 for the total. Ages that do not add up to the total stop the build.
 * Format from public descriptions; not yet verified against the publisher.
 */
export async function readPosasZips(
  ledger: Ledger,
  places: Places,
): Promise<Map<string, ReadonlyMap<string, PosasAges>>> {
  const years = new Map<string, ReadonlyMap<string, PosasAges>>();
  for (const year of POSAS_YEARS) {
    const file = `official/istat/POSAS_${year}_it_Comuni.zip`;
    const rows = await ledger.official(POSAS_SOURCE, file, (bytes) =>
      parseTitledCsv(file, decodeText(zipMember(file, bytes, /\.csv$/i)), {
        delimiter: ';',
        columns: ['Codice comune', 'Comune', 'Età', 'Totale maschi', 'Totale femmine', 'Totale'],
        header: 'at-least',
      }),
    );
    if (!rows) continue;
    const ours = inProvince(ledger, rows, (row) => OUR_CODE.test(row.text('Codice comune')));
    const byComune = new Map<string, Row[]>();
    for (const row of ours) {
      const id = places.byCode(row, 'Codice comune');
      byComune.set(id, [...(byComune.get(id) ?? []), row]);
    }
    years.set(
      year,
      places.complete(
        file,
        [...byComune].map(([id, ages]): [string, PosasAges] => [id, bandsOf(file, id, ages)]),
      ),
    );
  }
  return years;
}

function bandsOf(file: string, id: string, rows: readonly Row[]): PosasAges {
  const byAge = new Map<number, number>();
  for (const row of rows) {
    const age = row.integer('Età');
    const people = row.integer('Totale');
    if (row.integer('Totale maschi') + row.integer('Totale femmine') !== people)
      throw row.failure('Totale', 'males and females do not add up');
    if (age !== TOTAL && (age < 0 || age > OLDEST)) throw row.failure('Età', `${age} is no age`);
    if (byAge.has(age)) throw row.failure('Età', `the age ${age} of the comune ${id} is there twice`);
    byAge.set(age, people);
  }
  const between = (from: number, to: number): number =>
    [...byAge].reduce((sum, [age, people]) => (age >= from && age <= to ? sum + people : sum), 0);
  const total = byAge.get(TOTAL);
  if (total === undefined || between(0, OLDEST) !== total)
    throw new DataFailure(
      { file, column: 'Totale' },
      `the ages of the comune ${id} do not add up to its total`,
    );
  const yearsOfAge = [...byAge].reduce(
    (sum, [age, people]) => (age === TOTAL ? sum : sum + (age + 0.5) * people),
    0,
  );
  return {
    ...{ total, upTo14: between(0, 14), from15To64: between(15, 64) },
    ...{ from65: between(65, OLDEST), from75: between(75, OLDEST), yearsOfAge },
  };
}
