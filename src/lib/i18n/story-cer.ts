/** The story of energy communities: its sentences in each language. */
import type { CerFacts } from '../theme-story/cer';
import type { StorySentences } from '../theme-story/types';
import type { Locale } from './locale';
import { cerEn } from './story-cer-en';
import { cerIt } from './story-cer-it';

export type CerSentences = StorySentences<CerFacts, 'dove' | 'bisogno' | 'ricarica'>;

export const cerSentences: Record<Locale, CerSentences> = { it: cerIt, en: cerEn };
