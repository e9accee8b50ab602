const BASE_MS = 1_000;
const LONGEST_MS = 60_000;
/** A publisher that asks us to wait longer than this is left for another day. */
export const LONGEST_RETRY_AFTER_MS = 300_000;

/**
 * Milliseconds to wait before attempt `attempt` + 1 (attempts count from 1): exponential with full jitter, so that many
 * clients do not come back together. Source: M. Brooker, "Exponential Backoff and Jitter", AWS Architecture Blog, 2015.
 * @param random a number in [0, 1)
 */
export function backoff(attempt: number, random: number): number {
  return Math.round(random * Math.min(LONGEST_MS, BASE_MS * 2 ** attempt));
}

/** Milliseconds a `Retry-After` header asks for (RFC 9110 §10.2.3: seconds or a date), or null when it says nothing. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1_000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
