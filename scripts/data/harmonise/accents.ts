/** Words our own transcriptions of web pages wrote without their final accent. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['comunita', 'comunità'],
  ['societa', 'società'],
  ['fattibilita', 'fattibilità'],
]);

/** Gives back the accent to the words a transcription lost it from; every other text is untouched. */
export function restoreAccents(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const accented = WORDS.get(word.toLowerCase());
    if (accented === undefined) return word;
    return /^\p{Lu}/u.test(word) ? accented.charAt(0).toUpperCase() + accented.slice(1) : accented;
  });
}
