import type { IndicatorBrief } from '../indicator/brief';
import type { ComparisonState } from '../state/comparison';

/** What a comparison opens with: some of every theme, the plan's own questions first. Those the tables lack are left out. */
export const OPENING_INDICATORS = [
  'organizzazioni-10k',
  'associazioni-10k',
  'biblioteche-10k',
  'prezzo-vendita',
  'reddito-medio',
  'redditi-bassi',
  'punti-ricarica-ev',
  'minuti-polo',
  'indice-vecchiaia',
  'quota-75',
  'variazione-popolazione-2011-2025',
  'scuole-infanzia-1000',
  'fermate-1000',
  'alluvione-p2',
  'presenze-1000',
  'posti-letto-1000',
  'popolazione',
  'addetti-100-residenti',
] as const;

/** The indicators of a comparison in the order of the themes: those chosen, else those of the set. */
export function comparedIndicators(
  { indicators, set }: Pick<ComparisonState, 'indicators' | 'set'>,
  known: readonly IndicatorBrief[],
): IndicatorBrief[] {
  if (indicators.length > 0) return known.filter(({ id }) => indicators.includes(id));
  if (set === 'tutti') return [...known];
  if (set) return known.filter(({ theme }) => theme === set);
  return known.filter(({ id }) => OPENING_INDICATORS.some((opening) => opening === id));
}
