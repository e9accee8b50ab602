/** What the page of spatial statistics is built from: its first test, computed and drawn at build. Runs in Node only. */
import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';
import { buildScene, type MapScene } from '../map/scene';
import { snapshotGeometry } from '../snapshot/geometry';
import { defaultSpatial } from '../state/spatial';
import { moran } from '../statistics/moran';
import { localMoran } from '../statistics/moran-local';
import { comuneBorders } from './borders';
import { indicatorOf } from './latest';
import { latestValues, plannerPage } from './page';
import { patternOf } from './pattern';
import { patternLook } from './pattern-look';
import type { PickedTerritory } from './picked';
import type { NearAnswer } from './space-answer';
import { spaceContext } from './space-context';
import { valuesOf } from './space-input';

export interface SpacePage {
  territories: PickedTerritory[];
  indicators: IndicatorBrief[];
  borders: [string, string[]][];
  first: NearAnswer;
  /** The first pattern as a map. */
  scene: MapScene;
}

/** Everything that `/confronta/spazio/` is built from. Throws where the first test refuses its values. */
export async function spacePage(locale: Locale): Promise<SpacePage> {
  const { territories, indicators } = await plannerPage(locale);
  const comuni = territories.filter(({ level }) => level === 'comune');
  const ids = comuni.map(({ id }) => id);
  const context = spaceContext(indicators, ids);
  const state = defaultSpatial(context);
  const data = indicatorOf(await latestValues(), state.indicator);
  const indicator = indicators.find(({ id }) => id === state.indicator);
  if (!data || !indicator) throw new Error(`indicator ${state.indicator} is not in the snapshot`);
  const values = valuesOf(ids, data, state.period);
  const borders = comuneBorders();
  const touching = new Map(borders);
  const global = moran(ids, values.value, touching, state);
  const local = localMoran(ids, values.value, touching, state);
  if (!global.ok || !local.ok) throw new Error(`${state.indicator} cannot open the page of neighbours`);
  const tested = { test: 'lisa', value: local.value } as const;
  const pattern = patternOf(ids, values.value, values.status, touching, tested, state.correction);
  return {
    territories: territories.filter(({ level }) => level === 'comune' || level === 'area'),
    indicators,
    borders,
    first: {
      view: 'vicinanza',
      indicator: state.indicator,
      period: state.period,
      values,
      outcome: { ok: true, global: global.value, local: tested },
    },
    scene: buildScene({
      geometry: snapshotGeometry(),
      ...patternLook(pattern, territories, indicator, locale),
    }),
  };
}
