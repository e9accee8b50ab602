/** Bars of the first and last comuni, or of those of one area, with the references named. */
import { formatPeriod } from '../format/number';
import { figureTitles } from '../i18n/figure-titles';
import type { Locale } from '../i18n/locale';
import { aroundOf, caveatsOf, comuneTable, mapPath } from './around';
import { drawBars } from './bars';
import { rangeWords } from './ends';
import type { Figure } from './figure';
import { barsOf, referencesOf } from './ranking-bars';
import { seen } from './seen';
import { swarmFigure } from './swarm';
import { endsTitle } from './titles';
import type { FigureSpec } from './types';

export type RankingSpec = Extract<FigureSpec, { kind: 'ranking' }>;

export async function rankingFigure(spec: RankingSpec, locale: Locale): Promise<Figure> {
  const all = await seen(spec, locale);
  // Comuni of one class are not before or after each other.
  if (all.indicator.measure === 'class') return swarmFigure(spec, locale);
  const t = figureTitles[locale].summary;
  return {
    text: {
      title: endsTitle(all, locale),
      ...aroundOf(all, locale),
      summary: [t.ranking(all.indicator.label, formatPeriod(all.period, locale)), rangeWords(all, locale)]
        .filter(Boolean)
        .join(' '),
      caveats: caveatsOf(all, locale),
      path: mapPath(all, {}, '/confronta/classifica/'),
      table: comuneTable(all, all.rows, locale),
    },
    draw: (frame) => drawBars(barsOf(all, spec, frame, locale), referencesOf(all, locale), frame),
    map: null,
  };
}
