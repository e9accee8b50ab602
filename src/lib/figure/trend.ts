/** Lines over the periods: of the whole and the areas, of named territories, or of medians where nothing can be added up. */
import type { Locale } from '../i18n/locale';
import { territories as publishedTerritories } from '../snapshot/domain';
import { aroundOf, mapPath } from './around';
import type { Figure } from './figure';
import { rankingFigure } from './ranking';
import { seen } from './seen';
import { drawTrend } from './trend-drawing';
import {
  trendCaveats,
  trendFrom,
  trendSpan,
  trendSummary,
  trendTable,
  trendTitle,
  type Trend,
} from './trend-lines';
import { swarmFigure } from './swarm';
import type { FigureSpec } from './types';

export type TrendSpec = Extract<FigureSpec, { kind: 'trend' }>;

export async function trendFigure(spec: TrendSpec, locale: Locale): Promise<Figure> {
  const trend = await trendOf(spec, locale);
  // A class is no measure that rises: the comuni of each are drawn.
  if (trend.seen.indicator.measure === 'class') return swarmFigure({ indicator: spec.indicator }, locale);
  // Nothing of the whole or of the areas is known in any period: the comuni speak for themselves.
  if (trend.lines.length === 0) return rankingFigure({ kind: 'ranking', indicator: spec.indicator }, locale);
  const { indicator } = trend.seen;
  return {
    text: {
      title: trendTitle(trend) ?? indicator.label,
      ...aroundOf({ indicator, period: trendSpan(trend) }, locale),
      summary: trendSummary(trend),
      caveats: trendCaveats(trend),
      path: mapPath({ indicator, period: indicator.defaultPeriod, area: null }),
      table: trendTable(trend),
    },
    draw: (frame) => drawTrend(trend, frame),
    map: null,
  };
}

async function trendOf({ indicator, territories }: TrendSpec, locale: Locale): Promise<Trend> {
  const all = await seen({ indicator }, locale);
  const published = new Map((await publishedTerritories()).map((one) => [one.id, one]));
  return trendFrom(all, territories, (id) => published.get(id), locale);
}
