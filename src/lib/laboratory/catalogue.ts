/** What the laboratory's page is told about the published tables, and what its editor completes from. */
import type { LabTable, LabTableColumn } from './types';

/** A table with what else a reader should know before using it. */
export interface LabTableEntry extends LabTable {
  /** Columns that together name one row. */
  keys: readonly string[];
  /** Columns that are the key of another table. */
  links: readonly { column: string; table: string; list: boolean }[];
  /** Who publishes what the table is made of. */
  publishers: string;
  /** Mistakes that the table invites; a sentence each. */
  traps: readonly string[];
}

/** A value that a column may have, and what it stands for. */
export interface KnownValue {
  value: string;
  label: string;
}

export interface EditorCatalogue {
  tables: readonly Pick<LabTable, 'id' | 'title' | 'grain' | 'rows' | 'columns'>[];
  /** By name of column. */
  values: Readonly<Record<string, readonly KnownValue[]>>;
  functions: readonly { name: string; info: string }[];
  words: {
    rows: (n: number) => string;
    grain: (grain: string) => string;
    types: Record<LabTableColumn['type'], string>;
  };
}
