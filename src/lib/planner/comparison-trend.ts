/** The lines of one indicator for the territories of a comparison. */
import type { SeriesPoint } from '../chart/lines';
import type { IndicatorBrief } from '../indicator/brief';
import type { IndicatorData } from '../snapshot/domain';
import type { Cell } from '../territory/aggregate';
import { columnCell } from './latest';
import type { PickedTerritory } from './picked';

export interface TrendSeries {
  territory: PickedTerritory;
  points: SeriesPoint[];
  /** Periods that start a new series, of the indicator or of a comune of this territory. */
  breaks: string[];
  /** One a period, in their order. */
  cells: Cell[];
}

export interface ComparisonTrend {
  periods: string[];
  series: TrendSeries[];
  estimated: boolean;
}

/** Own areas are recomputed in every period; a period in which a comune lacks its terms is a gap in the line. */
export function comparisonTrend(
  indicator: IndicatorBrief,
  data: IndicatorData,
  territories: readonly PickedTerritory[],
): ComparisonTrend {
  const { periods } = indicator;
  const series = territories.map((territory): TrendSeries => {
    const at = new Set([territory.id, ...territory.members].map((id) => data.territoryIds.indexOf(id)));
    const cells = periods.map((period): Cell => {
      const column = data.periods[period];
      return column
        ? columnCell(data, column, indicator, territory)
        : { value: null, numerator: null, denominator: null, status: 'missing', note: null };
    });
    return {
      territory,
      cells,
      points: periods.flatMap((period, i) => {
        const value = cells[i]?.value ?? null;
        return value === null ? [] : [{ period, value }];
      }),
      breaks: periods.filter(
        (period) =>
          indicator.seriesBreaks.includes(period) || data.periods[period]?.breaks?.some((i) => at.has(i)),
      ),
    };
  });
  return {
    periods,
    series,
    estimated: series.some(({ cells }) => cells.some(({ status }) => status === 'estimated')),
  };
}
