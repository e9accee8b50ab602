/** What `/confronta/` is built from. Runs in Node only. */
import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';
import type { TerritoryRef } from '../state/territories';
import { comparedIndicators } from './indicator-sets';
import { partOfLatest, type LatestValues } from './latest';
import { latestValues, plannerPage } from './page';
import type { PickedTerritory } from './picked';
import { aggregationReasons } from './ranking-page';

export interface ComparisonPage {
  territories: PickedTerritory[];
  indicators: IndicatorBrief[];
  /** By indicator id: why groups of comuni have no value of it. */
  reasons: Record<string, string>;
  /** Latest values of the indicators that the page opens with. */
  first: LatestValues;
  /** Territories that the page opens with: the working areas. */
  opening: TerritoryRef[];
}

export async function comparisonPage(locale: Locale): Promise<ComparisonPage> {
  const page = await plannerPage(locale);
  const first = comparedIndicators({ indicators: [], set: null }, page.indicators).map(({ id }) => id);
  return {
    ...page,
    reasons: await aggregationReasons(locale),
    first: partOfLatest(await latestValues(), first),
    opening: page.territories
      .filter(({ level }) => level === 'area')
      .map(({ id }) => ({ kind: 'published', id })),
  };
}
