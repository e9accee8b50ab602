/** Any index beside the measures of fragility that institutions publish: how far they agree, and where they do not. */
import { descending } from 'd3';
import type { IndicatorBrief } from '../indicator/brief';
import { FEWEST_PAIRS, midRanks, spearman } from '../statistics/correlation';
import { composite } from '../statistics/composite';
import { OFFICIAL_MEASURES, type OfficialId } from './default-index';
import type { IndexView } from './index-view';
import { cellOf, type LatestValues } from './latest';
import type { PickedTerritory } from './picked';

/** A comune whose place differs; places among the comuni that have both, the mean one for equals. */
export interface Disagreement {
  unit: PickedTerritory;
  own: number;
  official: number;
  /** Value of the official measure. */
  value: number;
  /** Places it stands higher in the index than in the official measure; negative lower. */
  higher: number;
}

export interface OfficialComparison {
  id: OfficialId;
  /** Null where the tables do not hold the measure. */
  indicator: IndicatorBrief | null;
  period: string;
  /** Comuni that have both. */
  n: number;
  /** Spearman's correlation; null with fewer than ten comuni or where one side does not vary. */
  r: number | null;
  /** The same without the components that the official measure is itself made of; null where there are none, or none is left. */
  without: { ids: string[]; r: number | null } | null;
  /** Those that differ most, by the distance between their places; at most six, at least an eighth of the comuni apart. */
  apart: Disagreement[];
}

const MOST_APART = 6;

/** One comparison a measure, in their fixed order. Only for an index of comuni. */
export function officialComparisons(
  view: IndexView,
  indicators: readonly IndicatorBrief[],
  latest: LatestValues,
): OfficialComparison[] {
  return OFFICIAL_MEASURES.map(({ id, madeOf }): OfficialComparison => {
    const indicator = indicators.find((each) => each.id === id) ?? null;
    const nothing = { id, indicator, n: 0, r: null, without: null, apart: [] };
    if (!indicator) return { ...nothing, period: '' };
    const values = view.units.map((unit) => cellOf(latest, indicator, unit).value);
    const pairs = view.rows.flatMap(({ unit, value }, u) => {
      const official = values[u] ?? null;
      return value === null || official === null ? [] : [{ unit, value, official }];
    });
    const own = midRanks(pairs.map(({ value }) => -value));
    const theirs = midRanks(pairs.map(({ official }) => -official));
    const apart = pairs
      .map(({ unit, official }, i): Disagreement => {
        const [mine = 0, other = 0] = [own[i], theirs[i]];
        return { unit, own: mine, official: other, value: official, higher: other - mine };
      })
      .filter(({ higher }) => Math.abs(higher) >= pairs.length / 8)
      .sort((a, b) => descending(Math.abs(a.higher), Math.abs(b.higher)))
      .slice(0, MOST_APART);
    return {
      id,
      indicator,
      period: latest.indicators[id]?.period ?? indicator.defaultPeriod,
      n: pairs.length,
      r: agreement(pairs.map(({ value, official }) => [value, official])),
      without: withoutShared(view, madeOf, values),
      apart: pairs.length < FEWEST_PAIRS ? [] : apart,
    };
  });
}

function withoutShared(
  view: IndexView,
  madeOf: readonly string[],
  official: readonly (number | null)[],
): OfficialComparison['without'] {
  const ids = madeOf.filter((id) => view.inputs.some((input) => input.id === id));
  const rest = view.inputs.filter((input) => !ids.includes(input.id));
  const outcome = composite(rest, view.method);
  if (ids.length === 0 || !outcome.ok) return null;
  const pairs = outcome.value.index.flatMap((value, u): [number, number][] => {
    const other = official[u] ?? null;
    return value === null || other === null ? [] : [[value, other]];
  });
  return { ids, r: agreement(pairs) };
}

const agreement = (pairs: readonly (readonly [number, number])[]): number | null =>
  pairs.length < FEWEST_PAIRS ? null : spearman(pairs);
