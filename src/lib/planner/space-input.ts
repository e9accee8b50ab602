/** From the published values of one indicator to what the tests of the page take. */
import { express } from '../explorer/expression';
import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';
import { refused } from '../statistics/outcome';
import type { IndicatorData } from '../snapshot/domain';
import { amountKind, spreadOf } from './spread';
import type { ComuneValues, SpreadAnswer } from './space-answer';

/** Values of the comuni at a period, in the order of `ids`; all missing where the period is not there. */
export function valuesOf(ids: readonly string[], data: IndicatorData, period: string): ComuneValues {
  const column = data.periods[period];
  const at = ids.map((id) => data.territoryIds.indexOf(id));
  return {
    value: at.map((i) => column?.value[i] ?? null),
    status: at.map((i) => column?.status[i] ?? 'missing'),
  };
}

/**
 * How an indicator is spread at a period. A count is set against the residents that are published for its period, so `population` is
 * asked for where {@link amountKind} says `perResident`.
 */
export function spreadAnswer(
  ids: readonly string[],
  indicator: IndicatorBrief,
  data: IndicatorData,
  period: string,
  population: IndicatorData | null,
  locale: Locale,
): SpreadAnswer {
  const answer = { view: 'concentrazione', indicator: indicator.id, period } as const;
  const none = { amount: indicator.label, base: '', baseDate: null };
  const kind = amountKind(indicator);
  if (kind === null)
    return { ...answer, ...none, outcome: refused(indicator.partial ? 'partial' : 'not-amount') };
  const expressed =
    kind === 'of'
      ? { indicator, data }
      : express({ indicator, data }, 'residenti', period, null, population, locale);
  const column = expressed.data.periods[period];
  if (kind === 'perResident' && expressed.indicator === indicator)
    return { ...answer, ...none, outcome: refused('no-residents') };
  const { numerator, denominator } = expressed.indicator;
  return {
    ...answer,
    // The unit of a count, such as beds, may be that of several counts: its name says which.
    amount: (kind === 'of' ? numerator : null) ?? indicator.label,
    base: denominator ?? '',
    baseDate: column?.denominatorDate ?? null,
    outcome: column ? spreadOf(ids, data.territoryIds, column) : refused('nothing'),
  };
}
