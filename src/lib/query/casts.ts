import type { Cell, QueryResult, QueryRow, RawColumn, RawResult } from './types';

/**
 * The engine's result in plain JavaScript values: DECIMAL, BIGINT and HUGEINT become numbers (beyond 2^53 the nearest one),
 * DATE and TIMESTAMP become ISO text, everything else that is not a number, a boolean or text becomes its text.
 * Rows are made when first read.
 */
export function castResult<T extends QueryRow>(raw: RawResult): QueryResult<T> {
  const columns = Object.fromEntries(raw.columns.map((column) => [column.name, castColumn(column)]));
  let rows: T[] | null = null;
  return {
    rowCount: raw.rowCount,
    columns: columns as QueryResult<T>['columns'],
    get rows() {
      rows ??= Array.from({ length: raw.rowCount }, (_, i) => {
        const row: QueryRow = {};
        for (const { name } of raw.columns) row[name] = columns[name]?.[i] ?? null;
        return row as T;
      });
      return rows;
    },
  };
}

/** One column cast; a numeric column without gaps as Float64Array. */
export function castColumn(column: RawColumn): ArrayLike<Cell> {
  const { type, values } = column;
  if (values instanceof Float64Array) return values;
  const cast = castOf(type);
  const cells = Array.from(values, (value) => (value === null || value === undefined ? null : cast(value)));
  return isNumeric(type) && cells.every((cell) => cell !== null)
    ? Float64Array.from(cells as number[])
    : cells;
}

/** Digits after the point of an Arrow decimal type (`Decimal[38e+2]` → 2), or null when the type is no decimal. */
export function decimalScale(type: string): number | null {
  const match = /^Decimal\[\d+e([+-]?\d+)\]$/.exec(type);
  return match ? Number(match[1]) : null;
}

/**
 * A decimal from its little-endian two's complement 32-bit words, as Arrow stores it.
 * @param scale digits after the point
 */
export function decimalToNumber(words: ArrayLike<number>, scale: number): number {
  let whole = 0n;
  for (let i = words.length - 1; i >= 0; i -= 1) whole = (whole << 32n) | BigInt((words[i] ?? 0) >>> 0);
  const signed = BigInt.asIntN(words.length * 32, whole);
  // Through the text, so that 12752950.13 is the nearest double and not a quotient of two rounded ones.
  return Number(`${signed}e${-scale}`);
}

function isNumeric(type: string): boolean {
  return /^(Int|Uint|Float|Decimal)/.test(type);
}

function castOf(type: string): (value: unknown) => Cell {
  const scale = decimalScale(type);
  if (scale !== null) return (value) => decimalOf(value, scale);
  if (/^Date/.test(type)) return (value) => isoOf(value).slice(0, 10);
  if (/^Timestamp/.test(type)) return isoOf;
  return plain;
}

function decimalOf(value: unknown, scale: number): Cell {
  if (value instanceof Uint32Array || value instanceof Int32Array) return decimalToNumber(value, scale);
  return typeof value === 'bigint' ? Number(`${value}e${-scale}`) : plain(value);
}

function isoOf(value: unknown): string {
  return new Date(value instanceof Date ? value.getTime() : Number(value)).toISOString();
}

function plain(value: unknown): Cell {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  return String(value);
}
