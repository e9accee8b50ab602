/** What the search box finds. Territories, localities, indicators and tables come first; records in a second file. */

/** In the order their groups are shown when they match equally well. */
export const SEARCH_KINDS = [
  ...(['comune', 'localita', 'unione', 'distretto', 'area', 'indicatore', 'pagina', 'tabella'] as const),
  ...(['organizzazione', 'luogo'] as const),
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export interface SearchEntry {
  kind: SearchKind;
  /** Territory, indicator or table; of a locality the comune it is in; of a page its path; of a record its place in the file. */
  id: string;
  name: string;
  /** Where it belongs, in the reader's language: area of a comune, comune of a locality or record, theme of an indicator. */
  within?: string;
  /** Address part of the page of the comune (comuni and localities). */
  slug?: string;
  /** `frazione` or `localita` of a locality; what a page is; the kind of a record, as its table writes it. */
  sort?: string;
  /** Comuni of the past that it took in: found and said. */
  formerly?: string[];
  /** Other names: found, not said. */
  also?: string[];
  /** Words that find it: description, synonyms, label in the other language. */
  words?: string;
}

/** The first file: everything but records. */
export interface SearchFile {
  entries: SearchEntry[];
}

/** Rows of one table of records: name, position in `kinds`, position in `comuni`. */
export interface RecordRows {
  kinds: string[];
  rows: [name: string, kind: number, comune: number][];
}

/** The second file, the same in both languages. */
export interface SearchRecordsFile {
  /** Names of the comuni, joined where a record is in several. */
  comuni: string[];
  organisations: RecordRows;
  places: RecordRows;
}
