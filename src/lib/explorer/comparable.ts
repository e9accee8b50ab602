import type { IndicatorBrief } from '../indicator/brief';
import type { IndicatorData } from '../snapshot/domain';

/** Earlier periods that a period can be compared with, oldest first: none before a break of the series. */
export function comparableSince(
  indicator: Pick<IndicatorBrief, 'periods' | 'seriesBreaks'>,
  period: string,
): string[] {
  const start = indicator.seriesBreaks.filter((p) => p <= period).at(-1) ?? '';
  return indicator.periods.filter((p) => p >= start && p < period);
}

/** The earlier period a change is counted from: the one asked for where it can be compared, else the earliest that can. */
export function sinceOf(
  indicator: Pick<IndicatorBrief, 'periods' | 'seriesBreaks'>,
  period: string,
  asked: string | null,
): string | null {
  const comparable = comparableSince(indicator, period);
  return comparable.find((p) => p === asked) ?? comparable[0] ?? null;
}

/** Positions of the territories whose own series starts anew after `from` and up to `to`. */
export function brokenBetween(data: Pick<IndicatorData, 'periods'>, from: string, to: string): Set<number> {
  return new Set(
    Object.entries(data.periods)
      .filter(([period]) => period > from && period <= to)
      .flatMap(([, column]) => column.breaks ?? []),
  );
}
