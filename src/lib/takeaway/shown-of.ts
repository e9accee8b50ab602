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
  const own = units[choice.level];
  const briefOf = (id: string): IndicatorBrief => {
    const found = indicators.find((indicator) => indicator.id === id);
    if (!found) throw new Error(`no indicator ${id}`);
    return found;
  };
  const ids = [
    choice.indicator,
    choice.second?.indicator ?? null,
    choice.expression === 'residenti' ? POPULATION : null,
  ];
  const [data, other, population] = await Promise.all(ids.map((id) => (id === null ? null : load(id))));
  if (!data) throw new Error(`no values of ${choice.indicator}`);
  const { indicator, data: values } = express(
    { indicator: briefOf(choice.indicator), data },
    choice.expression,
    choice.period,
    choice.since,
    population ?? null,
    locale,
  );
  const pick = (note: { it: string; en: string }): string => note[locale];
  const view = explorerView(own, indicator, values, choice, pick);
  const first: ShownPart = { indicator, period: choice.period, view };
  if (!choice.second || !other) return { choice, first, second: null };
  const published = {
    indicator: briefOf(choice.second.indicator),
    data: other,
    period: choice.second.period,
  };
  if (isTwin(choice)) {
    const context = { units: own, choice, population: population ?? null, locale };
    return { choice, ...twinOf(first, published, context) };
  }
  const state = { ...choice, breaks: [], expression: 'valore' as const, centre: null };
  const second: ShownPart = {
    indicator: published.indicator,
    period: published.period,
    view: explorerView(own, published.indicator, other, { ...state, period: published.period }, pick),
  };
  const crossed = choice.arrangement === 'incrocio' && crossingOf(first, second, choice) !== null;
  return { choice, first, second: crossed ? second : null };
}
