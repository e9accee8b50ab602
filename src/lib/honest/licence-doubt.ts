/** What is not certain about the licence of a source, in the words of its descriptor. */
import type { Locale } from '../i18n/locale';
import type { Source } from '../snapshot/domain';

const DOUBT: Record<Locale, RegExp> = {
  it: /licenza.*(da verificare|da confermare)/iu,
  en: /licence.*(to be verified|to be confirmed)/iu,
};

/** The sentence of the notes of a source that says its licence is to be verified; null where nothing is in doubt. */
export function licenceDoubt(
  { transformation }: Pick<Source, 'transformation'>,
  locale: Locale,
): string | null {
  // A full stop inside "3.0" ends no sentence: one is followed by a space and a capital.
  const sentences = transformation?.[locale].split(/(?<=\.)\s+(?=\p{Lu})/u) ?? [];
  return sentences.find((sentence) => DOUBT[locale].test(sentence)) ?? null;
}
