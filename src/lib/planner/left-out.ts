import { greatest } from 'd3';
import type { IndexView } from './index-view';

/** What leaving one component out does to the places. */
export interface LeftOutRow {
  id: string;
  label: string;
  share: number;
  /** Units that change by at least `many` places. */
  moved: number;
  largestMove: number;
  /** The unit that moves most, the first in the ranking among equals; null where none does. */
  most: { name: string; from: number; to: number } | null;
  /** Spearman's correlation of the two rankings. */
  agreement: number | null;
}

/** One row a component, in their order; `many` is 5 places, 2 where units are few. None where nothing can be left out. */
export function leftOutRows(view: Pick<IndexView, 'rows' | 'components' | 'leftOut' | 'n'>): {
  rows: LeftOutRow[];
  many: number;
  /** The component that moves a unit furthest; null where none moves anything. */
  strongest: LeftOutRow | null;
} {
  const many = view.n >= 30 ? 5 : 2;
  // Only the units that have all components are ranked, here and there: their places compare.
  const rows = (view.leftOut ?? []).map(({ without, places, largestMove, agreement }, c): LeftOutRow => {
    const moves = view.rows.flatMap(({ unit, place }, u) => {
      const to = places[u] ?? null;
      return place === null || to === null ? [] : [{ name: unit.shortName, from: place, to }];
    });
    const apart = ({ from, to }: { from: number; to: number }): number => Math.abs(to - from);
    const most = greatest(moves, (a, b) => apart(a) - apart(b) || b.from - a.from);
    const component = view.components[c];
    return {
      id: without,
      label: component?.indicator.label ?? without,
      share: component?.share ?? 0,
      moved: moves.filter((move) => apart(move) >= many).length,
      largestMove,
      most: most && apart(most) > 0 ? most : null,
      agreement,
    };
  });
  const strongest = greatest(rows, (a, b) => a.largestMove - b.largestMove) ?? null;
  return { rows, many, strongest: strongest && strongest.largestMove > 0 ? strongest : null };
}
