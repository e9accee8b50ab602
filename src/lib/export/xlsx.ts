import { strFromU8, unzipSync } from 'fflate';
import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import type { Row } from '../snapshot/tables';
import { archive } from './archive';

export interface Sheet {
  /** At most 31 characters. */
  name: string;
  columns: readonly string[];
  rows: readonly Readonly<Row>[];
  /** Long texts go on inside their cell: for sheets that are read, not computed on. */
  isRead?: boolean;
}

/** What Excel can hold in a cell. */
const LONGEST = 32_767;
/** Column widths in characters, from the first rows. */
const WIDTH = { least: 8, most: 60, sample: 200 };
/** Named, or a program without the font of the default theme sets the header in a face of its own. */
const FONT = { fontFamily: 'Calibri', fontSize: 11 };
/** Height of a line of that font, in points, and the most lines that a row of Excel can be high. */
const LINE = { points: 15, most: 27 };
/** Text for good: `037006` typed again stays `037006`. */
const AS_TEXT = '@';

/**
 * Sheets as an Excel workbook: a header row that stays in sight, texts as text (ISTAT codes keep their zeros, dates are
 * ISO text, nothing is a formula), numbers as numbers, empty cells where a value is missing. A column whose values are
 * numbers has its name above them, at the right. Same rows, same bytes, at build and in the browser, where it is loaded on request
 * (`import('@/lib/export/xlsx')`, then `saveBytes`). Throws when a text is longer than a cell can hold.
 */
export async function toXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const rows = rowsApart();
  const book = writeExcelFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: cells(sheet),
      columns: sheet.columns.map((column) => ({ width: width(column, sheet.rows) })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
    { ...FONT, features: [rows.taken] },
  );
  // The writer stamps its parts with the time of writing: they are packed again without it.
  const written = new Uint8Array(await (await book.toBlob()).arrayBuffer());
  const parts = Object.entries(unzipSync(written));
  return archive(parts.map(([name, content]) => ({ name, content: rows.putBack(name, content) })));
}

/**
 * Rows of the sheets, taken out before the writer packs its parts and put back after: it packs a part of more than 160 kB in a worker
 * made from a blob, which the policy of the site forbids and which then never answers.
 */
function rowsApart() {
  const ROWS = /<sheetData>[^]*<\/sheetData>/;
  const NONE = '<sheetData/>';
  const kept = new Map<string, string>();
  const transform = (content: string, _: unknown, { sheetId }: { sheetId: string }): string =>
    content.replace(ROWS, (found) => {
      kept.set(`xl/worksheets/sheet${sheetId}.xml`, found);
      return NONE;
    });
  return {
    taken: { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } },
    putBack: (name: string, content: Uint8Array): string | Uint8Array => {
      const found = kept.get(name);
      return found === undefined ? content : strFromU8(content).replace(NONE, () => found);
    },
  };
}

function cells({ name, columns, rows, isRead = false }: Sheet): SheetData {
  const numeric = columns.map((column) => hasNumbers(column, rows));
  const header = columns.map((column, i) => ({
    value: column,
    fontWeight: 'bold' as const,
    bottomBorderStyle: 'thin' as const,
    ...(numeric[i] ? { align: 'right' as const } : textAfter(numeric[i - 1])),
  }));
  const widths = columns.map((column) => width(column, rows));
  const body = rows.map((row) => {
    // Not every program makes room by itself for a text that goes on.
    const height = isRead ? { height: LINE.points * linesOf(row, columns, widths) } : {};
    return columns.map((column, i) => {
      const value = row[column] ?? null;
      if (typeof value === 'string' && value.length > LONGEST)
        throw new Error(`sheet ${name}, column ${column}: a text of ${value.length} characters fits no cell`);
      if (value === null || value === '') return null;
      const isText = typeof value === 'string';
      // Excel centres true/false; a plain text begins at the left without being told.
      const needsPlace = typeof value === 'boolean' || (isText && numeric[i - 1]);
      return {
        value,
        ...(isText && /^\d+$/.test(value) ? { format: AS_TEXT } : {}),
        ...(needsPlace ? textAfter(numeric[i - 1]) : {}),
        ...(isRead ? { wrap: isText, alignVertical: 'top' as const, ...height } : {}),
      };
    });
  });
  return [header, ...body];
}

/** Text and true/false start at the left, a step away from figures that end where they begin. */
function textAfter(isNumber: boolean | undefined): { align: 'left'; indent?: number } {
  return isNumber ? { align: 'left', indent: 1 } : { align: 'left' };
}

function hasNumbers(column: string, rows: readonly Readonly<Row>[]): boolean {
  const filled = rows.find((row) => row[column] !== null && row[column] !== undefined && row[column] !== '');
  return typeof filled?.[column] === 'number';
}

/** Lines that the longest text of a row takes in its column, counted a little wide: words are not cut. */
function linesOf(row: Readonly<Row>, columns: readonly string[], widths: readonly number[]): number {
  const lines = columns.reduce((most, column, i) => {
    const room = Math.max(WIDTH.least, (widths[i] ?? 0) - 8);
    const length = String(row[column] ?? '').length;
    return length <= (widths[i] ?? 0) ? most : Math.max(most, Math.ceil(length / room));
  }, 1);
  return Math.min(LINE.most, lines);
}

function width(column: string, rows: readonly Readonly<Row>[]): number {
  const lengths = rows.slice(0, WIDTH.sample).map((row) => String(row[column] ?? '').length + 2);
  return Math.min(WIDTH.most, Math.max(WIDTH.least, column.length + 3, ...lengths));
}
