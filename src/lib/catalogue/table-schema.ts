/** What `data/schemas/*.json` say of a table: the words that the pipeline, the catalogue and the contributions share. */
import type { Localised } from '../indicator/types';

/** One column of a table. */
export interface TableColumn {
  name: string;
  type: 'text' | 'integer' | 'number' | 'boolean' | 'date';
  required: boolean;
  unit?: string;
  enum?: string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  description: Localised;
  example: string | number | boolean | null;
}

/** One `data/schemas/<table>.json`; the Parquet types and the order of columns come from it. */
export interface TableSchema {
  id: string;
  title: Localised;
  description: Localised;
  /** What one row is. */
  grain: Localised;
  /** Columns that together tell two rows apart. */
  primaryKey: string[];
  /** Columns whose values are keys of a table; `list`: several keys joined by `;`. */
  foreignKeys: { column: string; table: string; list?: boolean }[];
  /** SPDX identifier of the licence of our table; its sources have their own. */
  licence: string;
  columns: TableColumn[];
}
