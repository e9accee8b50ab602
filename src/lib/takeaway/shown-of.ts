/** The view of a state of the explorer, worked out whole from the values it needs. */
import { crossingOf } from '../explorer/crossing';
import { express, POPULATION } from '../explorer/expression';
import { twinOf } from '../explorer/twin';
import type { UnitsByLevel } from '../explorer/units';
import { explorerView } from '../explorer/view';
import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';
import type { IndicatorData } from '../snapshot/domain';
import type { ExplorerState } from '../state/explorer';
import { isTwin, type Shown, type ShownPart } from './shown';

/** Values that a view is worked out from. */
export interface ShownValues {
  first: IndicatorData;
  /** Values of the second indicator, or null where there is none. */
  second: IndicatorData | null;
  /** Published residents, where the expression divides by them. */
  population: IndicatorData | null;
}

/**
 * What a state shows. `load` gives the values of an indicator.
 * @throws Error where values do not arrive, or an indicator is not among `indicators`.
 */
export async function shownOf(
  choice: ExplorerState,
  units: UnitsByLevel,
  indicators: readonly IndicatorBrief[],
  load: (id: string) => Promise<IndicatorData>,
  locale: Locale,
): Promise<Shown> {
  const ids = [
    choice.indicator,
    choice.second?.indicator ?? null,
    choice.expression === 'residenti' ? POPULATION : null,
  ];
  const [first, second = null, population = null] = await Promise.all(
    ids.map((id) => (id === null ? null : load(id))),
  );
  if (!first) throw new Error(`no values of ${choice.indicator}`);
  return shownFrom(choice, units, indicators, { first, second, population }, locale);
}

/** The same of values that are here already. @throws Error where an indicator is not among `indicators`. */
export function shownFrom(
  choice: ExplorerState,
  units: UnitsByLevel,
  indicators: readonly IndicatorBrief[],
  values: ShownValues,
  locale: Locale,
): Shown {
  const { first, second } = partsFrom(choice, units, indicators, values, locale);
  if (isTwin(choice)) return { choice, first, second };
  const crossed =
    choice.arrangement === 'incrocio' && second !== null && crossingOf(first, second, choice) !== null;
  return { choice, first, second: crossed ? second : null };
}

/** Both indicators of a state, whether or not its map draws the second: tables and charts do. @throws as {@link shownFrom}. */
export function partsFrom(
  choice: ExplorerState,
  units: UnitsByLevel,
  indicators: readonly IndicatorBrief[],
  { first: data, second: other, population }: ShownValues,
  locale: Locale,
): Shown {
  const own = units[choice.level];
  const briefOf = (id: string): IndicatorBrief => {
    const found = indicators.find((indicator) => indicator.id === id);
    if (!found) throw new Error(`no indicator ${id}`);
    return found;
  };
  const { indicator, data: expressed } = express(
    { indicator: briefOf(choice.indicator), data },
    choice.expression,
    choice.period,
    choice.since,
    population,
    locale,
  );
  const pick = (note: { it: string; en: string }): string => note[locale];
  const view = explorerView(own, indicator, expressed, choice, pick);
  const first: ShownPart = { indicator, period: choice.period, view };
  if (!choice.second || !other) return { choice, first, second: null };
  const published = {
    indicator: briefOf(choice.second.indicator),
    data: other,
    period: choice.second.period,
  };
  if (isTwin(choice))
    return { choice, ...twinOf(first, published, { units: own, choice, population, locale }) };
  const state = { ...choice, breaks: [], expression: 'valore' as const, centre: null };
  const second: ShownPart = {
    indicator: published.indicator,
    period: published.period,
    view: explorerView(own, published.indicator, other, { ...state, period: published.period }, pick),
  };
  return { choice, first, second };
}
