import { readFileSync } from 'node:fs';
import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { queenContiguity } from './contiguity-queen';

/**
 * Synthetic: four unit squares that meet in (1, 1), `a` and `c` only there, and an island.
 *
 *     d c
 *     a b   e
 */
const squares = {
  type: 'Topology',
  // prettier-ignore
  arcs: [
    [[0, 1], [1, 1]], // 0: a | d
    [[1, 0], [1, 1]], // 1: a | b
    [[2, 1], [1, 1]], // 2: b | c
    [[1, 2], [1, 1]], // 3: c | d
    [[0, 1], [0, 0], [1, 0]], // 4: outside of a
    [[1, 0], [2, 0], [2, 1]], // 5: outside of b
    [[2, 1], [2, 2], [1, 2]], // 6: outside of c
    [[1, 2], [0, 2], [0, 1]], // 7: outside of d
    [[5, 0], [6, 0], [6, 1], [5, 0]], // 8: e
  ],
  objects: {
    cells: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'a', arcs: [[~0, 4, 1]] },
        { type: 'Polygon', id: 'b', arcs: [[~1, 5, 2]] },
        { type: 'MultiPolygon', id: 'c', arcs: [[[~2, 6, 3]]] },
        { type: 'Polygon', id: 'd', arcs: [[~3, 7, 0]] },
        { type: 'Polygon', id: 'e', arcs: [[8]] },
      ],
    },
  },
} as unknown as Topology;

describe('queenContiguity', () => {
  it('sees corners, which rook contiguity does not', () => {
    const queen = queenContiguity(squares, 'cells');
    expect(queen.get('a')).toEqual(['b', 'c', 'd']);
    expect(queen.get('c')).toEqual(['a', 'b', 'd']);
    expect(queen.get('e')).toEqual([]);
    expect(neighbors((squares.objects.cells as GeometryCollection).geometries)[0]).toEqual([1, 3]);
  });

  it('reads quantised arcs as steps', () => {
    const stepped = {
      ...squares,
      transform: { scale: [1, 1], translate: [0, 0] },
      arcs: squares.arcs.map((arc) =>
        arc.map(([x = 0, y = 0], i) => [x - (arc[i - 1]?.[0] ?? 0), y - (arc[i - 1]?.[1] ?? 0)]),
      ),
    } as Topology;
    expect(queenContiguity(stepped, 'cells')).toEqual(queenContiguity(squares, 'cells'));
  });

  it('asks for a collection and for ids', () => {
    expect(() => queenContiguity(squares, 'none')).toThrow(TypeError);
    const nameless = {
      ...squares,
      objects: { cells: { type: 'GeometryCollection', geometries: [{ type: null }] } },
    };
    expect(() => queenContiguity(nameless as unknown as Topology, 'cells')).toThrow(TypeError);
  });

  it('is symmetric on the comuni, and holds all who share a border', () => {
    const topology = JSON.parse(readFileSync('data/snapshot/territories.topo.json', 'utf8')) as Topology;
    const queen = queenContiguity(topology, 'comuni');
    expect(queen.size).toBe(55);
    const { geometries } = topology.objects.comuni as GeometryCollection;
    const rook = neighbors(geometries);
    geometries.forEach(({ id }, i) => {
      for (const other of rook[i]!) expect(queen.get(String(id))).toContain(String(geometries[other]!.id));
      for (const other of queen.get(String(id))!) expect(queen.get(other)).toContain(String(id));
      expect(queen.get(String(id))).not.toContain(String(id));
    });
  });
});
