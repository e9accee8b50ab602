/** Texts that stand for "no value" in tables of people and offices. */

const MISSING = new Set(
  [
    '',
    'n.d.',
    'n.d',
    'nd',
    'n/d',
    '#n/d',
    'n.a.',
    'n.a',
    'n/a',
    '#n/a',
    'nan',
    'null',
    '#rif!',
    '#valore!',
  ].concat(['#ref!', '#value!', '#div/0!', '-', '--', '---', '–', '—', '.', '..', '...', '…', '?']),
);
/** Longer than any of them. None begins with a figure either: so most cells are decided. */
const LONGEST = 8;

/** Whether a cell holds nothing, whatever its column is about. `NA` is not among these: it is also the province of Naples. */
export function isMissing(text: string): boolean {
  if (text.length > LONGEST) return false;
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return false;
  return text === '' || MISSING.has(text.toLowerCase());
}

/** Whether a cell of numbers, dates, codes or yes and no holds nothing. */
export function isMissingValue(text: string): boolean {
  return isMissing(text) || text === 'NA' || text === 'na';
}
