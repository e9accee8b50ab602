/** Grammar of Italian that numbers ask for. */

/** Whether a number is read with a vowel first: `otto`, `ottanta`, `undici`, `uno`. */
const isVowel = (text: string): boolean => /^(8|80|8\d|8\d\d|11|1)$/.test(text.split(/[,.]/)[0] ?? '');

/** `il 4,2 %`, `l’8,3 %`, `lo 0,5 %`: the article follows how the number is read. */
export function itPercent(text: string): string {
  return `${isVowel(text) ? 'l’' : text.split(',')[0] === '0' ? 'lo ' : 'il '}${text}\u00a0%`;
}

/** `del 4,2 %`, `dell’8,3 %`, `dello 0,5 %`. */
export function itOfPercent(text: string): string {
  return itPercent(text).replace(/^(il |lo |l’)/, (article) =>
    article === 'il ' ? 'del ' : article === 'lo ' ? 'dello ' : 'dell’',
  );
}

/** `il 45º`, `l’8º`, from a place already written. */
export function itPlaceth(ordinal: string): string {
  return `${/^(8\d?|11)º$/.test(ordinal) ? 'l’' : 'il '}${ordinal}`;
}

/** Feminine of an ordinal in words. */
export const feminine = (ordinal: string): string => ordinal.replace(/o$/, 'a');

/** The article before a noun or an ordinal: `l’ottava`, `l’aumento`, `la quinta`, `il calo`. */
export function itArticle(text: string, isFeminine: boolean): string {
  return /^[aeiou]/.test(text) ? 'l’' : isFeminine ? 'la ' : 'il ';
}
