/**
 * What the explorer shows, computed from data and state alone: rows, classes, references and the finding in the title.
 * Map, table, legend, charts and card all draw this one object, so they cannot disagree.
 */
import type { IndicatorData } from '../snapshot/domain';
import type { IndicatorBrief } from '../indicator/brief';
import type { Status } from '../indicator/types';
import type { AreaKey, ExplorerState } from '../state/explorer';
import { classOf } from '../statistics/breaks';
import { finite, median, ranksFromHighest } from '../statistics/rank';
import { classesOf, type Classes } from './classes';
import { METROPOLIS } from './expression';
import { findingOf, groupFindingOf, type Finding } from './finding';
import type { Unit } from './units';

export interface ViewRow extends Unit {
  value: number | null;
  status: Status;
  /** Reason of a gap, in the reader's language. */
  note: string | null;
  numerator: number | null;
  denominator: number | null;
  rank: number | null;
  classIndex: number | null;
}

export interface ExplorerView extends Classes {
  rows: ViewRow[];
  byId: Map<string, ViewRow>;
  /** Median of the 55; null at the other levels, where a median of a few groups says nothing. */
  median: number | null;
  areaMedians: Map<AreaKey, number | null>;
  /** Value of a whole (area or metropolitan city) recomputed from its terms, where the indicator aggregates. */
  whole: (id: string) => number | null;
  known: number;
  denominatorDate: string | null;
  finding: Finding | null;
  /** Every numerator is a whole number of things, so that a small one can be named as a warning. */
  counted: boolean;
}

export type ViewState = Pick<ExplorerState, 'period' | 'method' | 'classes' | 'area'> &
  Partial<Pick<ExplorerState, 'breaks' | 'centre' | 'classesOfArea' | 'expression'>>;

/** Computes the view of one indicator and period over units of one level. `pickNote` chooses the language of a note. */
export function explorerView(
  units: readonly Unit[],
  indicator: IndicatorBrief,
  data: IndicatorData,
  state: ViewState,
  pickNote: (note: { it: string; en: string }) => string,
): ExplorerView {
  const column = data.periods[state.period];
  const position = new Map(data.territoryIds.map((id, i) => [id, i]));
  const at = (id: string): number => position.get(id) ?? -1;
  const valueOf = (id: string): number | null => column?.value[at(id)] ?? null;
  const values = units.map((unit) => valueOf(unit.id));
  const classes = classesOf(
    indicator,
    units.map(({ id, area }) => ({ area, value: valueOf(id) })),
    state,
    valueOf(METROPOLIS),
  );

  // A class is not a place in a race, and a partial list does not know who else would be in it.
  const ranked = indicator.measure !== 'class' && !indicator.partial;
  const ofComuni = ranked && units[0]?.level === 'comune';
  const ranks = ranked ? ranksFromHighest(values) : [];
  const rows = units.map((unit, nth): ViewRow => {
    const i = at(unit.id);
    const value = valueOf(unit.id);
    const note = data.notes[column?.note[i] ?? -1];
    return {
      ...unit,
      value,
      status: column?.status[i] ?? 'missing',
      note: note ? pickNote(note) : null,
      numerator: column?.numerator[i] ?? null,
      denominator: column?.denominator[i] ?? null,
      rank: ranks[nth] ?? null,
      classIndex: value === null ? null : classOf(value, classes.breaks),
    };
  });
  const numerators = finite(rows.map((r) => r.numerator));
  const counted = numerators.length > 0 && numerators.every((n) => Number.isInteger(n) && n >= 0);
  const areas = [...new Set(units.flatMap((unit) => unit.area ?? []))];
  return {
    ...classes,
    rows,
    byId: new Map(rows.map((row) => [row.id, row])),
    median: ofComuni ? median(values) : null,
    areaMedians: new Map(
      areas.map((area) => [
        area,
        ofComuni ? median(rows.filter((r) => r.area === area).map((r) => r.value)) : null,
      ]),
    ),
    whole: valueOf,
    known: finite(values).length,
    denominatorDate: column?.denominatorDate ?? null,
    finding: ofComuni
      ? findingOf(
          counted ? rows : rows.map((row) => ({ ...row, numerator: null })),
          indicator.decimals,
          state.area,
        )
      : ranked
        ? groupFindingOf(
            rows.map((row) => ({ ...row, name: row.shortName })),
            indicator.decimals,
          )
        : null,
    counted,
  };
}

/** Rows in the order the table shows them, unknown values last. Selected units stay even when the area filter leaves them out. */
export function sortedRows(
  rows: readonly ViewRow[],
  state: Pick<ExplorerState, 'sort' | 'ascending' | 'area' | 'selected'>,
): ViewRow[] {
  const direction = state.ascending ? 1 : -1;
  const byName = (a: ViewRow, b: ViewRow): number => a.name.localeCompare(b.name, 'it');
  const compare = (a: ViewRow, b: ViewRow): number => {
    if (state.sort === 'nome') return -direction * byName(b, a);
    if (state.sort === 'area') return -direction * b.areaName.localeCompare(a.areaName, 'it') || byName(a, b);
    if (a.value === null || b.value === null)
      return Number(a.value === null) - Number(b.value === null) || byName(a, b);
    return direction * (a.value - b.value) || byName(a, b);
  };
  return rows
    .filter((row) => state.area === null || row.area === state.area || state.selected.includes(row.id))
    .sort(compare);
}
