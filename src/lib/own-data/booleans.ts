/** Yes and no as people write them. */

const YES = new Set([
  'sì',
  'si',
  "si'",
  'sí',
  's',
  'vero',
  'v',
  'true',
  't',
  'yes',
  'y',
  'x',
  '✓',
  '✔',
  'on',
  '1',
]);
const NO = new Set(['no', 'n', 'falso', 'false', 'f', 'off', '0']);
/** Texts that mean yes or no only beside their opposite: `F` is also a sex, `1` also a number. */
const PAIRS = [
  ['s', 'n'],
  ['v', 'f'],
  ['t', 'f'],
  ['y', 'n'],
].map((pair) => new Set(pair));
const ALONE = new Set([...YES, ...NO].filter((text) => text.length > 1).concat('x', '✓', '✔'));

/** True, false, or null for what is neither. */
export function booleanOf(text: string): boolean | null {
  if (text.length > 5) return null;
  const low = text.toLowerCase();
  return YES.has(low) ? true : NO.has(low) ? false : null;
}

/** Whether these distinct texts are yes and no, and nothing else. */
export function areBooleans(texts: readonly string[]): boolean {
  const low = new Set(texts.map((text) => text.toLowerCase()));
  if (low.size === 0 || low.size > 4) return false;
  const all = [...low];
  return (
    all.every((text) => ALONE.has(text)) ||
    PAIRS.some((pair) => all.length === 2 && all.every((text) => pair.has(text)))
  );
}
