/** The story of the social economy: its sentences in each language. */
import type { OesFacts } from '../theme-story/oes';
import type { StorySentences } from '../theme-story/types';
import type { Locale } from './locale';
import { oesEn } from './story-oes-en';
import { oesIt } from './story-oes-it';

export type OesSentences = StorySentences<OesFacts, 'dove' | 'aree' | 'cambia' | 'soldi' | 'anziani'>;

export const oesSentences: Record<Locale, OesSentences> = { it: oesIt, en: oesEn };
