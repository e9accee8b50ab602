/** The statements that a reader ran, newest first, kept in the reader's own browser and sent nowhere. */
import { LAB_LIMITS } from './types';

const KEY = 'osservatorio.laboratorio';

/** Statements beyond these are forgotten, the oldest first. */
export const MOST_KEPT = 30;

export interface KeptRun {
  sql: string;
  /** ISO moment of the last run. */
  at: string;
  /** Rows it gave; null where it gave none because of a problem. */
  rows: number | null;
}

/** A list with one more run: the same statement is kept once, with its last outcome. */
export function withRun(
  kept: readonly KeptRun[],
  sql: string,
  rows: number | null,
  now = new Date(),
): KeptRun[] {
  return [{ sql, at: now.toISOString(), rows }, ...kept.filter((run) => run.sql !== sql)].slice(0, MOST_KEPT);
}

/** What is kept, and whether this browser keeps anything. What is there and is no run is left out. */
export function keptRuns(): { runs: KeptRun[]; blocked: boolean } {
  let text: string | null;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    return { runs: [], blocked: true };
  }
  try {
    const read: unknown = JSON.parse(text ?? '[]');
    const listed: unknown[] = Array.isArray(read) ? read : [];
    return { runs: listed.flatMap((one) => cleanRun(one) ?? []).slice(0, MOST_KEPT), blocked: false };
  } catch {
    return { runs: [], blocked: false };
  }
}

/** False where the browser keeps nothing. */
export function keepRuns(runs: readonly KeptRun[]): boolean {
  try {
    if (runs.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(runs));
    return true;
  } catch {
    return false;
  }
}

function cleanRun(read: unknown): KeptRun | null {
  if (typeof read !== 'object' || read === null) return null;
  const { sql, at, rows } = read as Partial<Record<keyof KeptRun, unknown>>;
  if (typeof sql !== 'string' || sql.trim() === '' || sql.length > LAB_LIMITS.text) return null;
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return null;
  return { sql, at, rows: typeof rows === 'number' && rows >= 0 ? Math.floor(rows) : null };
}
