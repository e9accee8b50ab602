/** Words of contributions: rows that bodies and organisations want to add, and what is said of them before they are sent. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { TableColumn, TableSchema } from '../catalogue/table-schema';
import type { Localised } from '../indicator/types';
import type { NameIndex } from '../territory/name-index';

export const CONTRIBUTION_KINDS = ['cer', 'luoghi', 'progetti', 'percorsi', 'abitare'] as const;
/** What may be contributed; also the name of the schema, the template and the folder. */
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

/** One column of `data/schemas/contributed/<kind>.json`: the dialect of the pipeline's schemas, and what a reader needs. */
export interface ContributedColumn extends TableColumn {
  /** What readers call it: also taken as the heading of a file, in either language. */
  label: Localised;
  /** What a cell holds beyond its type; absent where the type says it all. */
  format?: string;
  example: string | number | boolean;
}

export interface ContributedSchema extends TableSchema {
  /** Published table that a record ends in. */
  publishedIn: string;
  /** Columns of which at least one must be filled. */
  requireOne: string[];
  /** Kinds that are people's homes: their position is not taken. */
  homes?: string[];
  columns: ContributedColumn[];
}

/** An error keeps the file from being sent, a warning asks to look again, a note says how something was read. */
export type Severity = 'error' | 'warning' | 'note';

/** What may be said of a file; each has a sentence in both languages (i18n/contribute-errors). */
export const ISSUE_SEVERITIES = {
  empty: 'error',
  'too-large': 'error',
  binary: 'error',
  'too-many-rows': 'error',
  'no-rows': 'error',
  'unclosed-quote': 'error',
  'column-missing': 'error',
  'column-unknown': 'error',
  'column-renamed': 'error',
  'column-repeated': 'error',
  'several-organisations': 'error',
  ragged: 'error',
  duplicate: 'error',
  'missing-value': 'error',
  'not-number': 'error',
  'number-doubtful': 'error',
  'not-integer': 'error',
  'too-small': 'error',
  'too-great': 'error',
  'too-long': 'error',
  'not-in-list': 'error',
  'not-date': 'error',
  'future-date': 'error',
  'not-url': 'error',
  'not-pattern': 'error',
  'source-missing': 'error',
  'comune-unknown': 'error',
  'comune-doubtful': 'error',
  'half-position': 'error',
  'outside-box': 'error',
  'position-swapped': 'error',
  'home-position': 'error',
  formula: 'error',
  markup: 'error',
  'personal-code': 'error',
  'personal-email': 'error',
  'personal-phone': 'error',
  'personal-name': 'error',
  'home-address': 'error',
  published: 'warning',
  'outside-comune': 'warning',
  'street-address': 'warning',
  'document-only': 'warning',
  'no-boundaries': 'warning',
  'no-known': 'warning',
  encoding: 'note',
  'example-row': 'note',
  'comune-read': 'note',
  'value-read': 'note',
} as const satisfies Record<string, Severity>;
export type IssueKey = keyof typeof ISSUE_SEVERITIES;

export interface Issue {
  key: IssueKey;
  /** As a spreadsheet counts: the header is row 1; null for what is the file's. */
  row: number | null;
  /** Name of the column; null for what is the row's or the file's. */
  column: string | null;
  /** The text of the cell, cut; the reader's own, never markup, and never personal data. */
  value: string;
  /** What it may have meant, best first: values that can take its place. */
  near: readonly string[];
  /** What the sentence needs beside the value: a limit, a distance in km, a name, the row of a twin. */
  detail: string;
  /** Path of the published page it is about, without base and language; null where there is none. */
  path: string | null;
}

/** A CSV as it was read: every record with the row it has in a spreadsheet. */
export interface RawTable {
  header: readonly string[];
  rows: readonly RawRow[];
}
export interface RawRow {
  row: number;
  cells: readonly string[];
}

/** A record that is published already, with what finds its twin. */
export interface KnownRecord {
  /** Kind of contribution it would be. */
  as: ContributionKind;
  name: string;
  comuni: readonly string[];
  /** Unique project code, where it has one. */
  cup?: string;
}

/** What a file is checked against. */
export interface CheckContext {
  comuni: NameIndex;
  /** Page of each comune by code, without base and language. */
  paths: ReadonlyMap<string, string>;
  /** Boundaries of the comuni by code; null where they could not be had. */
  shapes: ReadonlyMap<string, Polygon | MultiPolygon> | null;
  /** Records published today; null where they could not be had. */
  known: readonly KnownRecord[] | null;
  /** ISO date that no information can be later than. */
  today: string;
}

export type CleanCell = string | number | boolean | null;

/** A row as it would be sent: every column of the schema; null where the cell is empty or wrong. */
export interface CleanRow {
  row: number;
  cells: Readonly<Record<string, CleanCell>>;
}

export interface Validation {
  issues: readonly Issue[];
  /** Rows without the example of the template. */
  rows: readonly CleanRow[];
  /** Organisation that declares the rows; empty where none or several. */
  organisation: string;
}

export const CONTRIBUTION_LIMITS = { bytes: 5 * 2 ** 20, rows: 5_000, columns: 200, shown: 120 };

/** How the example row of the templates begins: a row that still has it is left out. */
export const EXAMPLE_MARK = 'ESEMPIO DA CANCELLARE';
