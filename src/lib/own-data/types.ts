/** Words of the reader's own data: a file that stays in the browser, how it was read, which of the 55 comuni its rows are about. */

import type { OwnTable } from '../laboratory/types';
import type { NamedPlace } from '../territory/name-index';

export const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];
export const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];
export const QUOTES = ['"', "'", ''] as const;
export type Quote = (typeof QUOTES)[number];
/** Order of day, month and year in dates that are not ISO. */
export type DateOrder = 'day-first' | 'month-first' | 'year-first';

/** How a file is read. Found by looking at its beginning; the reader may correct each part. */
export interface Reading {
  encoding: Encoding;
  separator: Separator;
  quote: Quote;
  /** Sign between whole and decimal part; the other of the two parts thousands. */
  decimal: ',' | '.';
  dates: DateOrder;
  /** Whether the first row names the columns. */
  header: boolean;
}

export type OwnColumnKind = 'number' | 'text' | 'date' | 'boolean' | 'code' | 'name';

export interface OwnColumn {
  /** Position in the file, from 0. */
  at: number;
  /** As in the header, made unique (`valore`, `valore 2`); `colonna 3` where there is no header. */
  name: string;
  /** `code`: ISTAT codes of comuni; `name`: their names. The reader may correct it. */
  kind: OwnColumnKind;
  /** Cells with something in them, cells empty, cells that are not of the kind. */
  filled: number;
  empty: number;
  strange: number;
  /** Distinct values, counted up to a limit. */
  distinct: number;
  /** First values that differ, as in the file: for the reader to recognise. */
  examples: readonly string[];
  /** Extent of numbers or ISO dates; null for the others. */
  least: number | string | null;
  most: number | string | null;
}

/** Why a file cannot be read, or was read only in part; each has a sentence in both languages. */
export const FILE_PROBLEM_KEYS = [
  'empty',
  'only-header',
  'too-large',
  'binary',
  'spreadsheet',
  'archive',
  'html',
  'json',
  'geojson',
  'one-column',
  'too-many-columns',
  'endless-row',
  'unreadable',
  'worker',
] as const;
export type FileProblemKey = (typeof FILE_PROBLEM_KEYS)[number];

/** What the reader should know of a file that was read all the same. */
export const FILE_WARNING_KEYS = [
  'ragged',
  'lead-rows',
  'repeated-names',
  'formulas',
  'wrong-encoding',
  'unclosed-quote',
  'too-many-rows',
  'blank-rows',
  'control-characters',
  'ambiguous-dates',
  'ambiguous-numbers',
] as const;
export type FileWarningKey = (typeof FILE_WARNING_KEYS)[number];

export interface FileWarning {
  key: FileWarningKey;
  /** How many rows (`ragged`, `lead-rows`, `unclosed-quote`, `blank-rows`; `too-many-rows`: those read), columns, cells or characters. */
  count: number;
  /** First row it concerns, from 1 with the header as row 1; null where it is the file's. */
  row: number | null;
}

/** What is known of a file once read; the rows themselves stay in the worker. */
export interface OwnFile {
  name: string;
  bytes: number;
  reading: Reading;
  rows: number;
  columns: readonly OwnColumn[];
  warnings: readonly FileWarning[];
  /** First rows as in the file, for the reader to check the reading. */
  preview: readonly (readonly string[])[];
}

export type ReadOutcome =
  { ok: true; file: OwnFile } | { ok: false; problem: { key: FileProblemKey; detail: string } };

/** What one distinct text of the column of comuni was taken for. */
export type PlaceVerdict = 'certain' | 'doubtful' | 'former' | 'locality' | 'elsewhere' | 'unknown';

/** Why a text is not certain: comuni whose name it shortens, a group of comuni, a locality, a code cut to its last digits, a likeness. */
export const PLACE_NOTES = ['short', 'group', 'locality', 'short-code', 'near'] as const;
export type PlaceNote = (typeof PLACE_NOTES)[number];

export interface PlaceMatch {
  /** The text of the file. */
  text: string;
  /** Rows that have it. */
  rows: number;
  verdict: PlaceVerdict;
  /** Code of the comune it stands for; null until the reader says so, or where it is none of the 55. */
  comune: string | null;
  /** Comuni it may be, best first. */
  candidates: readonly string[];
  /** What makes it doubtful; null for what is certain, of the past, of elsewhere, or unknown. */
  note: PlaceNote | null;
}

/** How the rows of one comune become one value. */
export type Aggregate = 'sum' | 'mean' | 'median' | 'count' | 'first' | 'most' | 'least';

/** One value for each comune that the file knows. */
export interface OwnValues {
  column: number;
  aggregate: Aggregate;
  /** By code of comune; a comune that is not in the file is absent, one whose cells are all empty is null. */
  values: ReadonlyMap<string, number | null>;
  /** Rows behind each value. */
  rows: ReadonlyMap<string, number>;
}

/** The places that rows may be matched to. */
export interface Gazetteer {
  places: readonly NamedPlace[];
  /** Frazioni and other localities (GeoNames, ISTAT) with the comune they lie in. */
  localities: readonly { name: string; comune: string }[];
}

/** Which comune each row is about: a column, and what each of its texts stands for where the reader has said so. */
export interface PlaceChoice {
  column: number;
  /** By text of the file: code of a comune, or null for none of the 55. Texts that are certain need not be here. */
  decided: ReadonlyMap<string, string | null>;
}

/** Rows that are kept: those with this text in this column. */
export interface RowFilter {
  column: number;
  value: string;
}

/** The reader's file in a worker of its own: rows never leave it. Nothing rejects: problems are values. */
export interface OwnReader {
  /** Reads a file, or a pasted text. `reading` corrects what is found by itself. A second call ends the first as `superseded`. */
  read(
    file: File | string,
    reading: Partial<Reading> | null,
    progress: (progress: { loaded: number; total: number; rows: number }) => void,
  ): Promise<ReadOutcome | { ok: false; problem: null }>;
  /** Takes a column for another kind than the one found; answers with its figures. */
  kind(column: number, kind: OwnColumnKind): Promise<OwnColumn>;
  /** What the distinct texts of a column stand for, doubtful ones first. */
  places(column: number): Promise<readonly PlaceMatch[]>;
  /** `filter` keeps only the rows whose text in that column is this one, as the file writes it. */
  values(
    column: number,
    aggregate: Aggregate,
    places: PlaceChoice,
    filter?: RowFilter | null,
  ): Promise<OwnValues>;
  /** The whole file as a clean table for the laboratory, with `comune_id` and `comune` (empty where none) as its first columns. */
  table(places: PlaceChoice | null): Promise<OwnTable>;
  cancel(): void;
  close(): void;
}
