import { mapTitle } from '../explorer/title';
import { formatOrdinal, formatPeriod } from '../format/number';
import { explorerMessages } from '../i18n/explorer';
import type { Locale } from '../i18n/locale';
import { ownDeckMessages } from '../i18n/own-deck';
import { formatValue, measureLine } from '../indicator/format';
import { rankingOf } from '../planner/ranking';
import { parseRanking } from '../state/ranking';
import { MOST_FACTS } from './drawn';
import type { Drawing } from './slide-of';
import { shortSource } from './source';
import { explorerContextOf, type World } from './world';

/** A ranking: its first places. */
export async function rankingSlide(query: string, { page, load }: World, locale: Locale): Promise<Drawing> {
  const t = ownDeckMessages[locale];
  const { indicators, units } = explorerContextOf(page);
  const context = { indicators, units, opening: page.opening.ranking };
  const { state, problems } = parseRanking(query, context);
  const indicator = page.indicators.find(({ id }) => id === state.indicator);
  if (!indicator) return { slide: null, problems };
  const data = await load.series(indicator.id);
  const level = page.units[state.level];
  const ranking = rankingOf(level, indicator, data, state, (note) => note[locale]);
  const shown = ranking.listed.slice(0, MOST_FACTS);
  if (shown.length === 0) return { slide: null, problems };
  const area = state.area ? explorerMessages[locale].areas[state.area] : null;
  const missing = ranking.missing.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    slide: {
      title: mapTitle(ranking.view, indicator, locale),
      measure: `${measureLine(indicator)}, ${formatPeriod(state.period, locale)}. ${t.firstOf(shown.length, ranking.listed.length, state.ascending, area)}`,
      source: shortSource([indicator], locale),
      caveats: [
        ...(indicator.partial ? [t.partial(indicator.label)] : []),
        ...(missing > 0 && !indicator.partial
          ? [t.without(indicator.label, missing, missing + ranking.listed.length)]
          : []),
        ...(shown.some(({ status }) => status === 'estimated') ? [t.someEstimated] : []),
      ],
      body: {
        kind: 'table',
        head: [t.territory, t.place, indicator.measure === 'class' ? '' : indicator.unit],
        rows: shown.map((row) => ({
          name: row.name,
          aside: row.areaName,
          cells: [
            row.place === null ? '–' : `${formatOrdinal(row.place, locale)}${row.tied ? t.tied : ''}`,
            formatValue(indicator, row.value ?? 0, locale),
          ],
        })),
      },
    },
    problems,
  };
}
