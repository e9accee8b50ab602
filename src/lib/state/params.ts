/** Reading query parameters one by one: a value is understood, or reported and left out. */

/** A parameter that was left out because its value is unknown, with the value as it came. */
export interface StateProblem {
  key: string;
  value: string;
}

export type Take = <T>(key: string, read: (value: string) => T | undefined, set: (value: T) => void) => void;

/** The parameters of a query string, a `take` that reads one of them, and the problems met so far. */
export function reader(search: string): { params: URLSearchParams; take: Take; problems: StateProblem[] } {
  const params = new URLSearchParams(search);
  const problems: StateProblem[] = [];
  const take: Take = (key, read, set) => {
    const raw = params.get(key);
    if (raw === null) return;
    const value = read(raw);
    if (value === undefined) problems.push({ key, value: raw.slice(0, 80) });
    else set(value);
  };
  return { params, take, problems };
}

export const oneOf =
  <T extends string>(options: readonly T[]) =>
  (value: string): T | undefined =>
    options.find((option) => option === value);

/** Known values of a comma-separated list, once each, as written; undefined when none is known. */
export const severalOf =
  <T extends string>(options: readonly T[]) =>
  (value: string): T[] | undefined => {
    const found = [...new Set(value.split(','))].flatMap((part) => oneOf(options)(part) ?? []);
    return found.length > 0 ? found : undefined;
  };

export const wholeIn =
  (low: number, high: number) =>
  (value: string): number | undefined => {
    const n = /^\d{1,4}$/.test(value) ? Number(value) : NaN;
    return n >= low && n <= high ? n : undefined;
  };
