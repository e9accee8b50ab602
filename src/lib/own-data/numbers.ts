/** Numbers as people write them: `1.234,56`, `1 234,5`, `1'234`, `12,5 %`, `€ 1.200`, `1.5e3`. */
import type { Reading } from './types';

type Decimal = Reading['decimal'];

/** Most numbers, read at once: without dress, and without thousands or with the usual ones. */
const SIMPLE: Record<Decimal, RegExp> = {
  ',': /^-?\d{1,15}(?:,\d{1,12})?$/,
  '.': /^-?\d{1,15}(?:\.\d{1,12})?$/,
};
const USUAL: Record<Decimal, RegExp> = {
  ',': /^-?[1-9]\d{0,2}(?:\.\d{3}){1,4}(?:,\d{1,12})?$/,
  '.': /^-?[1-9]\d{0,2}(?:,\d{3}){1,4}(?:\.\d{1,12})?$/,
};
/** Sign, currency, the number, per cent or currency. */
const DRESSED =
  /^([-+−–]?)\s*(?:€|\$|£|eur)?\s*([-+−–]?)([\d.,'’\s]*\d[.,]?(?:e[-+]?\d{1,3})?)\s*(?:€|\$|£|eur|euro|%|‰)?$/i;
/** Thousands in threes, parted by one and the same sign; they never begin with zero. */
const GROUPS: Record<Decimal, RegExp> = {
  ',': /^(?:\d*|[1-9]\d{0,2}([.\s'’])\d{3}(?:\1\d{3})*)(?:,\d*)?(?:e[-+]?\d+)?$/i,
  '.': /^(?:\d*|[1-9]\d{0,2}([,\s'’])\d{3}(?:\1\d{3})*)(?:\.\d*)?(?:e[-+]?\d+)?$/i,
};
/** A longer cell is no number, and would keep the patterns busy for long. */
const LONGEST = 60;
/** Beyond these digits a whole number is an identifier, and would lose its last ones. */
const MOST_DIGITS = 15;

/** The number a cell holds, in the unit it is written in (`12 %` is 12); NaN where it holds none. */
export function numberOf(text: string, decimal: Decimal): number {
  if (SIMPLE[decimal].test(text)) return Number(text.replace(',', '.')) + 0;
  if (USUAL[decimal].test(text))
    return decimal === '.'
      ? Number(text.replaceAll(',', ''))
      : Number(text.replaceAll('.', '').replace(',', '.'));
  const parts = text.length <= LONGEST ? DRESSED.exec(text) : null;
  if (!parts) return NaN;
  const [, outer = '', inner = '', digits = ''] = parts;
  if ((outer && inner) || !GROUPS[decimal].test(digits)) return NaN;
  const [mantissa = '', exponent] = digits.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split(decimal);
  const figures = whole.replace(/\D/g, '');
  if (figures.length > MOST_DIGITS) return NaN;
  const value = Number(`${figures || '0'}.${fraction || '0'}${exponent === undefined ? '' : `e${exponent}`}`);
  if (!Number.isFinite(value)) return NaN;
  const negative = outer !== '' ? outer !== '+' : inner !== '' && inner !== '+';
  // Never minus zero, which no reader wrote.
  return negative ? 0 - value : value;
}

/** What a cell says of the decimal sign: it can only be this one; it reads both ways (`1.234`); null where it says nothing. */
export function decimalOf(text: string): Decimal | 'either' | null {
  const digits = text.length <= LONGEST ? DRESSED.exec(text)?.[3] : undefined;
  if (digits === undefined || !/[.,]/.test(digits)) return null;
  const [comma, dot] = [GROUPS[','].test(digits), GROUPS['.'].test(digits)];
  if (comma && dot) return 'either';
  return comma ? ',' : dot ? '.' : null;
}

/** How many cells can only have a comma, only a dot, or either. */
export interface DecimalVotes {
  ',': number;
  '.': number;
  either: number;
}

export function decimalVotes(cells: Iterable<string>): DecimalVotes {
  const votes: DecimalVotes = { ',': 0, '.': 0, either: 0 };
  for (const cell of cells) {
    const vote = decimalOf(cell);
    if (vote) votes[vote] += 1;
  }
  return votes;
}

/** The sign of one column: that of the file, unless all that the column shows speaks for the other one. */
export function decimalOfColumn(votes: DecimalVotes, ofFile: Decimal): Decimal {
  const other = ofFile === ',' ? '.' : ',';
  return votes[other] > 0 && votes[ofFile] === 0 ? other : ofFile;
}
