import { ascending } from 'd3';

/** Distances between every two of some units, km: that of the i-th and j-th, i < j, in reading order of the triangle. */
export interface Distances {
  ids: string[];
  km: number[];
}

export interface Near {
  id: string;
  km: number;
  /** The two share a border. */
  touches: boolean;
}

/** Distance of two units, km; null when one is not among them. */
export function kilometresBetween({ ids, km }: Distances, a: string, b: string): number | null {
  const [i, j] = [ids.indexOf(a), ids.indexOf(b)].sort(ascending);
  if (i === undefined || j === undefined || i < 0) return null;
  if (i === j) return 0;
  return km[i * ids.length - (i * (i + 1)) / 2 + (j - i - 1)] ?? null;
}

/** The nearest units that have something, nearest first, at most `most`; the unit itself is none of them. */
export function nearestWith(
  distances: Distances,
  borders: ReadonlyMap<string, readonly string[]>,
  from: string,
  having: ReadonlySet<string>,
  most = 3,
): Near[] {
  return [...having]
    .flatMap((id): Near[] => {
      const km = id === from ? null : kilometresBetween(distances, from, id);
      return km === null ? [] : [{ id, km, touches: borders.get(from)?.includes(id) ?? false }];
    })
    .sort((a, b) => a.km - b.km || a.id.localeCompare(b.id))
    .slice(0, most);
}
