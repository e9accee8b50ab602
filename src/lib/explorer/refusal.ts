/** Why an indicator cannot be expressed in some way: the rules of truth about rates, wholes, partial lists and series. */
import type { IndicatorBrief } from '../indicator/brief';
import { midYear, nearestDate, yearEnd } from '../indicator/denominator-date';
import type { IndicatorData } from '../snapshot/domain';
import { EXPRESSIONS, type Expression } from '../state/explorer';
import { comparableSince } from './comparable';

export const METROPOLIS = 'cm-bologna';
/** Denominator of the expression per resident. */
export const POPULATION = 'popolazione';

/** Booked at the seat of bodies that people choose from everywhere: divided by who lives there they would mislead. */
const AT_SEAT: ReadonlySet<string> = new Set(['importi-sede', 'scelte-sede']);
/** Means over OMI zones whose changes the series does not mark: between two periods the mean may be of other places. */
const ZONES_NOT_FOLLOWED: ReadonlySet<string> = new Set(['anni-reddito-80mq', 'canone-affitto']);

export type Refusal =
  | 'class'
  | 'partial'
  | 'isCount'
  | 'isRate'
  | 'noTerms'
  | 'signed'
  | 'notSummed'
  | 'isPopulation'
  | 'atSeat'
  | 'noResidents'
  | 'noWhole'
  | 'onePeriod'
  | 'zones'
  | 'noEarlier';

/** What is known of the moment an expression is asked for; without it only what holds at every period is judged. */
export interface Moment {
  period: string;
  data: Pick<IndicatorData, 'periods' | 'territoryIds'>;
  /** Dates with published residents. */
  residentDates: readonly string[];
}

type Expressible = Pick<
  IndicatorBrief,
  'id' | 'theme' | 'measure' | 'aggregation' | 'numerator' | 'partial' | 'periods' | 'seriesBreaks'
>;

/** Why an expression is not allowed, or null when it is. */
export function refusalOf(
  indicator: Expressible,
  expression: Expression,
  moment: Moment | null = null,
): Refusal | null {
  if (expression === 'valore') return null;
  if (indicator.measure === 'class') return 'class';
  switch (expression) {
    case 'assoluto':
      if (indicator.measure === 'count') return 'isCount';
      if (indicator.aggregation !== 'ratio' || indicator.numerator === null) return 'noTerms';
      return moment && hasNegative(columnOf(moment)?.numerator) ? 'signed' : null;
    case 'residenti':
      if (indicator.id === POPULATION) return 'isPopulation';
      if (AT_SEAT.has(indicator.id)) return 'atSeat';
      return (
        notPartOfWhole(indicator) ??
        (moment && residentsDate(indicator, moment.period, moment.residentDates) === null
          ? 'noResidents'
          : null)
      );
    case 'quota':
      return notPartOfWhole(indicator) ?? (moment && !wholeOf(moment) ? 'noWhole' : null);
    case 'variazione':
      if (indicator.partial) return 'partial';
      if (ZONES_NOT_FOLLOWED.has(indicator.id)) return 'zones';
      if (!indicator.periods.some((period) => comparableSince(indicator, period).length > 0))
        return 'onePeriod';
      return moment && comparableSince(indicator, moment.period).length === 0 ? 'noEarlier' : null;
  }
}

/** The expressions an indicator allows, always with `valore`: at some period, or at the moment given. */
export function expressionsOf(indicator: Expressible, moment: Moment | null = null): Expression[] {
  return EXPRESSIONS.filter((expression) => refusalOf(indicator, expression, moment) === null);
}

/**
 * Date of the residents an amount of a period is divided by, as in the published rates: lists of the social economy are of the end
 * of a year, the rest of its middle. Null when none was published within 12 months, or when the period is not a year.
 */
export function residentsDate(
  indicator: Pick<IndicatorBrief, 'theme'>,
  period: string,
  dates: readonly string[],
): string | null {
  if (!/^\d{4}$/.test(period)) return null;
  return nearestDate(indicator.theme === 'oes' ? yearEnd(period) : midYear(period), dates);
}

/** Whether two indicators may be read together on one map: not classes, nor what is booked elsewhere than where it happens. */
export function crossable(indicator: Pick<IndicatorBrief, 'id' | 'measure'>): boolean {
  return indicator.measure !== 'class' && !AT_SEAT.has(indicator.id);
}

function notPartOfWhole(indicator: Expressible): Refusal | null {
  if (indicator.measure !== 'count') return 'isRate';
  if (indicator.partial) return 'partial';
  return indicator.aggregation === 'sum' ? null : 'notSummed';
}

const columnOf = ({ data, period }: Moment) => data.periods[period];

function wholeOf(moment: Moment): number | null {
  return columnOf(moment)?.value[moment.data.territoryIds.indexOf(METROPOLIS)] ?? null;
}

function hasNegative(values: readonly (number | null)[] | undefined): boolean {
  return (values ?? []).some((value) => value !== null && value < 0);
}
