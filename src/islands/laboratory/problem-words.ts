import { formatNumber } from '@/lib/format/number';
import { problemWords } from '@/lib/i18n/laboratory-problems';
import type { Locale } from '@/lib/i18n/locale';
import { LAB_LIMITS, type LabProblem } from '@/lib/laboratory/types';

/** What happened and what to do, with the limits of the page written in its language. */
export function wordsOfProblem(problem: LabProblem, locale: Locale): { sentence: string; hint: string } {
  return problemWords(locale, problem, {
    seconds: formatNumber(LAB_LIMITS.time / 1000, locale),
    megabytes: formatNumber(LAB_LIMITS.memory, locale),
    characters: formatNumber(LAB_LIMITS.text, locale),
  });
}
