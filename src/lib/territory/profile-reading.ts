import { ascending } from 'd3';
import type { Indicator, Localised, Status } from '../indicator/types';
import type { IndicatorData } from '../snapshot/domain';
import { finite, median } from '../statistics/rank';
import type { Territory } from './types';

/** Where a value stands among the known ones. Equal values share a place; `tied` counts the others that share it. */
export interface Standing {
  /** 1 = highest. */
  fromHighest: number;
  /** 1 = lowest. */
  fromLowest: number;
  of: number;
  tied: number;
}

/** The lowest or highest value and who has it. */
export interface Extreme {
  value: number;
  names: string[];
}

/** One indicator read for one territory, beside the 55. */
export interface Reading {
  indicator: Indicator;
  period: string;
  value: number | null;
  status: Status;
  note: Localised | null;
  numerator: number | null;
  denominator: number | null;
  denominatorDate: string | null;
  /** Only for a comune with a value, of an indicator that is not made from a partial list. */
  standing: Standing | null;
  /** Known values of the 55, ascending. */
  values: number[];
  median: number | null;
  /** Median of the comuni of the area, null where the area is one comune. */
  areaMedian: number | null;
  /** Recomputed value of the metropolitan city, null where the indicator does not aggregate. */
  metropolitan: number | null;
  lowest: Extreme | null;
  highest: Extreme | null;
}

/** Whose value it is and beside whom: the 55 comuni, and those of the same area. */
export interface ReadingScope {
  territory: Territory;
  comuni: readonly Territory[];
}

/** Reads an indicator in one period, by default its own. A period without observations reads as missing everywhere. */
export function readingOf(
  scope: ReadingScope,
  indicator: Indicator,
  data: IndicatorData,
  period: string = indicator.defaultPeriod,
): Reading {
  const column = data.periods[period];
  const valueAt = (id: string): number | null => column?.value[data.territoryIds.indexOf(id)] ?? null;
  const at = data.territoryIds.indexOf(scope.territory.id);
  const value = column?.value[at] ?? null;
  const named = scope.comuni.map((comune) => ({ name: comune.name, value: valueAt(comune.id) }));
  const values = finite(named.map((n) => n.value)).sort(ascending);
  const areaId = scope.territory.level === 'area' ? scope.territory.id : scope.territory.areaId;
  const area = scope.comuni.filter((comune) => comune.areaId === areaId);
  return {
    indicator,
    period,
    value,
    status: column?.status[at] ?? 'missing',
    note: data.notes[column?.note[at] ?? -1] ?? null,
    numerator: column?.numerator[at] ?? null,
    denominator: column?.denominator[at] ?? null,
    denominatorDate: column?.denominatorDate ?? null,
    standing:
      value === null || scope.territory.level !== 'comune' || indicator.partial
        ? null
        : standingOf(value, values),
    values,
    median: indicator.measure === 'class' || indicator.partial ? null : median(values),
    areaMedian:
      indicator.measure === 'class' || indicator.partial || area.length < 2
        ? null
        : median(area.map((c) => valueAt(c.id))),
    metropolitan: valueAt('cm-bologna'),
    lowest: extremeOf(named, values[0]),
    highest: extremeOf(named, values.at(-1)),
  };
}

/** Place of a value among known values that include it. */
export function standingOf(value: number, values: readonly number[]): Standing {
  return {
    fromHighest: values.filter((v) => v > value).length + 1,
    fromLowest: values.filter((v) => v < value).length + 1,
    of: values.length,
    tied: Math.max(0, values.filter((v) => v === value).length - 1),
  };
}

/**
 * The end of the 55 a value belongs to: `high` or `low` when it is within the first or last fifth, ties included, else null.
 * A tie wider than a fifth is no distinction.
 */
export function endOf(standing: Standing): 'high' | 'low' | null {
  const fifth = Math.floor(standing.of / 5);
  if (standing.of < 10) return null;
  if (standing.fromHighest + standing.tied <= fifth) return 'high';
  if (standing.fromLowest + standing.tied <= fifth) return 'low';
  return null;
}

/** Who has a value, under their names; null where there is none. */
export function extremeOf(
  named: readonly { name: string; value: number | null }[],
  value: number | undefined,
): Extreme | null {
  if (value === undefined) return null;
  return { value, names: named.filter((n) => n.value === value).map((n) => n.name) };
}
