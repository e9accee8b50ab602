/** What the planner's pages are built from. Runs in Node only. */
import { indicatorBriefs } from '../explorer/page';
import type { Locale } from '../i18n/locale';
import { lightBrief, type IndicatorBrief } from '../indicator/brief';
import { roundForWeb } from '../export/round';
import { indicatorData, indicators, territories } from '../snapshot/domain';
import { latestOf, type LatestValues } from './latest';
import { publishedTerritories, type PickedTerritory } from './picked';

let latest: Promise<LatestValues> | null = null;

/** The latest values of every indicator, rounded as the files of the single indicators are; computed once a build. */
export function latestValues(): Promise<LatestValues> {
  latest ??= load();
  return latest;
}

async function load(): Promise<LatestValues> {
  const all = await indicators();
  const { indicators: columns, ...rest } = latestOf(
    await Promise.all(
      all.map(async ({ id, defaultPeriod }) => ({ id, defaultPeriod, values: await indicatorData(id) })),
    ),
  );
  return {
    ...rest,
    indicators: Object.fromEntries(
      Object.entries(columns).map(([id, { period, column }]) => [
        id,
        {
          period,
          column: {
            ...column,
            value: column.value.map(roundForWeb),
            numerator: column.numerator.map(roundForWeb),
            denominator: column.denominator.map(roundForWeb),
          },
        },
      ]),
    ),
  };
}

/** Territories of every level and every indicator, in one language, without the indicators' long texts. */
export async function plannerPage(
  locale: Locale,
): Promise<{ territories: PickedTerritory[]; indicators: IndicatorBrief[] }> {
  return {
    territories: publishedTerritories(await territories()),
    indicators: (await indicatorBriefs(locale)).map(lightBrief),
  };
}
