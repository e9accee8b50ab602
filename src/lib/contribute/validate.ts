import { readCell } from './cell';
import { readHeader, type Header } from './header';
import { issue, severityOf } from './issue';
import { hasStreetNumber } from './personal';
import { checkPosition } from './position';
import { readText, type ReadTable } from './read';
import { findTwins } from './twins';
import {
  EXAMPLE_MARK,
  type CheckContext,
  type CleanCell,
  type CleanRow,
  type ContributedSchema,
  type Issue,
  type RawRow,
  type Validation,
} from './types';

/** Checks the text of a file against the schema of its kind. Never throws: whatever is wrong is an issue. */
export function validateText(schema: ContributedSchema, text: string, context: CheckContext): Validation {
  return validateTable(schema, readText(text), context);
}

/** The same for a table that is read already, as it is while it is corrected. */
export function validateTable(schema: ContributedSchema, read: ReadTable, context: CheckContext): Validation {
  const issues = [...read.issues];
  if (read.table.header.length === 0) return { issues, rows: [], organisation: '' };
  const header = readHeader(schema, read.table);
  issues.push(...header.issues);
  const width = read.table.header.length;
  const rows: CleanRow[] = [];
  for (const raw of read.table.rows) {
    if (raw.cells.some((cell) => cell.trim().startsWith(EXAMPLE_MARK))) {
      issues.push(issue('example-row', { row: raw.row }));
      continue;
    }
    if (raw.cells.length < width || raw.cells.slice(width).some((cell) => cell.trim() !== ''))
      issues.push(issue('ragged', { row: raw.row, detail: `${raw.cells.length}/${width}` }));
    const { cells, found } = readRow(schema, header, raw, context);
    rows.push({ row: raw.row, cells });
    issues.push(...found);
  }
  if (rows.length === 0 && !issues.some(({ key }) => key === 'no-rows')) issues.push(issue('no-rows'));
  issues.push(...findTwins(schema, rows, context));
  const organisations = [...new Set(rows.flatMap(({ cells }) => cells.declared_by ?? []))].map(String);
  if (organisations.length > 1)
    issues.push(issue('several-organisations', { column: 'declared_by', near: organisations.slice(0, 3) }));
  if (context.shapes === null && schema.columns.some(({ format }) => format === 'lon'))
    issues.push(issue('no-boundaries'));
  if (context.known === null) issues.push(issue('no-known'));
  return { issues, rows, organisation: organisations.length === 1 ? (organisations[0] ?? '') : '' };
}

function readRow(
  schema: ContributedSchema,
  header: Header,
  raw: RawRow,
  context: CheckContext,
): { cells: Record<string, CleanCell>; found: Issue[] } {
  const cells: Record<string, CleanCell> = {};
  const found: Issue[] = [];
  for (const column of schema.columns) {
    const at = header.at.get(column.name);
    cells[column.name] = null;
    // A column that is not there is one issue of the file, not one a row.
    if (at === undefined) continue;
    const { value, issues } = readCell(column, raw.cells[at] ?? '', context);
    cells[column.name] = value;
    found.push(...issues.map((one) => ({ ...one, column: one.column ?? column.name })));
  }
  found.push(...checkRow(schema, header, cells, found, context));
  return { cells, found: found.map((one) => ({ ...one, row: raw.row })) };
}

/** What no cell can say alone: a source, a position that fits, a home that stays private. */
function checkRow(
  schema: ContributedSchema,
  { at }: Header,
  cells: Record<string, CleanCell>,
  found: readonly Issue[],
  context: CheckContext,
): Issue[] {
  const issues: Issue[] = [];
  const isBad = (column: string): boolean =>
    found.some((one) => one.column === column && severityOf(one) === 'error');
  const [page, document] = schema.requireOne;
  const sources = schema.requireOne.filter((column) => at.has(column));
  if (sources.length > 0 && sources.every((column) => cells[column] === null && !isBad(column)))
    issues.push(issue('source-missing', { column: sources[0] ?? null }));
  else if (
    page &&
    document &&
    at.has(page) &&
    cells[page] === null &&
    cells[document] !== null &&
    !isBad(page)
  )
    issues.push(issue('document-only', { column: page }));
  const isHome = schema.homes?.includes(String(cells.kind)) ?? false;
  const hasPosition = cells.lon != null || cells.lat != null;
  if (isHome && hasPosition) issues.push(issue('home-position', { column: 'lon' }));
  else if (!isBad('lon') && !isBad('lat')) {
    const codes = String(cells.comune_ids ?? '')
      .split(';')
      .filter(Boolean);
    const wrong = checkPosition(number(cells.lon), number(cells.lat), codes, context);
    if (wrong) issues.push(wrong);
  }
  for (const { name, type, format, enum: entries } of schema.columns) {
    const value = cells[name];
    if (type !== 'text' || format !== undefined || entries || typeof value !== 'string') continue;
    if (name === 'source_document' || !hasStreetNumber(value)) continue;
    issues.push(
      isHome ? issue('home-address', { column: name }) : issue('street-address', { column: name, value }),
    );
  }
  return issues;
}

const number = (cell: CleanCell | undefined): number | null => (typeof cell === 'number' ? cell : null);
