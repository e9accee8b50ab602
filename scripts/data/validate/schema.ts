import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import type { TableColumn, TableSchema } from '../../../src/lib/catalogue/table-schema';
import { DataFailure } from '../failure';
import { hasPersonalCode } from './personal';

export type Cell = string | number | boolean | null;
/** One row of a table of ours, by column name. */
export type TableRow = Record<string, Cell>;

/** Reads the schema of a table. */
export function readSchema(folder: string, table: string): TableSchema {
  return JSON.parse(readFileSync(join(folder, `${table}.json`), 'utf8')) as TableSchema;
}

/** Checks every row against the schema, and the primary key for repetitions. The first bad row stops the build. */
export function checkRows(schema: TableSchema, rows: readonly TableRow[]): void {
  const validate = compile(schema);
  const seen = new Set<string>();
  rows.forEach((row, index) => {
    const place = { file: `table ${schema.id}`, row: index + 1 };
    if (!validate(row)) {
      const error = validate.errors?.[0];
      const column = error?.instancePath.slice(1) ?? '';
      const value = column === '' ? '' : ` (${JSON.stringify(row[column])})`;
      throw new DataFailure(
        { ...place, column },
        `${error?.message ?? 'invalid'}${value} in ${keyOf(schema, row)}`,
      );
    }
    for (const [column, value] of Object.entries(row)) {
      if (typeof value === 'string' && value.length >= 16 && hasPersonalCode(value)) {
        throw new DataFailure({ ...place, column }, 'holds a 16-character personal tax code');
      }
    }
    const key = keyOf(schema, row);
    if (seen.has(key)) throw new DataFailure(place, `the key ${key} is there twice`);
    seen.add(key);
  });
}

/** Checks that every foreign key of a table resolves; an orphan stops the build. */
export function checkForeignKeys(
  schema: TableSchema,
  rows: readonly TableRow[],
  keys: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  for (const { column, table, list } of schema.foreignKeys) {
    const known = keys.get(table);
    if (!known) throw new DataFailure({ file: `table ${schema.id}`, column }, `there is no table ${table}`);
    rows.forEach((row, index) => {
      const value = row[column];
      if (value === null || value === undefined || value === '') return;
      for (const item of list ? String(value).split(';') : [String(value)]) {
        if (known.has(item)) continue;
        const place = { file: `table ${schema.id}`, row: index + 1, column };
        throw new DataFailure(place, `"${item}" is not in the table ${table}`);
      }
    });
  }
}

/** The key of a row, for messages and for finding repetitions. */
export function keyOf(schema: TableSchema, row: TableRow): string {
  return schema.primaryKey.map((column) => String(row[column])).join(' · ');
}

function compile(schema: TableSchema): ValidateFunction {
  const properties = Object.fromEntries(schema.columns.map((column) => [column.name, columnSchema(column)]));
  return new Ajv({ allErrors: false }).compile({
    type: 'object',
    additionalProperties: false,
    required: schema.columns.map((column) => column.name),
    properties,
  });
}

function columnSchema(column: TableColumn): object {
  const type = { text: 'string', date: 'string', integer: 'integer', number: 'number', boolean: 'boolean' }[
    column.type
  ];
  const nullable = !column.required;
  return {
    type,
    nullable,
    ...(column.type === 'date' ? { pattern: '^\\d{4}-\\d{2}-\\d{2}$' } : {}),
    ...(column.type === 'text' && column.required ? { minLength: 1 } : {}),
    ...(column.enum ? { enum: nullable ? [...column.enum, null] : column.enum } : {}),
    ...(column.pattern ? { pattern: column.pattern } : {}),
    ...(column.minimum === undefined ? {} : { minimum: column.minimum }),
    ...(column.maximum === undefined ? {} : { maximum: column.maximum }),
    ...(column.maxLength === undefined ? {} : { maxLength: column.maxLength }),
  };
}
