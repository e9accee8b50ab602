/** What `/confronta/classifica/` is built from. Runs in Node only. */
import { unitsOf, type UnitsByLevel } from '../explorer/units';
import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';
import { indicatorData, indicators, territories, type IndicatorData } from '../snapshot/domain';
import { plannerPage } from './page';

/** What the ranking opens on: the plan's own subject. */
const OPENING = 'organizzazioni-10k';

export interface RankingPage {
  units: UnitsByLevel;
  indicators: IndicatorBrief[];
  /** By indicator id: why groups of comuni have no value of it. */
  reasons: Record<string, string>;
  first: IndicatorData;
}

export async function rankingPage(locale: Locale): Promise<RankingPage> {
  return {
    units: unitsOf(await territories()),
    indicators: (await plannerPage(locale)).indicators,
    reasons: await aggregationReasons(locale),
    first: await indicatorData(OPENING),
  };
}

/** By indicator id: why groups of comuni have no value of it, where they have none. */
export async function aggregationReasons(locale: Locale): Promise<Record<string, string>> {
  return Object.fromEntries(
    (await indicators()).flatMap(({ id, aggregationReason }) =>
      aggregationReason ? [[id, aggregationReason[locale]]] : [],
    ),
  );
}
