/** Which chart an address asks for, and the nearest that its indicators allow. */
import type { IndicatorBrief } from '../indicator/brief';
import type { View } from '../state/explorer';

/** Bars from the highest to the lowest, a dot a unit, lines over the periods, two indicators against each other. */
export const CHARTS = ['barre', 'distribuzione', 'andamento', 'dispersione'] as const;
export type Chart = (typeof CHARTS)[number];

/** Key of the address that names the chart; the rest of the address is the map's. */
export const CHART_KEY = 'grafico';

type Measured = Pick<IndicatorBrief, 'measure'> & { periods: readonly string[] };

/** The charts that a pair of indicators allows, in the order they are offered. */
export function chartsOf(first: Measured, hasSecond: boolean): Chart[] {
  const isClass = first.measure === 'class';
  return CHARTS.filter((chart) => {
    if (chart === 'barre') return !isClass;
    if (chart === 'andamento') return !isClass && first.periods.length > 1;
    return chart === 'distribuzione' || hasSecond;
  });
}

/**
 * The chart of an address: the one it names, else the one that stands under its map, else the first that is allowed. `nearest` tells
 * that what was named is no chart, or not one of these indicators.
 */
export function chartOf(
  search: string,
  first: Measured,
  hasSecond: boolean,
): { chart: Chart; nearest: boolean } {
  const allowed = chartsOf(first, hasSecond);
  const params = new URLSearchParams(search);
  const named = params.get(CHART_KEY);
  const asked = named ?? params.get('sotto');
  const found = allowed.find((chart) => chart === asked);
  return { chart: found ?? allowed[0] ?? 'distribuzione', nearest: named !== null && found === undefined };
}

/** What stands under the map of the whole page where it shows the same as a chart; bars are in the table's rows. */
function viewUnderMap(chart: Chart): View {
  return chart === 'distribuzione' || chart === 'dispersione' ? chart : 'tabella';
}

/** Query of the whole page that shows the same as a chart. */
export function wholeQuery(search: string, chart: Chart | null): string {
  const params = new URLSearchParams(search);
  for (const key of ['tema', CHART_KEY]) params.delete(key);
  const under = chart === null ? 'tabella' : viewUnderMap(chart);
  if (chart !== null) params.delete('sotto');
  if (under !== 'tabella') params.set('sotto', under);
  return params.toString();
}
