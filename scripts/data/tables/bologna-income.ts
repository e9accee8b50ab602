import { round } from '../harmonise/numbers';
import type { Ledger } from '../ledger';
import type { Row } from '../read/row';
import type { TableRow } from '../validate/schema';

const YEARS = ['2019', '2020', '2021'] as const;
const COLUMNS = {
  taxpayers: 'Numero contribuenti',
  taxable: 'Reddito imponibile - Ammontare in euro',
  low: 'Reddito complessivo da 0 a 10000 euro - Frequenza',
  pensioners: 'Reddito da pensione - Frequenza',
  pensions: 'Reddito da pensione - Ammontare in euro',
} as const;

/** The `bologna_income_cap` table: incomes declared in the city of Bologna by postcode (CAP) and tax year. */
export function bolognaIncomeRows(ledger: Ledger): TableRow[] {
  return YEARS.flatMap((year) =>
    ledger
      .csv('mef-irpef-cap', `housing/mef_irpef_bologna_cap_ai${year}.csv`, {
        delimiter: ';',
        columns: ['Anno di imposta', 'CAP', ...Object.values(COLUMNS)],
        header: 'at-least',
      })
      .map((row) => incomeRow(row, year)),
  );
}

function incomeRow(row: Row, year: string): TableRow {
  if (row.text('Anno di imposta') !== year) throw row.failure('Anno di imposta', `is not ${year}`);
  const cap = row.text('CAP');
  if (!/^401\d\d$/.test(cap)) throw row.failure('CAP', `"${cap}" is not a postcode of Bologna`);
  const taxpayers = row.integer(COLUMNS.taxpayers);
  const taxable = row.required(COLUMNS.taxable);
  const low = row.number(COLUMNS.low);
  const pensioners = row.number(COLUMNS.pensioners);
  const pensions = row.number(COLUMNS.pensions);
  return {
    cap,
    year: Number(year),
    taxpayers,
    taxable_eur: taxable,
    mean_taxable_eur: round(taxable / taxpayers, 2),
    low_income_taxpayers: low,
    low_income_share: low === null ? null : round((low / taxpayers) * 100, 2),
    pensioners,
    mean_pension_eur: pensioners === null || pensions === null ? null : round(pensions / pensioners, 2),
    source_id: 'mef-irpef-cap',
  };
}
