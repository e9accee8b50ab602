/** The story of fragile areas: its sentences in each language. */
import type { FragilitaFacts } from '../theme-story/fragilita';
import type { StorySentences } from '../theme-story/types';
import type { Locale } from './locale';
import { fragilitaEn } from './story-fragilita-en';
import { fragilitaIt } from './story-fragilita-it';

export type FragilitaSentences = StorySentences<
  FragilitaFacts,
  'lontano' | 'eta' | 'cambia' | 'incontro' | 'frane'
>;

export const fragilitaSentences: Record<Locale, FragilitaSentences> = { it: fragilitaIt, en: fragilitaEn };
