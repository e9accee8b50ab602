/** What the index builder is built from. Runs in Node only. */
import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';
import { buildScene, type MapScene } from '../map/scene';
import { snapshotGeometry } from '../snapshot/geometry';
import { openingIndex, type IndexContext } from '../state/composite-index';
import { rankIntervals } from '../statistics/robustness';
import { DEFAULT_PARTS, OFFICIAL_MEASURES } from './default-index';
import { indexRefusal, type IndexRefusal } from './indexable';
import { indexScene } from './index-scene';
import { indexView } from './index-view';
import { partOfLatest, type LatestValues } from './latest';
import { latestValues, plannerPage } from './page';
import type { PickedTerritory } from './picked';
import { robustnessKey, type IndexIntervals } from './robustness-key';

export interface IndexPage {
  territories: PickedTerritory[];
  indicators: IndicatorBrief[];
  /** Why an indicator cannot be chosen, by id. */
  refusals: Record<string, IndexRefusal>;
  /** Values of the opening index and of the official measures. */
  first: LatestValues;
  intervals: IndexIntervals;
  scene: MapScene;
}

export async function indexPage(locale: Locale): Promise<IndexPage> {
  const { territories, indicators } = await plannerPage(locale);
  const latest = await latestValues();
  const comuni = territories.filter(({ level }) => level === 'comune');
  const refusals = Object.fromEntries(
    indicators.flatMap((indicator) => {
      const refusal = indexRefusal(indicator, comuni, latest);
      return refusal ? [[indicator.id, refusal] as const] : [];
    }),
  );
  const first = partOfLatest(
    latest,
    [...DEFAULT_PARTS, ...OFFICIAL_MEASURES].map(({ id }) => id),
  );
  const state = openingIndex({ opening: DEFAULT_PARTS } as unknown as IndexContext);
  const view = indexView(state, comuni, indicators, first);
  const made = rankIntervals(view.inputs, view.method, state);
  if (!made.ok) throw new Error(`the opening index cannot be computed: ${made.reason} ${made.at ?? ''}`);
  return {
    territories,
    indicators,
    refusals,
    first,
    intervals: { key: robustnessKey(view, state), result: made.value },
    scene: buildScene({
      ...indexScene(view, state, territories, locale),
      geometry: snapshotGeometry('full'),
    }),
  };
}
