import type { Places } from '../harmonise/names';
import { parseNumber } from '../harmonise/numbers';
import type { Ledger } from '../ledger';
import type { Row } from '../read/row';

const TOTAL = 'territory/classifications/istat_frame_sbs_territoriale_2023_Comuni_Totale_bologna.csv';
const INDUSTRY = 'territory/classifications/istat_frame_sbs_territoriale_2023_Comuni_Industria_bologna.csv';
const COLUMNS = {
  units: 'Numero unità locali',
  employed: 'Addetti',
  /** Thousands of euro. */
  valueAdded: 'Valore aggiunto (migliaia di euro)',
} as const;
const PER_EMPLOYED = 'Valore aggiunto per addetto (migliaia di euro)';
/** The published ratio is made from persons employed with decimals, which the table rounds away. */
const TOLERANCE = 0.5;

/** Local units of firms in one comune in 2023; null where ISTAT writes `(*)`, confidential. */
export type Firms = Record<keyof typeof COLUMNS, number | null> & { employedInIndustry: number | null };

/** Reads ISTAT's Frame SBS territoriale 2023. The value added per person must agree with the published ratio. */
export function readFirms(ledger: Ledger, comuni: Places): Map<string, Firms> {
  const code = 'Codice Comune Istat';
  const industry = new Map(
    ledger
      .csv('istat-frame-sbs', INDUSTRY, { columns: [code, COLUMNS.employed], header: 'at-least' })
      .map((row) => [comuni.byCode(row, code), figure(row, COLUMNS.employed)]),
  );
  const rows = ledger.csv('istat-frame-sbs', TOTAL, {
    columns: [code, ...Object.values(COLUMNS), PER_EMPLOYED],
    header: 'at-least',
  });
  const entries = rows.map((row): [string, Firms] => {
    const id = comuni.byCode(row, code);
    const firms = {
      units: figure(row, COLUMNS.units),
      employed: figure(row, COLUMNS.employed),
      valueAdded: figure(row, COLUMNS.valueAdded),
      employedInIndustry: industry.get(id) ?? null,
    };
    checkRatio(row, firms);
    return [id, firms];
  });
  return comuni.complete(TOTAL, entries);
}

/** A number, or null where the cell holds the mark of confidentiality. */
function figure(row: Row, column: string): number | null {
  if (row.text(column) === '(*)') return null;
  const value = parseNumber(row.text(column));
  if (value === null) throw row.failure(column, `"${row.text(column)}" is neither a number nor (*)`);
  return value;
}

function checkRatio(row: Row, { employed, valueAdded }: Pick<Firms, 'employed' | 'valueAdded'>): void {
  const published = figure(row, PER_EMPLOYED);
  if (employed === null || valueAdded === null || published === null || employed === 0) return;
  const ours = valueAdded / employed;
  if (Math.abs(ours - published) > TOLERANCE)
    throw row.failure(PER_EMPLOYED, `${published} where the terms give ${ours}`);
}
