/**
 * A pick of `keys` from one object after another that gives the same object again as long as every part of it, compared with
 * `Object.is`, is the same: what is worked out from it is then not worked out, nor drawn, again.
 */
export function steadyPick<T extends object, K extends keyof T>(keys: readonly K[]): (from: T) => Pick<T, K> {
  let last: Pick<T, K> | null = null;
  return (from) => {
    if (last === null || keys.some((key) => !Object.is(from[key], (last as T)[key])))
      last = Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
    return last;
  };
}
