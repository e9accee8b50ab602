import type { Ledger } from '../../ledger';
import type { Row } from '../../read/row';

const REASON = {
  it: 'fuori dalla Città metropolitana di Bologna',
  en: 'outside the metropolitan city of Bologna',
};

/** The rows of a national file that are of our province; the others are counted as left out. */
export function inProvince(ledger: Ledger, rows: readonly Row[], isOurs: (row: Row) => boolean): Row[] {
  return rows.filter((row) => {
    if (isOurs(row)) return true;
    ledger.reject(row, 'other-province', REASON, '');
    return false;
  });
}

/** An ISTAT code of our province, with or without the leading zero. */
export const OUR_CODE = /^0?37\d{3}$/;
