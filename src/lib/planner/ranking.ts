/** All units of a level in the order of an indicator's values, with their places, and those without a value apart. */
import { explorerView, type ExplorerView, type ViewRow } from '../explorer/view';
import type { Unit } from '../explorer/units';
import type { IndicatorBrief } from '../indicator/brief';
import type { IndicatorData } from '../snapshot/domain';
import { ranksFromHighest } from '../statistics/rank';
import type { RankingState } from '../state/ranking';
import { isRanked } from './comparison';

export interface RankedRow extends ViewRow {
  /** From the end that the order starts at, among all units of the level; equals share the better place. Null where there are no places. */
  place: number | null;
  tied: boolean;
}

export interface Ranking {
  view: ExplorerView;
  /** Units with a value, in order; equals by name. */
  listed: RankedRow[];
  /** Units without one, by the reason given; null where none is. */
  missing: { reason: string | null; rows: ViewRow[] }[];
  /** Why the list has no places. */
  unranked: 'class' | 'partial' | null;
  /** How many units of the level have a value, those of other areas too. */
  known: number;
}

/** Places are counted among all units of the level, whatever area is listed. `pickNote` chooses the language of a note. */
export function rankingOf(
  units: readonly Unit[],
  indicator: IndicatorBrief,
  data: IndicatorData,
  state: Pick<RankingState, 'period' | 'area' | 'ascending'>,
  pickNote: (note: { it: string; en: string }) => string,
): Ranking {
  const view = explorerView(units, indicator, data, { ...state, method: 'quantile', classes: 5 }, pickNote);
  const way = state.ascending ? 1 : -1;
  const places = isRanked(indicator)
    ? ranksFromHighest(view.rows.map(({ value }) => (value === null ? null : -way * value)))
    : [];
  const shared = new Map<number, number>();
  for (const place of places) if (place !== null) shared.set(place, (shared.get(place) ?? 0) + 1);
  const inArea = (row: ViewRow): boolean => state.area === null || row.area === state.area;
  const byName = (a: ViewRow, b: ViewRow): number => a.name.localeCompare(b.name, 'it');
  const listed = view.rows
    .map((row, i): RankedRow => {
      const place = places[i] ?? null;
      return { ...row, place, tied: place !== null && (shared.get(place) ?? 0) > 1 };
    })
    .filter((row) => row.value !== null && inArea(row))
    .sort((a, b) => way * ((a.value ?? 0) - (b.value ?? 0)) || byName(a, b));
  const without = view.rows.filter((row) => row.value === null && inArea(row)).sort(byName);
  const reasons = [...new Set(without.map(({ note }) => note))];
  return {
    view,
    listed,
    missing: reasons.map((reason) => ({ reason, rows: without.filter(({ note }) => note === reason) })),
    unranked: indicator.measure === 'class' ? 'class' : indicator.partial ? 'partial' : null,
    known: view.known,
  };
}
