import { sampleCorrelation } from 'simple-statistics';
import { spearman } from './correlation';
import { assertSameLength, isKnown, type Known } from './outcome';

/** A named column of values, one a unit. */
export interface Column {
  id: string;
  values: readonly Known[];
}

export interface Correlation {
  /** −1 … 1; null where fewer than two units have both values or one side does not vary. */
  r: number | null;
  /** Units that have both values: it may differ from cell to cell. */
  n: number;
}

/**
 * Correlation of every column with every other, over the units that have both values (pairwise): Pearson's product-moment
 * coefficient, or Spearman's of the ranks. Symmetric. Pairwise matrices rest on different units: always show n.
 */
export function correlationMatrix(
  columns: readonly Column[],
  method: 'pearson' | 'spearman',
): Correlation[][] {
  assertSameLength(
    'columns',
    columns[0]?.values.length ?? 0,
    columns.map((column) => column.values.length),
  );
  const cells: Correlation[][] = columns.map(() => []);
  columns.forEach((first, i) => {
    columns.slice(i).forEach((second, step) => {
      const cell = correlation(pairsOf(first.values, second.values), method);
      for (const [row, column] of [
        [i, i + step],
        [i + step, i],
      ] as const) {
        const line = cells[row];
        if (line) line[column] = cell;
      }
    });
  });
  return cells;
}

function correlation(pairs: [number, number][], method: 'pearson' | 'spearman'): Correlation {
  const n = pairs.length;
  // A side without variation has rounding noise for a deviation: asked first, never divided by.
  if (n < 2 || pairs.every(([x]) => x === pairs[0]?.[0]) || pairs.every(([, y]) => y === pairs[0]?.[1]))
    return { r: null, n };
  const r =
    method === 'spearman'
      ? spearman(pairs)
      : sampleCorrelation(
          pairs.map(([x]) => x),
          pairs.map(([, y]) => y),
        );
  // Rounding may carry a perfect correlation a little past 1.
  return { r: r === null || !Number.isFinite(r) ? null : Math.min(1, Math.max(-1, r)), n };
}

const pairsOf = (first: readonly Known[], second: readonly Known[]): [number, number][] =>
  first.flatMap((x, unit): [number, number][] => {
    const y = second[unit];
    return isKnown(x) && isKnown(y) ? [[x, y]] : [];
  });
