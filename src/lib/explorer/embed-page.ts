/** What the frames of charts and tables are built from. Runs in Node only. */
import type { Locale } from '../i18n/locale';
import { lightBrief, type IndicatorBrief } from '../indicator/brief';
import type { NamedTerritory } from '../figure/trend-lines';
import { indicatorData, territories, type IndicatorData } from '../snapshot/domain';
import { METROPOLIS } from './expression';
import { DEFAULT_INDICATOR, indicatorBriefs } from './page';
import { unitsOf, type UnitsByLevel } from './units';

export interface EmbedFrame {
  page: { units: UnitsByLevel; indicators: IndicatorBrief[]; first: IndicatorData };
  /** The metropolitan city, which is a unit of no level. */
  whole: NamedTerritory;
}

/** @throws Error when the snapshot lacks the first indicator or the metropolitan city. */
export async function embedPage(locale: Locale): Promise<EmbedFrame> {
  const [all, briefs, first] = await Promise.all([
    territories(),
    indicatorBriefs(locale),
    indicatorData(DEFAULT_INDICATOR),
  ]);
  const whole = all.find(({ id }) => id === METROPOLIS);
  if (!whole) throw new Error(`territory ${METROPOLIS} is not in the snapshot`);
  const { id, level, name, shortName } = whole;
  return {
    page: {
      units: unitsOf(all),
      // Trends of medians say why the indicator does not add up.
      indicators: briefs.map((brief) => ({
        ...lightBrief(brief),
        aggregationReason: brief.aggregationReason,
      })),
      first,
    },
    whole: { id, level, name, shortName },
  };
}
