import { round } from '../harmonise/numbers';
import { t, type Cell, type Entry } from './entry';

export interface GroupMembers {
  id: string;
  /** Comuni of the group. */
  comuni: readonly string[];
}

/**
 * The cells of groups for one indicator: sums, or ratios recomputed from summed terms, never means of rates.
 * A group that lacks a term has no value; one with a suppressed term is suppressed, so that nothing hidden can be
 * told by subtraction. None when the indicator is not aggregable.
 */
export function aggregate(
  entry: Pick<Entry, 'aggregation' | 'factor'>,
  cells: readonly Cell[],
  groups: readonly GroupMembers[],
): Cell[] {
  if (entry.aggregation === 'none') return [];
  const periods = [...new Set(cells.map((cell) => cell.period))];
  const byKey = new Map(cells.map((cell) => [`${cell.territoryId} ${cell.period}`, cell]));
  return periods.flatMap((period) =>
    groups.map((group) => {
      const members = group.comuni
        .map((id) => byKey.get(`${id} ${period}`))
        .filter((cell) => cell !== undefined);
      return groupCell(entry, group, period, members);
    }),
  );
}

function groupCell(
  { aggregation, factor }: Pick<Entry, 'aggregation' | 'factor'>,
  group: GroupMembers,
  period: string,
  members: readonly Cell[],
): Cell {
  const base = {
    territoryId: group.id,
    period,
    numerator: null,
    denominator: null,
    denominatorDate: null,
    note: null,
  };
  const hidden = members.filter((cell) => cell.status === 'suppressed').length;
  const absent = group.comuni.length - members.filter((cell) => isKnown(cell, aggregation)).length - hidden;
  if (hidden > 0) {
    const note = t(
      `Non pubblicato: valore riservato per ${hidden} dei ${group.comuni.length} comuni.`,
      `Not published: value confidential for ${hidden} of the ${group.comuni.length} comuni.`,
    );
    return { ...base, value: null, status: 'suppressed', note };
  }
  if (absent > 0) {
    const note = t(
      `Valore mancante per ${absent} dei ${group.comuni.length} comuni.`,
      `Value missing for ${absent} of the ${group.comuni.length} comuni.`,
    );
    return { ...base, value: null, status: 'missing', note };
  }
  if (aggregation === 'sum') {
    return { ...base, value: round(sum(members, 'value'), 6), status: 'derived' };
  }
  const numerator = sum(members, 'numerator');
  const denominator = sum(members, 'denominator');
  const dates = new Set(members.map((cell) => cell.denominatorDate));
  const terms = { numerator: round(numerator, 6), denominator: round(denominator, 6) };
  const denominatorDate = dates.size === 1 ? ([...dates][0] ?? null) : null;
  if (denominator === 0) {
    const note = t(
      'Il denominatore è zero: il rapporto non esiste.',
      'The denominator is zero: there is no ratio.',
    );
    return { ...base, ...terms, denominatorDate, value: null, status: 'missing', note };
  }
  return {
    ...base,
    ...terms,
    denominatorDate,
    value: round((numerator / denominator) * factor, 6),
    status: 'derived',
  };
}

/** A ratio whose own denominator is zero still has terms that count in the group. */
function isKnown(cell: Cell, aggregation: Entry['aggregation']): boolean {
  if (aggregation === 'sum') return cell.value !== null;
  return cell.numerator !== null && cell.denominator !== null;
}

function sum(cells: readonly Cell[], field: 'value' | 'numerator' | 'denominator'): number {
  return cells.reduce((total, cell) => total + (cell[field] ?? 0), 0);
}
