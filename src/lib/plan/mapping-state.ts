/** The state of the mapping of a direction or action, from what is published. */
import type { IndicatorBrief } from '../indicator/brief';

/** From the best to the worst. */
export const MAPPING_STATES = ['mapped', 'partly', 'not-yet'] as const;
export type MappingState = (typeof MAPPING_STATES)[number];

/** Comuni of the 55 that an indicator must know for its direction to be mapped: nine in ten. */
export const MAPPED_FROM = 50;

/**
 * - `not-yet`: nothing published answers it, neither an indicator nor a list nor a figure;
 * - `mapped`: at least one indicator has a value for {@link MAPPED_FROM} comuni or more, is not made from a list known to be partial, and
 *   no question is open;
 * - `partly`: all the rest, also many indicators while one question of the plan has no data.
 */
export function mappingState({
  indicators,
  others,
  gaps,
}: {
  indicators: readonly Pick<IndicatorBrief, 'known' | 'partial'>[];
  /** Kinds of records, figures and tables that answer it. */
  others: number;
  /** Open questions. */
  gaps: number;
}): MappingState {
  if (indicators.length + others === 0) return 'not-yet';
  const isWhole = indicators.some(({ known, partial }) => known >= MAPPED_FROM && !partial);
  return isWhole && gaps === 0 ? 'mapped' : 'partly';
}

/** The state of what is made of several: theirs where they agree, else `partly`. */
export function stateOfMany(states: readonly MappingState[]): MappingState {
  const [first = 'not-yet', ...rest] = states;
  return rest.every((state) => state === first) ? first : 'partly';
}
