import { decimalScale } from '../query/casts';
import type { Cell } from '../query/types';
import type { ColumnKind } from './types';

/** The part of an Arrow type that is read here. */
export interface ArrowType {
  toString(): string;
  children?: readonly ArrowField[] | null;
}

export interface ArrowField {
  name: string;
  type: ArrowType;
}

/** What a column holds, from its SQL type as DuckDB writes it. */
export function kindOf(type: string): ColumnKind {
  if (type.endsWith(']') || /^(?:STRUCT|MAP|UNION)\(/.test(type)) return 'other';
  if (type === 'BOOLEAN') return 'boolean';
  if (/^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\b.*)$/.test(type)) return 'number';
  if (type === 'DATE' || type.startsWith('TIMESTAMP')) return 'date';
  return /^(?:VARCHAR|UUID|ENUM\b.*|TIME\b.*)$/.test(type) ? 'text' : 'other';
}

/** True for the SQL types that Arrow brings whole to the page; the engine writes the others as text first. */
export function travelsWhole(type: string): boolean {
  return !/\b(?:INTERVAL|BIT|BLOB|UUID|UNION|TIME WITH TIME ZONE|TIMETZ|NULL)\b|"NULL"/.test(type);
}

/** The SQL type nearest to an Arrow one, for statements that the engine does not describe (SHOW, EXPLAIN). */
export function sqlTypeOf(arrow: string): string {
  const scale = decimalScale(arrow);
  if (scale !== null) return `DECIMAL(38,${scale})`;
  const known: Readonly<Record<string, string>> = {
    Bool: 'BOOLEAN',
    Int8: 'TINYINT',
    Int16: 'SMALLINT',
    Int32: 'INTEGER',
    Int64: 'BIGINT',
    Uint8: 'UTINYINT',
    Uint16: 'USMALLINT',
    Uint32: 'UINTEGER',
    Uint64: 'UBIGINT',
    Float32: 'FLOAT',
    Float64: 'DOUBLE',
    Utf8: 'VARCHAR',
  };
  if (known[arrow] !== undefined) return known[arrow];
  if (/^Date/.test(arrow)) return 'DATE';
  return /^Timestamp/.test(arrow) ? 'TIMESTAMP' : arrow;
}

/**
 * A value as the page shows it: whole numbers and decimals are numbers where a double holds them exactly, else their text; dates and
 * times are ISO text (`2020-12-31`, `2020-12-31T08:30:00`); infinities and NaN are text, lists and structs JSON text.
 */
export function cellOf(value: unknown, type: ArrowType): Cell {
  if (value === null || value === undefined) return null;
  const name = type.toString();
  if (isNested(name)) return JSON.stringify(jsonOf(value, type));
  return scalarOf(value, name);
}

function scalarOf(value: unknown, name: string): Cell {
  const scale = decimalScale(name);
  if (scale !== null) return decimalOf(value, scale);
  if (/^Date/.test(name)) return dateOf(value);
  if (/^Timestamp/.test(name)) return timestampOf(value, name.includes(','));
  if (/^Time\d/.test(name)) return timeOf(value, name);
  if (typeof value === 'bigint') return wholeOf(value, 0);
  if (typeof value === 'number') return name === 'Float32' ? single(value) : finite(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Uint8Array) return hexOf(value);
  return String(value);
}

function isNested(name: string): boolean {
  return /^(?:List|FixedSizeList|Struct|Map)\b/.test(name);
}

type Json = Cell | Json[] | { [key: string]: Json };

function jsonOf(value: unknown, type: ArrowType): Json {
  if (value === null || value === undefined) return null;
  const name = type.toString();
  if (/^(?:List|FixedSizeList)/.test(name)) {
    const item = type.children?.[0]?.type ?? { toString: () => '' };
    return Array.from(value as Iterable<unknown>, (one) => jsonOf(one, item));
  }
  if (/^Map/.test(name)) {
    const [key, item] = type.children?.[0]?.type.children ?? [];
    const pairs = Array.from(value as Iterable<[unknown, unknown]>, ([k, v]): [string, Json] => [
      String(key ? jsonOf(k, key.type) : k),
      item ? jsonOf(v, item.type) : String(v),
    ]);
    return Object.fromEntries(pairs);
  }
  if (/^Struct/.test(name)) {
    const row = value as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      (type.children ?? []).map((field) => [field.name, jsonOf(row[field.name], field.type)]),
    );
  }
  return scalarOf(value, name);
}

/** A decimal from its little-endian two's complement words. */
function decimalOf(value: unknown, scale: number): Cell {
  if (typeof value === 'bigint') return wholeOf(value, scale);
  if (!(value instanceof Uint32Array || value instanceof Int32Array)) return String(value);
  let whole = 0n;
  for (let i = value.length - 1; i >= 0; i -= 1) whole = (whole << 32n) | BigInt((value[i] ?? 0) >>> 0);
  return wholeOf(BigInt.asIntN(value.length * 32, whole), scale);
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** `whole` / 10^scale: a number where its digits fit a double, else all of them as text. */
function wholeOf(whole: bigint, scale: number): Cell {
  let digits = whole;
  let places = scale;
  while (places > 0 && digits % 10n === 0n) {
    digits /= 10n;
    places -= 1;
  }
  if (digits >= -SAFE && digits <= SAFE) return Number(`${digits}e${-places}`);
  if (places === 0) return digits.toString();
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  return `${digits < 0n ? '-' : ''}${text.slice(0, -places)}.${text.slice(-places)}`;
}

function finite(value: number): Cell {
  if (Number.isFinite(value)) return value;
  if (Number.isNaN(value)) return 'nan';
  return value > 0 ? 'inf' : '-inf';
}

/** A single with the digits it has: 0.1, where its double would be 0.10000000149011612. */
function single(value: number): Cell {
  if (!Number.isFinite(value)) return finite(value);
  for (let digits = 6; digits < 9; digits += 1) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}

function isoOf(value: unknown): string {
  const date = new Date(value instanceof Date ? value.getTime() : Number(value));
  // DuckDB's infinite dates are beyond what a date may be.
  return Number.isNaN(date.getTime()) ? String(value) : date.toISOString();
}

function dateOf(value: unknown): string {
  return isoOf(value).replace(/T.*$/, '');
}

/** To the millisecond; DuckDB's TIMESTAMP has no zone, the one with a zone is in UTC. */
function timestampOf(value: unknown, zoned: boolean): string {
  const iso = isoOf(value).replace(/\.000Z$/, 'Z');
  return zoned ? iso : iso.replace(/Z$/, '');
}

function timeOf(value: unknown, name: string): string {
  const perSecond = { SECOND: 1, MILLISECOND: 1e3, MICROSECOND: 1e6, NANOSECOND: 1e9 };
  const unit = /<(\w+)>/.exec(name)?.[1] ?? 'MICROSECOND';
  const seconds = Number(value) / (perSecond[unit as keyof typeof perSecond] ?? 1e6);
  const text = new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23);
  return text.replace(/\.000$/, '');
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('');
}
