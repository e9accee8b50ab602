import { describe, expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import { testBoundaries, testTerritories } from '../map/testBoundaries';
import { locate } from './locate';

/** Two squares of a degree, side by side, of a synthetic world: `west` from 10 to 11, `east` from 11 to 12, both 44-45 N. */
const SQUARES: Topology = {
  type: 'Topology',
  arcs: [
    [
      [10, 44],
      [11, 44],
      [11, 45],
      [10, 45],
      [10, 44],
    ],
    [
      [11, 44],
      [12, 44],
      [12, 45],
      [11, 45],
      [11, 44],
    ],
  ],
  objects: {
    comuni: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'west', arcs: [[0]] },
        { type: 'Polygon', id: 'east', arcs: [[1]] },
      ],
    },
  },
};
const at = (longitude: number, latitude: number, accuracy = 20) => ({ longitude, latitude, accuracy });

describe('locate (synthetic)', () => {
  it('tells the comune, and no doubt well inside it', () => {
    expect(locate(at(10.5, 44.5), SQUARES)).toEqual({ comune: 'west', nearBorder: false });
  });

  it('doubts near a border, be it with a comune or with the outside', () => {
    expect(locate(at(11.0005, 44.5), SQUARES)).toEqual({ comune: 'east', nearBorder: true });
    expect(locate(at(10.5, 44.0005), SQUARES)).toEqual({ comune: 'west', nearBorder: true });
    expect(locate(at(10.5, 43.9995), SQUARES)).toEqual({ comune: null, nearBorder: true });
  });

  it('doubts as far as the device does', () => {
    expect(locate(at(10.98, 44.5, 50), SQUARES).nearBorder).toBe(false);
    expect(locate(at(10.98, 44.5, 5000), SQUARES).nearBorder).toBe(true);
  });

  it('is outside where no comune is, and says when the boundaries are not there', () => {
    expect(locate(at(9, 45.4), SQUARES)).toEqual({ comune: null, nearBorder: false });
    expect(() => locate(at(9, 45.4), { ...SQUARES, objects: {} })).toThrow('no object "comuni"');
  });

  it('finds every comune of the published boundaries from a point inside it', () => {
    const { territories } = testBoundaries();
    const inside = testTerritories().filter(
      ({ id, labelLon, labelLat }) => locate(at(labelLon, labelLat), territories).comune === id,
    );
    // The middle of a bounding box is not always inside its comune.
    expect(inside.length).toBeGreaterThan(45);
  });
});
