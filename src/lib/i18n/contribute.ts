import type { Locale } from './locale';
import { contributeEn } from './contribute-en';
import { contributeIt } from './contribute-it';

/** Words of the page on contributions. */
export const contributeMessages: Record<Locale, typeof contributeIt> = { it: contributeIt, en: contributeEn };
