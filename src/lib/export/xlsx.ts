import { unzipSync } from 'fflate';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { Row } from '../snapshot/tables';
import { archive } from './archive';

export interface Sheet {
  /** At most 31 characters. */
  name: string;
  columns: readonly string[];
  rows: readonly Readonly<Row>[];
}

/** What Excel can hold in a cell. */
const LONGEST = 32_767;
/** Column widths in characters, from the first rows. */
const WIDTH = { least: 8, most: 60, sample: 200 };

/**
 * Sheets as an Excel workbook: a header row that stays in sight, texts as text (ISTAT codes keep their zeros, dates are
 * ISO text, nothing is a formula), numbers as numbers, empty cells where a value is missing. Same rows, same bytes.
 * Throws when a text is longer than a cell can hold.
 */
export async function toXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const book = writeExcelFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: cells(sheet),
      columns: sheet.columns.map((column) => ({ width: width(column, sheet.rows) })),
      stickyRowsCount: 1,
    })),
  );
  // The writer stamps its parts with the time of writing: they are packed again without it.
  const parts = Object.entries(unzipSync(await book.toBuffer()));
  return archive(parts.map(([name, content]) => ({ name, content })));
}

function cells({ name, columns, rows }: Sheet): SheetData {
  const header = columns.map((column) => ({ value: column, fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    columns.map((column) => {
      const value = row[column] ?? null;
      if (typeof value === 'string' && value.length > LONGEST)
        throw new Error(`sheet ${name}, column ${column}: a text of ${value.length} characters fits no cell`);
      return value === '' ? null : value;
    }),
  );
  return [header, ...body];
}

function width(column: string, rows: readonly Readonly<Row>[]): number {
  const lengths = rows.slice(0, WIDTH.sample).map((row) => String(row[column] ?? '').length);
  return Math.min(WIDTH.most, Math.max(WIDTH.least, column.length + 2, ...lengths));
}
