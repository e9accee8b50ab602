import { DataFailure } from '../failure';

/** What UTF-8 bytes become when they are read as Mac Roman, for the characters our sources hold. */
const MISREAD: readonly (readonly [string, string])[] = [
  ['√†', 'à'],
  ['√®', 'è'],
  ['√©', 'é'],
  ['√¨', 'ì'],
  ['√≤', 'ò'],
  ['√π', 'ù'],
  ['‚Äô', '’'],
  ['‚Äì', '–'],
];

/**
 * Gives back the characters of a text that was UTF-8 and was once read as Mac Roman (`civilt√†` → `civiltà`).
 * Throws a `DataFailure` when a sequence that is not in the list is left.
 */
export function repairMacRoman(text: string): string {
  const repaired = MISREAD.reduce((all, [wrong, right]) => all.replaceAll(wrong, right), text);
  if (/[√‚]/.test(repaired))
    throw new DataFailure({ file: 'text' }, `"${text}" holds a character that was misread`);
  return repaired;
}
