/** How an amount is spread over the people it is for: its Lorenz curve, and the location quotient of each comune. */
import { descending } from 'd3';
import { expressionsOf } from '../explorer/refusal';
import type { IndicatorBrief } from '../indicator/brief';
import type { Fill } from '../map/fill';
import type { Column } from '../snapshot/domain';
import {
  lorenz,
  locationQuotients,
  type ConcentrationReason,
  type Lorenz,
} from '../statistics/concentration';
import { found, type Outcome } from '../statistics/outcome';

/** `of`: a rate made of an amount and its base. `perResident`: a count, set against the residents of its period. */
export type AmountKind = 'of' | 'perResident';

type Judged = Parameters<typeof expressionsOf>[0] & Pick<IndicatorBrief, 'factor'>;

/**
 * Whether an indicator is an amount that is spread over people: a rate per 1,000 or 10,000 of a base, or a count that may be divided by
 * residents. Shares and means are not, and of a list that is not exhaustive nothing can be said. Null: it is not.
 */
export function amountKind(indicator: Judged): AmountKind | null {
  const { measure, aggregation, factor, partial } = indicator;
  if (measure === 'rate') return !partial && aggregation === 'ratio' && factor >= 1000 ? 'of' : null;
  return measure === 'count' && expressionsOf(indicator).includes('residenti') ? 'perResident' : null;
}

/** The indicators to choose from: a count whose rate per 10,000 or 1,000 is there too is that rate. */
export function amountsOf<Brief extends Judged>(indicators: readonly Brief[]): Brief[] {
  const ids = new Set(indicators.map(({ id }) => id));
  return indicators.filter(
    (indicator) =>
      amountKind(indicator) !== null &&
      !(indicator.measure === 'count' && ['10k', '1000'].some((per) => ids.has(`${indicator.id}-${per}`))),
  );
}

export interface SpreadRow {
  id: string;
  amount: number | null;
  base: number | null;
  /** Rate here over rate everywhere; null without a base. */
  quotient: number | null;
  /** Class of the quotient, 0 (under half) … 4 (twice or more). */
  at: number | null;
  /** So few cases that one more or less moves the quotient by a fifth or more. */
  few: boolean;
}

export interface Spread {
  curve: Lorenz;
  /** Comuni, the highest quotient first, those without one last. */
  rows: SpreadRow[];
  byId: Map<string, SpreadRow>;
  /** Comuni in each class. */
  counts: number[];
  /** Share of the amount in the half of the base that has least of it, 0 … 0.5. */
  lowerHalf: number;
  /** Totals of the comuni used. */
  amount: number;
  base: number;
  missing: string[];
}

/** Bounds of the classes of a quotient: symmetric as ratios, so that "half" is as far from 1 as "twice". */
export const QUOTIENT_BREAKS = [0.5, 0.8, 1.25, 2];
/** Their stops of the diverging ramp. */
export const QUOTIENT_STOPS = [1, 3, 4, 5, 7];
/** A count under this moves by a fifth or more with one case. */
const FEW = 5;

/** @param ids of the comuni; the column has one row each, in `territoryIds` */
export function spreadOf(
  ids: readonly string[],
  territoryIds: readonly string[],
  column: Pick<Column, 'numerator' | 'denominator'>,
): Outcome<Spread, ConcentrationReason> {
  const at = ids.map((id) => territoryIds.indexOf(id));
  const amounts = at.map((i) => column.numerator[i] ?? null);
  const bases = at.map((i) => column.denominator[i] ?? null);
  const curve = lorenz(amounts, bases);
  if (!curve.ok) return curve;
  const quotients = locationQuotients(amounts, bases);
  if (!quotients.ok) return quotients;
  const rows = ids
    .map((id, i): SpreadRow => {
      const quotient = quotients.value[i] ?? null;
      const amount = amounts[i] ?? null;
      return {
        id,
        amount,
        base: bases[i] ?? null,
        quotient,
        at: quotient === null ? null : QUOTIENT_BREAKS.filter((bound) => quotient >= bound).length,
        few: amount !== null && amount < FEW,
      };
    })
    .sort((a, b) => descending(a.quotient ?? -1, b.quotient ?? -1));
  const used = rows.filter(({ amount, base }) => amount !== null && base !== null);
  return found({
    curve: curve.value,
    rows,
    byId: new Map(rows.map((row) => [row.id, row])),
    counts: QUOTIENT_STOPS.map((_, i) => rows.filter((row) => row.at === i).length),
    lowerHalf: amountAt(curve.value, 0.5),
    amount: used.reduce((sum, row) => sum + (row.amount ?? 0), 0),
    base: used.reduce((sum, row) => sum + (row.base ?? 0), 0),
    missing: rows.filter(({ amount, base }) => amount === null || base === null).map(({ id }) => id),
  });
}

/** Share of the amount at a share of the base, straight between the points of the curve. */
export function amountAt({ points }: Pick<Lorenz, 'points'>, base: number): number {
  const after = points.findIndex((point) => point.base >= base);
  const [to, from] = [points[after], points[after - 1]];
  if (!to) return 1;
  if (!from || to.base === from.base) return to.amount;
  return from.amount + ((base - from.base) / (to.base - from.base)) * (to.amount - from.amount);
}

/** Paint of a comune by its quotient. */
export function quotientFill(row: SpreadRow | undefined): Fill {
  const stop = QUOTIENT_STOPS[row?.at ?? -1];
  return stop === undefined ? { kind: 'missing' } : { kind: 'diverging', stop };
}
