import type { Indicator, Localised, Status, Theme } from '../../../src/lib/indicator/types';
import { isBeforeBirth } from '../harmonise/codes';
import { round } from '../harmonise/numbers';
import type { Facts } from '../facts/facts';

/** One value of an indicator for one territory and period. */
export interface Cell {
  territoryId: string;
  period: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  denominatorDate: string | null;
  status: Status;
  note: Localised | null;
  /** The territory's own series starts anew in this period: no line joins it to the period before. */
  seriesBreak?: boolean;
}

/** One indicator: what it says of itself and how its values are made. Its order, periods and theme follow. */
export interface Entry extends Omit<
  Indicator,
  'order' | 'periods' | 'theme' | 'defaultPeriod' | 'directions' | 'partial'
> {
  /** The last period when not given. */
  defaultPeriod?: string;
  /** Values come from a list that is not exhaustive: an absent comune is not known, and there is no rank and no median. */
  partial?: boolean;
  /** A cell for every comune and period, those without a value included. */
  cells: (facts: Facts) => Cell[];
  /** Values of groups that the publisher gives or that cannot be made from the comuni's; they replace ours. */
  groupCells?: (facts: Facts) => Cell[];
}

export interface ThemeEntries {
  theme: Theme;
  entries: readonly Entry[];
}

/** Decimals kept in the published value: enough to recompute, without floating-point dust. */
const KEPT = 6;

export function t(it: string, en: string): Localised {
  return { it, en };
}

/** A value taken as it is. */
export function plain(territoryId: string, period: string, value: number, status: Status = 'observed'): Cell {
  return { ...blank(territoryId, period), value: round(value, KEPT), status };
}

/** Status of a published figure: derived where the comune was not born yet and the figure is a sum over the comuni that merged. */
export function sumStatus(territoryId: string, period: string): Status {
  return isBeforeBirth(territoryId, period) ? 'derived' : 'observed';
}

interface Ratio {
  numerator: number;
  denominator: number;
  factor?: number;
  denominatorDate?: string | null;
  status?: Status;
  note?: Localised | null;
}

/** numerator / denominator × factor; missing when the denominator is zero. */
export function ratio(territoryId: string, period: string, parts: Ratio): Cell {
  const {
    numerator,
    denominator,
    factor = 1,
    denominatorDate = null,
    status = 'derived',
    note = null,
  } = parts;
  const terms = { numerator: round(numerator, KEPT), denominator: round(denominator, KEPT), denominatorDate };
  if (denominator === 0) {
    const reason = t(
      'Il denominatore è zero: il rapporto non esiste.',
      'The denominator is zero: there is no ratio.',
    );
    return { ...blank(territoryId, period), ...terms, status: 'missing', note: reason };
  }
  const value = round((numerator / denominator) * factor, KEPT);
  return { ...blank(territoryId, period), ...terms, value, status, note };
}

/** A cell without a value, with the reason. */
export function without(
  territoryId: string,
  period: string,
  status: 'missing' | 'suppressed',
  note: Localised,
): Cell {
  return { ...blank(territoryId, period), status, note };
}

function blank(territoryId: string, period: string): Cell {
  return {
    territoryId,
    period,
    value: null,
    numerator: null,
    denominator: null,
    denominatorDate: null,
    status: 'observed',
    note: null,
  };
}
