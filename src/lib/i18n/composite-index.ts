import { compositeBuildingMessages } from './composite-building';
import { compositeOfficialMessages } from './composite-official';
import { compositeRankingMessages } from './composite-ranking';
import type { Locale } from './locale';

const of = (locale: Locale) => ({
  ...compositeBuildingMessages[locale],
  ...compositeRankingMessages[locale],
  ...compositeOfficialMessages[locale],
});

/** All words of the index builder. */
export const compositeIndexMessages: Record<Locale, ReturnType<typeof of>> = { it: of('it'), en: of('en') };
