import type { Locale } from '../i18n/locale';
import { ownDeckMessages } from '../i18n/own-deck';
import { comparedRows } from '../planner/comparison';
import { comparisonFinding, measureText, valueText } from '../planner/comparison-words';
import { distinctNames } from '../planner/distinct-names';
import { comparedIndicators } from '../planner/indicator-sets';
import { pickedTerritories } from '../planner/picked';
import { parseComparison } from '../state/comparison';
import { OWN_KEY, parseTerritories, TERRITORIES_KEY } from '../state/territories';
import { MOST_FACTS } from './drawn';
import type { Drawing } from './slide-of';
import { shortSource } from './source';
import type { World } from './world';

/** Territories side by side: the first of the indicators, as many as are read from the last row. */
export async function comparisonSlide(
  query: string,
  { page, load }: World,
  locale: Locale,
): Promise<Drawing> {
  const t = ownDeckMessages[locale];
  const { territories: known, indicators, opening } = page;
  const context = {
    ids: new Set(known.map(({ id }) => id)),
    comuni: new Set(known.filter(({ level }) => level === 'comune').map(({ id }) => id)),
    indicators: indicators.map(({ id }) => id),
    opening: opening.territories,
  };
  const { state, problems } = parseComparison(query, context);
  // The territories of the page as it opens would stand in for those asked for: that is another comparison.
  const lost = problems.some(({ key }) => key === TERRITORIES_KEY || key === OWN_KEY);
  if (lost && parseTerritories(new URLSearchParams(query), context, 1).refs.length === 0)
    return { slide: null, problems };
  const territories = distinctNames(pickedTerritories(state.territories, known), locale);
  const all = comparedIndicators(state, indicators).filter(({ id }) => !state.hidden.includes(id));
  const latest = await load.latest();
  const rowsOf = (of: typeof all) =>
    comparedRows({ latest, indicators: of, territories, reference: null, known });
  const rows = rowsOf(all.slice(0, MOST_FACTS));
  if (rows.length === 0) return { slide: null, problems };
  return {
    slide: {
      title:
        comparisonFinding(rows, locale)?.replace(/\.$/, '') ??
        t.side(territories.map(({ shortName }) => shortName)),
      measure: t.compared,
      source: shortSource(
        rows.map(({ indicator }) => indicator),
        locale,
      ),
      caveats: [
        ...(all.length > rows.length ? [t.rowsOf(rows.length, all.length)] : []),
        ...(rows.some(({ cells }) =>
          cells.some(({ status, value }) => status === 'estimated' && value !== null),
        )
          ? [t.someEstimated]
          : []),
      ],
      body: {
        kind: 'table',
        head: ['', ...territories.map(({ shortName }) => shortName)],
        rows: rows.map((row) => ({
          name: row.indicator.label,
          aside: measureText(row, locale),
          cells: row.cells.map((cell) => valueText(cell, row.indicator, locale)),
        })),
      },
    },
    problems,
  };
}
