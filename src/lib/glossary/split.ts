/** The words of a text that the glossary explains, found where they first appear. */
import { glossary, type TermId } from '../i18n/glossary';
import type { Locale } from '../i18n/locale';

export interface TextPart {
  text: string;
  /** The part is this word of the glossary. */
  term: TermId | null;
}

/**
 * A text in parts: each of the words asked for is a part of its own where it first appears, whole and in the case of the glossary or
 * with a capital. Words that do not appear, or only inside a part already taken, are not there. The parts joined are the text.
 */
export function splitTerms(text: string, terms: readonly TermId[], locale: Locale): TextPart[] {
  return terms.reduce<TextPart[]>(
    (parts, term) => {
      for (const [at, part] of parts.entries()) {
        const found = part.term === null ? firstForm(part.text, glossary[locale][term].forms) : null;
        if (!found) continue;
        const cut = [
          part.text.slice(0, found.from),
          found.form,
          part.text.slice(found.from + found.form.length),
        ];
        const whole = cut.map((text, i): TextPart => ({ text, term: i === 1 ? term : null }));
        return [...parts.slice(0, at), ...whole.filter(({ text }) => text !== ''), ...parts.slice(at + 1)];
      }
      return parts;
    },
    [{ text, term: null }],
  );
}

/** For each of the texts of a page, in order, the words that appear in it and in none before: no word is explained twice. */
export function termsByText(texts: readonly string[], terms: readonly TermId[], locale: Locale): TermId[][] {
  const told = new Set<TermId>();
  return texts.map((text) => {
    const left = terms.filter((term) => !told.has(term));
    const found = splitTerms(text, left, locale).flatMap(({ term }) => term ?? []);
    for (const term of found) told.add(term);
    return found;
  });
}

function firstForm(text: string, forms: readonly string[]): { from: number; form: string } | null {
  const found = forms
    .flatMap((form) => [form, `${form.charAt(0).toUpperCase()}${form.slice(1)}`])
    .flatMap((form) => {
      const match = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(form)}(?![\\p{L}\\p{N}])`, 'u').exec(text);
      return match ? [{ from: match.index, form }] : [];
    })
    .sort((a, b) => a.from - b.from || b.form.length - a.form.length);
  return found[0] ?? null;
}

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
