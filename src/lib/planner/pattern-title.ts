import { spaceNearMessages } from '../i18n/space-near';
import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';
import type { Pattern } from './pattern';

/** What a pattern says, computed from its counts: how many comuni are beyond chance, and on which side. */
export function patternTitle({ test, counts }: Pattern, { label }: IndicatorBrief, locale: Locale): string {
  const t = spaceNearMessages[locale].title;
  return test === 'lisa'
    ? t.lisa(label, counts.HH, counts.LL, counts.HL + counts.LH)
    : t.gi(label, counts.hot, counts.cold);
}
