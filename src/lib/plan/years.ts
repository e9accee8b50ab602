/** The years of the plan, from its drafting to its horizon. */
import type { PlanEntry } from './entries';

/** First and last year that the phases name. Throws where none has a year. */
export function planYears(phases: readonly Pick<PlanEntry, 'date'>[]): { from: string; to: string } {
  const years = phases.flatMap(({ date }) => date?.match(/\d{4}/g) ?? []).toSorted();
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined) throw new Error('the phases of the plan have no year');
  return { from, to };
}
