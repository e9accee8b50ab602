/** Ids of the units each unit touches. Symmetric: who touches is touched. A unit that touches none is an island. */
export type Adjacency = ReadonlyMap<string, readonly string[]>;

/**
 * The separate pieces a set of units falls into, each in the order given, the largest first. Touching through units outside the set
 * does not count. Ids given twice count once; an id the adjacency does not know touches nothing. O(n + borders).
 */
export function pieces(ids: readonly string[], adjacency: Adjacency): string[][] {
  const order = new Map(ids.map((id, i) => [id, i]));
  const seen = new Set<string>();
  const found = [...order.keys()].flatMap((start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const piece = [start];
    // The piece grows while it is walked.
    for (const id of piece)
      for (const next of adjacency.get(id) ?? [])
        if (order.has(next) && !seen.has(next)) {
          seen.add(next);
          piece.push(next);
        }
    return [piece.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))];
  });
  return found.sort((a, b) => b.length - a.length);
}

/** Whether one can go from any unit of the set to any other without leaving it; so is one unit alone, and none is not. */
export const isContiguous = (ids: readonly string[], adjacency: Adjacency): boolean =>
  pieces(ids, adjacency).length === 1;
