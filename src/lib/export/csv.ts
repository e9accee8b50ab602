import Papa from 'papaparse';

/**
 * How a formula begins, with the wide signs that some spreadsheets read as the narrow ones. The library's own pattern lets a text through
 * that has a line break further on.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

export type CsvCell = string | number | boolean | null;

/**
 * Rows as CSV text: UTF-8, comma, RFC 4180 quoting and line ends, a header, a final line end.
 *
 * Texts stay as they are (ISTAT codes keep their zeros, dates are already ISO), numbers get a dot, null is an empty cell.
 * A text that a spreadsheet would run as a formula (it begins with `= + - @`, tab or line break) gets a leading apostrophe;
 * numbers are never touched.
 */
export function toCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, CsvCell>>[],
): string {
  const data = rows.map((row) => columns.map((column) => row[column] ?? null));
  const text = Papa.unparse({ fields: [...columns], data }, { newline: '\r\n', escapeFormulae: FORMULA });
  return rows.length === 0 ? `${text.trimEnd()}\r\n` : `${text}\r\n`;
}

/** What a formula-defused text reads back as. */
export function defused(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
