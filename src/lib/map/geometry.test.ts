import { describe, expect, it } from 'vitest';
import { prepareGeometry } from './geometry';
import { pathData } from './paths';
import { testBoundaries } from './testBoundaries';

/** Absolute points of relative path data with `m`, `l` and `z` only. */
function pointsOf(path: string): [number, number][][] {
  const rings: [number, number][][] = [];
  let start: [number, number] = [0, 0];
  for (const part of path.split('z').filter(Boolean)) {
    const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
    const ring: [number, number][] = [];
    let [x, y] = start;
    for (let index = 0; index < numbers.length; index += 2) {
      x += numbers[index] ?? 0;
      y += numbers[index + 1] ?? 0;
      ring.push([x, y]);
    }
    start = ring[0] ?? start;
    rings.push(ring);
  }
  return rings;
}

describe('pathData', () => {
  it('writes relative tenths and closes rings without repeating the first point', () => {
    expect(
      pathData(
        [
          [
            [1, 1],
            [2, 1],
            [2, 2.5],
            [1, 1],
          ],
          [
            [5, 5],
            [6, 5],
            [5, 4],
            [5, 5],
          ],
        ],
        true,
      ),
    ).toBe('m10 10l10 0 0 15zm40 40l10 0-10-10z');
  });

  it('drops points that fall together and lines that vanish', () => {
    expect(
      pathData(
        [
          [
            [0, 0],
            [0.01, 0],
            [3, 0],
          ],
          [
            [9, 9],
            [9.01, 9],
          ],
        ],
        false,
      ),
    ).toBe('m0 0l30 0');
  });
});

describe('prepareGeometry', () => {
  const full = prepareGeometry(testBoundaries());
  const thumb = prepareGeometry(testBoundaries(), 'thumb');
  const bytes = (geometry: typeof full) => geometry.comuni.reduce((sum, { path }) => sum + path.length, 0);

  it('holds the 55 comuni within the bytes of a page', () => {
    expect(full.comuni).toHaveLength(55);
    expect(bytes(full)).toBeLessThan(45_000);
    expect(bytes(thumb)).toBeLessThan(8_000);
  });

  it.each([full, thumb])('leaves no comune without an area', ({ comuni }) => {
    for (const { path } of comuni) expect(pointsOf(path)[0]?.length).toBeGreaterThan(2);
  });

  it('shares borders after simplifying: edges inside the territory are drawn twice, in opposite directions', () => {
    const edges = new Map<string, number>();
    for (const ring of thumb.comuni.flatMap(({ path }) => pointsOf(path))) {
      for (const [index, point] of ring.entries()) {
        const next = ring[(index + 1) % ring.length] ?? point;
        const key = [point.join(), next.join()].sort().join(' ');
        edges.set(key, (edges.get(key) ?? 0) + 1);
      }
    }
    const outline = pointsOf(thumb.outline).reduce((sum, ring) => sum + ring.length, 0);
    const single = [...edges.values()].filter((count) => count === 1).length;
    expect(Math.abs(single - outline)).toBeLessThanOrEqual(4);
    expect(Math.max(...edges.values())).toBe(2);
  });

  it('winds every outer ring the same way', () => {
    const signs = full.comuni.map(({ rings: [outer = []] }) =>
      Math.sign(
        outer.reduce((sum, [x, y], index) => {
          const [nextX, nextY] = outer[(index + 1) % outer.length] ?? [x, y];
          return sum + x * nextY - nextX * y;
        }, 0),
      ),
    );
    expect(new Set(signs).size).toBe(1);
  });

  it('knows who touches whom, both ways', () => {
    expect(full.touching.get('037006')).toContain('037054');
    for (const [id, others] of full.touching)
      for (const other of others) expect(full.touching.get(other)).toContain(id);
  });
});
