/**
 * The laboratory's address: `?esempio=anni-di-reddito`, `?sql=SELECT…`, `?z=…` for a statement too long to be written out, and
 * `?parte=dati`. Total: any text gives a usable page. A statement from an address is shown, never run.
 */
import { Deflate, Inflate, strFromU8, strToU8 } from 'fflate';
import { LAB_LIMITS } from './types';

export const PARTS = ['sql', 'dati'] as const;
export type Part = (typeof PARTS)[number];

export interface LabAddress {
  part: Part;
  /** Id of the example in the editor; null for a statement of the reader's. */
  example: string | null;
  /** The statement, where the address carries one. */
  sql: string | null;
  /** Keys of what could not be read. */
  problems: string[];
}

/** Statements up to this many characters are written out. */
const PLAIN = 600;
/** Characters of a query string that every mail program and server lets through. */
const LONGEST = 7_000;

/** What an address says; `examples` are the known ids. */
export function parseAddress(search: string, examples: readonly string[]): LabAddress {
  const params = new URLSearchParams(search);
  const problems: string[] = [];
  const part = PARTS.find((each) => each === params.get('parte')) ?? 'sql';
  if (params.has('parte') && params.get('parte') !== part) problems.push('parte');
  const example = params.get('esempio');
  if (example !== null && !examples.includes(example)) problems.push('esempio');
  return {
    part,
    example: example !== null && examples.includes(example) ? example : null,
    sql: written(params, problems),
    problems,
  };
}

function written(params: URLSearchParams, problems: string[]): string | null {
  const sql = params.get('sql');
  if (sql !== null && sql.length <= LAB_LIMITS.text) return sql;
  const packed = params.get('z');
  const text = packed === null ? null : unpacked(packed);
  if (text !== null) return text;
  if (sql !== null) problems.push('sql');
  else if (packed !== null) problems.push('z');
  return null;
}

/** The shortest query string that gives this state back; null where the statement is too long for an address. */
export function formatAddress({ part, example, sql }: Omit<LabAddress, 'problems'>): string | null {
  const params = new URLSearchParams();
  if (part !== 'sql') params.set('parte', part);
  if (example !== null) params.set('esempio', example);
  else if (sql !== null && sql.length <= PLAIN) params.set('sql', sql);
  else if (sql !== null) params.set('z', packed(sql));
  const query = params.toString();
  return query.length <= LONGEST ? query : null;
}

/** A text compressed (raw DEFLATE) and written in the letters of an address (base64url, RFC 4648 §5). */
export function packed(text: string): string {
  const parts: Uint8Array[] = [];
  const deflate = new Deflate({ level: 9 }, (chunk) => parts.push(chunk));
  deflate.push(strToU8(text), true);
  const letters = parts
    .map((part) => Array.from(part, (byte) => String.fromCharCode(byte)).join(''))
    .join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The text behind such letters; null where they are something else, or hide more than a statement may be long. */
export function unpacked(letters: string): string | null {
  if (letters.length > LONGEST || !/^[\w-]+$/.test(letters)) return null;
  try {
    const bytes = Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
      c.charCodeAt(0),
    );
    const text = strFromU8(inflated(bytes));
    return text.length <= LAB_LIMITS.text ? text : null;
  } catch {
    return null;
  }
}

/** Bytes are let in a few at a time, so that a small text that unfolds into gigabytes is stopped at once. */
function inflated(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(LAB_LIMITS.text * 4);
  let length = 0;
  let ended = false;
  const inflate = new Inflate((chunk, final) => {
    if (length + chunk.length > whole.length) throw new Error('too long');
    whole.set(chunk, length);
    length += chunk.length;
    ended = final;
  });
  for (let at = 0; at < bytes.length; at += 64)
    inflate.push(bytes.subarray(at, at + 64), at + 64 >= bytes.length);
  if (!ended) throw new Error('cut short');
  return whole.subarray(0, length);
}
