/** What the explorer page needs at build: the first view as data, and its map as a scene. Runs in Node only. */
import { statSync } from 'node:fs';
import type { Locale } from '../i18n/locale';
import { licenceOf } from '../catalogue/indicator-file';
import { licence } from '../catalogue/licence';
import { briefOf, type IndicatorBrief } from '../indicator/brief';
import type { Indicator } from '../indicator/types';
import { sourceLines } from '../indicator/source-line';
import { buildScene, type MapScene } from '../map/scene';
import { snapshotGeometry } from '../snapshot/geometry';
import { indicatorData, indicators, sources, territories, type IndicatorData } from '../snapshot/domain';
import { planDirections, type DirectionBrief } from '../snapshot/plan';
import { tablePath } from '../snapshot/tables';
import { basemapCredit } from '../layers/basemap-file';
import { layerBriefs } from '../layers/brief';
import type { LayerBrief } from '../layers/types';
import { recordsContext } from './records-context';
import { RECORD_FILES } from '../records/tables';
import type { RecordsContext } from '../state/records';
import { fillsOf, symbolsOf } from './paint';
import { sayValue } from './say';
import { unitsOf, type ComuneBrief, type UnitsByLevel } from './units';
import { explorerView } from './view';

/** The indicator that opens the map: the one that covers the plan's own subject. */
export const DEFAULT_INDICATOR = 'anni-reddito-80mq';

export interface ExplorerPage {
  units: UnitsByLevel;
  indicators: IndicatorBrief[];
  directions: DirectionBrief[];
  first: IndicatorData;
  scene: MapScene;
  records: RecordsContext;
  layers: LayerBrief[];
  /** Credit of the basemap; null where the site carries none. */
  basemap: string | null;
  tables: { name: string; bytes: number }[];
}

/** The 55 comuni as the browser needs them. */
export async function comuneBriefs(): Promise<ComuneBrief[]> {
  return unitsOf(await territories()).comune;
}

/** Every indicator in one language, with its source line. */
export async function indicatorBriefs(locale: Locale): Promise<IndicatorBrief[]> {
  const known = await sources();
  return Promise.all(
    (await indicators()).map(async (i) =>
      briefOf(i, locale, {
        ...sourceLines(i.sourceIds, known, locale),
        terms: licence(licenceOf(known.filter(({ id }) => i.sourceIds.includes(id)))).name,
        known: await coverageOf(i),
      }),
    ),
  );
}

/** How many comuni have a value at the indicator's default period. */
async function coverageOf({ id, defaultPeriod }: Indicator): Promise<number> {
  const { territoryIds, periods } = await indicatorData(id);
  const comuni = new Set((await comuneBriefs()).map((comune) => comune.id));
  const values = periods[defaultPeriod]?.value ?? [];
  return territoryIds.filter((territory, i) => comuni.has(territory) && (values[i] ?? null) !== null).length;
}

/** View and scene of one indicator at its default period, for a map drawn at build. */
export async function defaultView(id: string, locale: Locale, detail: 'full' | 'thumb' = 'full') {
  const comuni = await comuneBriefs();
  const indicator = (await indicatorBriefs(locale)).find((i) => i.id === id);
  if (!indicator) throw new Error(`indicator ${id} is not in the snapshot`);
  const data = await indicatorData(id);
  const state = { period: indicator.defaultPeriod, method: 'quantile' as const, classes: 5, area: null };
  const view = explorerView(comuni, indicator, data, state, (note) => note[locale]);
  const titles = new Map(view.rows.map((row) => [row.id, sayValue(row, view, indicator, locale)]));
  const scene = buildScene({
    geometry: snapshotGeometry(detail),
    hue: indicator.theme,
    territories: await territories(),
    fills: fillsOf(view, indicator),
    symbols: symbolsOf(view, indicator),
    titles,
    show: { labels: detail === 'full', areas: detail === 'full', rivers: detail === 'full' },
  });
  return { comuni, indicator, data, view, scene };
}

/** Everything that `/mappa/` is built from. */
export async function explorerPage(locale: Locale): Promise<ExplorerPage> {
  const { data, scene } = await defaultView(DEFAULT_INDICATOR, locale);
  return {
    units: unitsOf(await territories()),
    indicators: (await indicatorBriefs(locale)).map(({ sourceIds: _, ...brief }) => brief),
    directions: await planDirections(locale),
    first: data,
    scene,
    records: await recordsContext(),
    layers: await layerBriefs(locale),
    basemap: await basemapCredit(),
    tables: RECORD_FILES.map((name) => ({ name, bytes: statSync(tablePath(name)).size })),
  };
}
