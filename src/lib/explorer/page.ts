/** What the explorer page needs at build: the first view as data, and its map as a scene. Runs in Node only. */
import { statSync } from 'node:fs';
import type { Locale } from '../i18n/locale';
import { briefOf, type IndicatorBrief } from '../indicator/brief';
import { sourceLines } from '../indicator/source-line';
import { buildScene, type MapScene } from '../map/scene';
import { snapshotGeometry } from '../snapshot/geometry';
import { indicatorData, indicators, sources, territories, type IndicatorData } from '../snapshot/domain';
import { query, tablePath } from '../snapshot/tables';
import type { AreaKey } from '../state/explorer';
import { fillsOf, symbolsOf } from './paint';
import { sayValue } from './say';
import { explorerView, type ComuneBrief } from './view';

/** The indicator that opens the map: the one that covers the plan's own subject. */
export const DEFAULT_INDICATOR = 'anni-reddito-80mq';

export interface ExplorerPage {
  comuni: ComuneBrief[];
  indicators: IndicatorBrief[];
  first: IndicatorData;
  scene: MapScene;
  organisationYears: number[];
  organisationKinds: string[];
  tables: { name: string; bytes: number }[];
}

/** The 55 comuni as the browser needs them. */
export async function comuneBriefs(): Promise<ComuneBrief[]> {
  const all = await territories();
  const areaName = new Map(all.filter((t) => t.level === 'area').map((t) => [t.id as string, t.name]));
  return all
    .filter((t) => t.level === 'comune')
    .map(({ id, name, shortName, slug, areaId, population, labelLon, labelLat }) => ({
      id,
      name,
      shortName,
      slug,
      area: (areaId ?? '').replace(/^area-/, '') as AreaKey,
      areaName: areaName.get(areaId ?? '') ?? '',
      population,
      labelLon,
      labelLat,
    }));
}

/** Every indicator in one language, with its source line. */
export async function indicatorBriefs(locale: Locale): Promise<IndicatorBrief[]> {
  const known = await sources();
  return (await indicators()).map((i) => briefOf(i, locale, sourceLines(i.sourceIds, known, locale)));
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
  const { comuni, data, scene } = await defaultView(DEFAULT_INDICATOR, locale);
  const years = await query(
    `SELECT DISTINCT year FROM read_parquet('${tablePath('organisations')}') ORDER BY year`,
  );
  const kinds = await query(
    `SELECT DISTINCT kind FROM read_parquet('${tablePath('organisations')}') WHERE in_universe ORDER BY kind`,
  );
  return {
    comuni,
    indicators: await indicatorBriefs(locale),
    first: data,
    scene,
    organisationYears: years.map((row) => Number(row.year)),
    organisationKinds: kinds.map((row) => String(row.kind)),
    tables: ['organisations', 'territories'].map((name) => ({ name, bytes: statSync(tablePath(name)).size })),
  };
}
