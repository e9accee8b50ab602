/** The rows of each comune as one value. */
import { isEmpty, valueOf } from './kinds';
import { columnAt, type OwnStore } from './own-store';
import { comuneOfRows } from './row-places';
import type { Aggregate, OwnValues, PlaceChoice, RowFilter } from './types';

/**
 * One value for each comune that the column of places names. `count` counts the cells with something in them, of any kind; the others
 * take numbers, with yes and no as 1 and 0: a comune without any is null. Rows that the filter leaves out are as if they were not there.
 */
export function valuesOf(
  store: OwnStore,
  at: number,
  aggregate: Aggregate,
  places: PlaceChoice,
  filter: RowFilter | null = null,
): OwnValues {
  const kept = filter && columnAt(store, filter.column).texts;
  const { texts, reading } = columnAt(store, at);
  const comuneOf = comuneOfRows(store, places);
  const numbers = texts.numbers((text) =>
    aggregate === 'count' ? (isEmpty(text, reading.kind) ? NaN : 1) : valueOf(text, reading),
  );
  const cells = new Map<string, number[]>();
  for (let row = 0; row < store.rows; row += 1) {
    if (kept && kept.at(row) !== filter?.value) continue;
    const comune = comuneOf(row);
    if (comune === null) continue;
    const list = cells.get(comune) ?? [];
    if (list.length === 0) cells.set(comune, list);
    const value = numbers[row] ?? NaN;
    if (!Number.isNaN(value)) list.push(value);
  }
  const ids = [...cells.keys()].sort();
  return {
    ...{ column: at, aggregate },
    values: new Map(ids.map((id) => [id, oneOf(cells.get(id) ?? [], aggregate)])),
    rows: new Map(ids.map((id) => [id, cells.get(id)?.length ?? 0])),
  };
}

function oneOf(cells: readonly number[], aggregate: Aggregate): number | null {
  if (aggregate === 'count') return cells.length;
  if (cells.length === 0) return null;
  switch (aggregate) {
    case 'sum':
      return sum(cells);
    case 'mean':
      return sum(cells) / cells.length;
    case 'median':
      return median(cells);
    case 'first':
      return cells[0] ?? null;
    // Not Math.min over a spread list: a comune may have a million rows.
    case 'least':
      return cells.reduce((a, b) => Math.min(a, b));
    case 'most':
      return cells.reduce((a, b) => Math.max(a, b));
  }
}

/** Sum without the drift of long columns (Neumaier, 1974). */
function sum(cells: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const cell of cells) {
    const next = total + cell;
    lost += Math.abs(total) >= Math.abs(cell) ? total - next + cell : cell - next + total;
    total = next;
  }
  return total + lost;
}

function median(cells: readonly number[]): number {
  const sorted = Float64Array.from(cells).sort();
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
