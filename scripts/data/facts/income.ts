import type { Places } from '../harmonise/names';
import type { Ledger } from '../ledger';

/** Incomes declared by the residents of one comune for one tax year. */
export interface Income {
  taxpayers: number;
  /** Reddito imponibile, €. */
  taxable: number;
  /** Taxpayers with a total income from 0 to 10,000 €; null where the year's file has no such bracket. */
  low: number | null;
  /** Taxpayers with pension income and its amount, €: null when blanked, absent where the year's file has none. */
  pensioners?: number | null;
  pensions?: number | null;
}

const FULL_YEARS = ['2018', '2020'] as const;
const LOW = 'Reddito complessivo da 0 a 10000 euro - Frequenza';
const PENSIONERS = 'Reddito da pensione - Frequenza';
const PENSIONS = 'Reddito da pensione - Ammontare in euro';
const TAXABLE = 'Reddito imponibile - Ammontare in euro';

/**
 * Reads the IRPEF tables by tax year and comune. The extract of 2021 counts low incomes in a wider bracket
 * (30.7 % of the taxpayers of Bologna against 21.5 % in 2020), so its low incomes are left out.
 */
export function readIncome(ledger: Ledger, places: Places): Map<string, Map<string, Income>> {
  const years = new Map<string, Map<string, Income>>();
  for (const year of FULL_YEARS) years.set(year, readFull(ledger, places, year));
  years.set('2021', readExtract(ledger, places));
  return years;
}

function readFull(ledger: Ledger, places: Places, year: string): Map<string, Income> {
  const file = `housing/mef_irpef_comuni_bo_ai${year}.csv`;
  const columns = [
    'Anno di imposta',
    'Codice Istat Comune',
    'Numero contribuenti',
    TAXABLE,
    LOW,
    PENSIONERS,
    PENSIONS,
  ];
  const rows = ledger.csv('mef-irpef', file, { delimiter: ';', columns, header: 'at-least' });
  return places.complete(
    file,
    rows.map((row): [string, Income] => {
      if (row.text('Anno di imposta') !== year) throw row.failure('Anno di imposta', `is not ${year}`);
      const facts = {
        taxpayers: row.integer('Numero contribuenti'),
        taxable: row.required(TAXABLE),
        low: row.number(LOW),
        pensioners: row.number(PENSIONERS),
        pensions: row.number(PENSIONS),
      };
      return [places.byCode(row, 'Codice Istat Comune'), facts];
    }),
  );
}

function readExtract(ledger: Ledger, places: Places): Map<string, Income> {
  const file = 'housing/mef_irpef_comuni_bo_ai2021_estratto.csv';
  const columns = ['Anno.di.imposta', 'Codice.Istat', 'Contribuenti', 'Imponibile'];
  const rows = ledger.csv('mef-irpef', file, { delimiter: ';', columns, header: 'at-least' });
  return places.complete(
    file,
    rows.map((row): [string, Income] => {
      if (row.text('Anno.di.imposta') !== '2021') throw row.failure('Anno.di.imposta', 'is not 2021');
      const facts = {
        taxpayers: row.integer('Contribuenti'),
        taxable: row.required('Imponibile', 'comma'),
        low: null,
      };
      return [places.byCode(row, 'Codice.Istat'), facts];
    }),
  );
}
