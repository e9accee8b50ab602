import type { Facts } from '../facts/facts';
import type { Official } from '../facts/official/official';

/** A year's figures of two synthetic comuni. */
export const both = <T>(a: T, b: T): ReadonlyMap<string, T> =>
  new Map([
    ['a', a],
    ['b', b],
  ]);

/** Facts of a synthetic world of two comuni, where just these files of publishers were fetched. */
export function fetched(official: Partial<Official>): Facts {
  const none: Official = {
    ...{ income: new Map(), ages: new Map(), dwellings: new Map(), fragility: new Map() },
    ...{ risk: new Map(), fivePerMille: new Map(), runts: null, cityFragility: [] },
  };
  return { ids: ['a', 'b'], official: { ...none, ...official } } as unknown as Facts;
}

/** The same world before anything was fetched. */
export const NOT_FETCHED = { ids: ['a', 'b'] } as unknown as Facts;
