/** The story of housing: its sentences in each language. */
import type { AbitareFacts } from '../theme-story/abitare';
import type { StorySentences } from '../theme-story/types';
import type { Locale } from './locale';
import { abitareEn } from './story-abitare-en';
import { abitareIt } from './story-abitare-it';

export type AbitareSentences = StorySentences<
  AbitareFacts,
  'anni' | 'cambia' | 'redditi' | 'affitti' | 'risorse'
>;

export const abitareSentences: Record<Locale, AbitareSentences> = { it: abitareIt, en: abitareEn };
