/**
 * What the explorer shows, computed from data and state alone: rows, classes, references and the finding in the title.
 * Map, table, legend and card all draw this one object, so they cannot disagree.
 */
import type { IndicatorData } from '../snapshot/domain';
import type { IndicatorBrief } from '../indicator/brief';
import type { Status } from '../indicator/types';
import type { AreaKey, ExplorerState } from '../state/explorer';
import { classBreaks, classOf } from '../statistics/breaks';
import { finite, median, rankFromHighest } from '../statistics/rank';
import { findingOf, type Finding } from './finding';

/** A comune as the browser needs it. */
export interface ComuneBrief {
  id: string;
  name: string;
  shortName: string;
  slug: string;
  area: AreaKey;
  areaName: string;
  population: number;
  labelLon: number;
  labelLat: number;
}

export interface ViewRow extends ComuneBrief {
  value: number | null;
  status: Status;
  /** Reason of a gap, in the reader's language. */
  note: string | null;
  numerator: number | null;
  denominator: number | null;
  rank: number | null;
  classIndex: number | null;
}

export interface ExplorerView {
  rows: ViewRow[];
  byId: Map<string, ViewRow>;
  /** Inner class breaks; half-integers between ordered categories. */
  breaks: number[];
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

/** Computes the view of one indicator and period. `pickNote` chooses the language of a note. */
export function explorerView(
  comuni: readonly ComuneBrief[],
  indicator: IndicatorBrief,
  data: IndicatorData,
  state: Pick<ExplorerState, 'period' | 'method' | 'classes' | 'area'>,
  pickNote: (note: { it: string; en: string }) => string,
): ExplorerView {
  const column = data.periods[state.period];
  const position = new Map(data.territoryIds.map((id, i) => [id, i]));
  const at = (id: string): number => position.get(id) ?? -1;
  const valueOf = (id: string): number | null => column?.value[at(id)] ?? null;
  const values = comuni.map((c) => valueOf(c.id));
  const breaks =
    indicator.measure === 'class'
      ? indicator.categories.slice(1).map((_, i) => i + 1.5)
      : indicator.measure === 'count'
        ? []
        : classBreaks(finite(values), state.method, state.classes);

  // A class is not a place in a race, and a partial list does not know who else would be in it.
  const ranked = indicator.measure !== 'class' && !indicator.partial;
  const rows = comuni.map((comune): ViewRow => {
    const i = at(comune.id);
    const value = valueOf(comune.id);
    const note = data.notes[column?.note[i] ?? -1];
    return {
      ...comune,
      value,
      status: column?.status[i] ?? 'missing',
      note: note ? pickNote(note) : null,
      numerator: column?.numerator[i] ?? null,
      denominator: column?.denominator[i] ?? null,
      rank: value === null || !ranked ? null : rankFromHighest(value, values).rank,
      classIndex: value === null ? null : classOf(value, breaks),
    };
  });
  const numerators = finite(rows.map((r) => r.numerator));
  const counted = numerators.length > 0 && numerators.every((n) => Number.isInteger(n) && n >= 0);
  const areas = [...new Set(comuni.map((c) => c.area))];
  return {
    rows,
    byId: new Map(rows.map((row) => [row.id, row])),
    breaks,
    median: ranked ? median(values) : null,
    areaMedians: new Map(
      areas.map((area) => [
        area,
        ranked ? median(rows.filter((r) => r.area === area).map((r) => r.value)) : null,
      ]),
    ),
    whole: valueOf,
    known: finite(values).length,
    denominatorDate: column?.denominatorDate ?? null,
    finding: ranked
      ? findingOf(counted ? rows : rows.map((row) => ({ ...row, numerator: null })), state.area)
      : null,
    counted,
  };
}

/** Rows in the order the table shows them, unknown values last. A selected comune stays even when the area filter leaves it out. */
export function sortedRows(
  rows: readonly ViewRow[],
  state: Pick<ExplorerState, 'sort' | 'ascending' | 'area' | 'comune'>,
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
    .filter((row) => state.area === null || row.area === state.area || row.id === state.comune)
    .sort(compare);
}
