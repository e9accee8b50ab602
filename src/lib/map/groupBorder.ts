import { pathData, type ViewPoint } from './paths';
import type { ComuneShape } from './geometry';

/**
 * Outer border of some shapes together, as path data: the edges that no two of them share. Shapes must come from one geometry, where
 * neighbours have the same points on their common border. Empty for no shape.
 */
export function groupBorder(shapes: readonly Pick<ComuneShape, 'rings'>[]): string {
  const edges = new Map<string, readonly [ViewPoint, ViewPoint]>();
  for (const { rings } of shapes)
    for (const ring of rings)
      for (let i = 1; i < ring.length; i++) {
        const [from, to] = [ring[i - 1], ring[i]];
        if (!from || !to) continue;
        const key = edgeKey(from, to);
        // Met a second time: it lies inside.
        if (!edges.delete(key)) edges.set(key, [from, to]);
      }
  return pathData([...edges.values()], false);
}

const edgeKey = (a: ViewPoint, b: ViewPoint): string => [a.join(), b.join()].sort().join(';');
