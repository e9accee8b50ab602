import type { Indicator } from '../indicator/types';
import type { IndicatorData } from '../snapshot/domain';
import type { ProfileData } from './profile-data';
import { standingOf, type Standing } from './profile-reading';
import type { Territory } from './types';

/** The latest value of an indicator in a territory, and where it stands among the territories of its own level. */
export interface LeadValue {
  indicator: Indicator;
  period: string;
  value: number;
  estimated: boolean;
  numerator: number | null;
  denominator: number | null;
  /** Null for the metropolitan city, which is alone at its level. */
  standing: Standing | null;
  /** Known values of the territories of the level, in no order. */
  values: number[];
  /** Value of the metropolitan city; null where the indicator does not aggregate. */
  metropolitan: number | null;
}

/**
 * The value of an indicator in its default period; null where there is none, and for an indicator made from a partial list,
 * which ranks nobody.
 */
export function leadValue(data: ProfileData, territory: Territory, indicatorId: string): LeadValue | null {
  const indicator = data.indicators.find((one) => one.id === indicatorId);
  const all = data.values.get(indicatorId);
  const column = all?.periods[indicator?.defaultPeriod ?? ''];
  if (!indicator || !all || !column || indicator.partial) return null;
  const place = placesOf(all);
  const at = (id: string): number => place.get(id) ?? -1;
  const here = at(territory.id);
  const value = column.value[here] ?? null;
  if (value === null) return null;
  const values = data.territories
    .filter(({ level }) => level === territory.level)
    .flatMap(({ id }) => column.value[at(id)] ?? []);
  return {
    ...{ indicator, period: indicator.defaultPeriod, value, values },
    estimated: column.status[here] === 'estimated',
    numerator: column.numerator[here] ?? null,
    denominator: column.denominator[here] ?? null,
    standing: values.length > 1 ? standingOf(value, values) : null,
    metropolitan: column.value[at('cm-bologna')] ?? null,
  };
}

const places = new WeakMap<IndicatorData, ReadonlyMap<string, number>>();

function placesOf(all: IndicatorData): ReadonlyMap<string, number> {
  const known = places.get(all) ?? new Map(all.territoryIds.map((id, i) => [id, i]));
  places.set(all, known);
  return known;
}

/**
 * Place from the highest if one case more or less were counted (at the low end one more, at the high end one less);
 * null where the value is not a rate of counted cases.
 */
export function placeWithOne(
  { indicator, value, values, denominator }: LeadValue,
  end: 'high' | 'low',
): number | null {
  if (indicator.aggregation !== 'ratio' || !denominator) return null;
  const step = indicator.factor / denominator;
  const moved = value + (end === 'low' ? step : -step);
  const others = [...values];
  others.splice(others.indexOf(value), 1);
  return others.filter((other) => other > moved).length + 1;
}
