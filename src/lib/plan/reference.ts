/** Where an entry of the plan is taken from, in words. */
import type { Locale } from '../i18n/locale';
import { planWords } from '../i18n/plan-words';
import type { PlanEntry } from './entries';

/** `PES, sez. Missione 1, direzioni, da p. 32`. Sections keep the name the document gives them. Throws on a source without a short name. */
export function planReference(
  { sourceId, section, page }: Pick<PlanEntry, 'sourceId' | 'section' | 'page'>,
  locale: Locale,
): string {
  const words = planWords[locale];
  const document = words.documents[sourceId];
  if (document === undefined) throw new Error(`the source ${sourceId} has no short name among plan words`);
  return words.reference(document, section ?? '', page);
}
