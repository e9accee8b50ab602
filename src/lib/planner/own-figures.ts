/**
 * What the comuni of an own area come to, indicator by indicator, beside the metropolitan value: recomputed from the terms of their
 * values, never averaged, with the comuni named whose value is absent.
 */
import { deviation } from 'd3';
import { finite } from '../statistics/rank';
import type { Cell, Rule } from '../territory/aggregate';
import type { IndicatorBrief } from '../indicator/brief';
import { cellOf, type LatestValues } from './latest';
import type { PickedTerritory } from './picked';

/** One indicator that aggregates, for the area. */
export interface OwnFigure {
  id: string;
  period: string;
  cell: Cell;
  /** The metropolitan value of the same period; null where none is published. */
  whole: number | null;
  /** Of a sum: the area's part of the metropolitan one, 0 to 1. */
  share: number | null;
  /**
   * How far the area's rate is from the metropolitan one, in standard deviations of the 55. Null for sums, for lists that are not
   * exhaustive and where either is not known.
   */
  distance: number | null;
  /** Comuni of the area without a value, and with one that is kept back. */
  absent: string[];
  hidden: string[];
  /** Comuni of the area whose value is an estimate. */
  estimated: string[];
}

type Known = Pick<IndicatorBrief, 'id' | 'measure' | 'partial'> & Rule;
/** Fewer values than these have no spread worth measuring by. */
const LEAST_KNOWN = 10;

/** Figures of every indicator that aggregates, in the order given. An area without comuni has none. */
export function ownFigures(
  latest: LatestValues,
  indicators: readonly Known[],
  members: readonly string[],
  metropolis: Pick<PickedTerritory, 'id' | 'own' | 'members'>,
): OwnFigure[] {
  if (members.length === 0) return [];
  const area = { id: '', own: true, members: [...members] };
  const position = new Map(latest.territoryIds.map((id, at) => [id, at]));
  return indicators.flatMap((indicator): OwnFigure[] => {
    const found = latest.indicators[indicator.id];
    if (!found || indicator.aggregation === 'none') return [];
    const { period, column } = found;
    const cell = cellOf(latest, indicator, area);
    const whole = cellOf(latest, indicator, metropolis).value;
    const terms = indicator.aggregation === 'sum' ? [column.value] : [column.numerator, column.denominator];
    const at = (id: string): number => position.get(id) ?? -1;
    const status = (id: string) => column.status[at(id)];
    const hidden = members.filter((id) => status(id) === 'suppressed');
    const absent = members.filter(
      (id) => !hidden.includes(id) && terms.some((term) => (term[at(id)] ?? null) === null),
    );
    const sum = indicator.aggregation === 'sum';
    const known = finite(metropolis.members.map((id) => column.value[at(id)] ?? null));
    const spread = known.length < LEAST_KNOWN ? undefined : deviation(known);
    const both = cell.value !== null && whole !== null && !indicator.partial;
    return [
      {
        ...{ id: indicator.id, period, cell, whole, absent, hidden },
        share: both && sum && whole !== 0 ? (cell.value ?? 0) / whole : null,
        distance:
          both && !sum && indicator.measure === 'rate' && spread
            ? ((cell.value ?? 0) - whole) / spread
            : null,
        estimated: members.filter((id) => status(id) === 'estimated'),
      },
    ];
  });
}

/**
 * Figures farthest from the metropolitan value, the farthest first. Those that are like it (within half a deviation) are left out, and
 * so are estimates: what stands in a title is measured.
 */
export function farthest(figures: readonly OwnFigure[], most: number): OwnFigure[] {
  return figures
    .filter(({ cell, distance }) => cell.status !== 'estimated' && Math.abs(distance ?? 0) >= 0.5)
    .sort((a, b) => Math.abs(b.distance ?? 0) - Math.abs(a.distance ?? 0))
    .slice(0, most);
}
