/** Texts written at least this often are said once. */
const OFTEN = 3;

/** The texts that a list repeats three times or more, in the order of their first appearance; empty ones never count. */
export function sharedNotes(texts: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times].filter(([text, n]) => text !== '' && n >= OFTEN).map(([text]) => text);
}
