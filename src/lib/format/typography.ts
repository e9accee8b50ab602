/**
 * A text of the tables as it is printed: the printer's apostrophe (`Castel d’Aiano`), a dash between years (`2021–2027`),
 * the ordinal's own sign (`1º gennaio`) and no line break before `%`. Only for showing: files and addresses keep what the source writes.
 */
export function typographic(text: string): string {
  return text
    .replace(/(\p{L})['`´](?=\p{L})/gu, '$1’')
    .replace(/\b((?:19|20)\d{2})-((?:19|20)\d{2})\b/g, '$1–$2')
    .replace(/(\d)°(?= \p{Ll})/gu, '$1º')
    .replace(/(\d) %/g, '$1\u00a0%');
}
