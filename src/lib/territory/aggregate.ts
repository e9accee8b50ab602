/**
 * An own area is a territory like the others: its values are recomputed from those of its comuni and stand in a column of their own,
 * so that expressions, cards and charts need not know that the reader put it together.
 */
import { sum } from 'd3';
import { viewsMessages } from '../i18n/views';
import { LOCALES } from '../i18n/locale';
import type { Indicator, Localised, Status } from '../indicator/types';
import type { Column, IndicatorData } from '../snapshot/domain';

export type Rule = Pick<Indicator, 'aggregation' | 'factor'>;

/**
 * The values of an indicator with one territory more, made of comuni.
 *
 * Ratios are recomputed from summed terms, counts summed; nothing is averaged. A comune without a value leaves the whole without
 * one, and a suppressed one leaves it suppressed, or it could be told by subtraction. An indicator that does not aggregate gives no
 * value at any period. Notes say why. Comuni are taken once each; ids unknown to the data count as missing.
 */
export function withOwnArea(
  rule: Rule,
  data: IndicatorData,
  id: string,
  comuni: readonly string[],
): IndicatorData {
  const position = new Map(data.territoryIds.map((territory, i) => [territory, i]));
  const at = [...new Set(comuni)].map((comune) => position.get(comune) ?? -1);
  const notes = [...data.notes];
  const periods = Object.entries(data.periods).map(([period, column]) => {
    const cell = ownCell(rule, column, at);
    const broken = new Set(column.breaks);
    const note = cell.note ? notes.push(cell.note) - 1 : -1;
    return [
      period,
      {
        ...column,
        value: [...column.value, cell.value],
        numerator: [...column.numerator, cell.numerator],
        denominator: [...column.denominator, cell.denominator],
        status: [...column.status, cell.status],
        note: [...column.note, note],
        ...(at.some((i) => broken.has(i))
          ? { breaks: [...(column.breaks ?? []), data.territoryIds.length] }
          : {}),
      } satisfies Column,
    ] as const;
  });
  return {
    ...data,
    territoryIds: [...data.territoryIds, id],
    periods: Object.fromEntries(periods),
    notes,
  };
}

/** What one territory has of one indicator in one period. */
export interface Cell {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  status: Status;
  note: Localised | null;
}

/** The cell of a set of comuni, by their positions in the column; the rules are those of {@link withOwnArea}. */
export function ownCell({ aggregation, factor }: Rule, column: Column, at: readonly number[]): Cell {
  const none = (status: Status, note: Localised | null): Cell => ({
    ...{ value: null, numerator: null, denominator: null },
    status,
    note,
  });
  if (aggregation === 'none' || at.length === 0) return none('missing', null);
  const hidden = at.filter((i) => column.status[i] === 'suppressed').length;
  if (hidden > 0) return none('suppressed', inBoth('hiddenMembers', hidden, at.length));
  const terms = aggregation === 'sum' ? [column.value] : [column.numerator, column.denominator];
  const absent = at.filter((i) => terms.some((term) => (term[i] ?? null) === null)).length;
  if (absent > 0) return none('missing', inBoth('missingMembers', absent, at.length));
  const total = (term: readonly (number | null)[]): number => exact(sum(at, (i) => term[i] ?? 0));
  const status = at.some((i) => column.status[i] === 'estimated') ? 'estimated' : 'derived';
  if (aggregation === 'sum')
    return { value: total(column.value), numerator: null, denominator: null, status, note: null };
  const numerator = total(column.numerator);
  const denominator = total(column.denominator);
  if (denominator === 0)
    return { ...none('missing', inBoth('noDenominator', 0, at.length)), numerator, denominator };
  return { value: exact((numerator / denominator) * factor), numerator, denominator, status, note: null };
}

/** Sums of decimals without the dust of binary arithmetic, as the published groups have them. */
const exact = (n: number): number => Math.round(n * 1e6) / 1e6;

function inBoth(
  key: 'hiddenMembers' | 'missingMembers' | 'noDenominator',
  count: number,
  of: number,
): Localised {
  const [it, en] = LOCALES.map((locale) => viewsMessages[locale][key](count, of));
  return { it: it ?? '', en: en ?? '' };
}
