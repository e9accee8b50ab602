/** What a computation that can have no result gives: the result, or why there is none. Never a NaN. */
export type Outcome<Value, Reason extends string> =
  | { ok: true; value: Value }
  /** `at`: id of the input that stands in the way, where one does. */
  | { ok: false; reason: Reason; at?: string };

export const found = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const refused = <Reason extends string>(
  reason: Reason,
  at?: string,
): { ok: false; reason: Reason; at?: string } =>
  at === undefined ? { ok: false, reason } : { ok: false, reason, at };

/** A value of a unit; null, undefined, NaN and the infinities are all "not known". */
export type Known = number | null | undefined;

export const isKnown = (value: Known): value is number =>
  value !== null && value !== undefined && Number.isFinite(value);

/** Columns that must be of one length are not: a fault of the caller, not of the data. */
export function assertSameLength(what: string, expected: number, lengths: readonly number[]): void {
  const wrong = lengths.find((length) => length !== expected);
  if (wrong !== undefined) throw new RangeError(`${what}: ${wrong} values where ${expected} are expected`);
}
