/** The story of tourism: its sentences in each language. */
import type { TurismoFacts } from '../theme-story/turismo';
import type { StorySentences } from '../theme-story/types';
import type { Locale } from './locale';
import { turismoEn } from './story-turismo-en';
import { turismoIt } from './story-turismo-it';

export type TurismoSentences = StorySentences<TurismoFacts, 'peso' | 'cambia' | 'letti' | 'estero' | 'lento'>;

export const turismoSentences: Record<Locale, TurismoSentences> = { it: turismoIt, en: turismoEn };
