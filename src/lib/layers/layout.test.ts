import fc from 'fast-check';
import Supercluster from 'supercluster';
import { describe, expect, it } from 'vitest';
import { stillCamera } from '../map/layerCamera';
import type { SceneLabel } from '../map/scene';
import { layoutMarks, markAt, type PlacedMark } from './layout';
import { comunePlaces, drawnLayer, marksAt } from './marks';
import { syntheticLayer, syntheticRecord } from './synthetic.fixture';

const bare = { top: 10, right: 10, bottom: 10, left: 10 };
const camera = stillCamera(700, 700, bare);
const comuni = Array.from({ length: 30 }, (_, i) => ({
  id: `0370${10 + i}`,
  labelLon: 10.9 + (i % 6) * 0.15,
  labelLat: 44.15 + Math.floor(i / 6) * 0.12,
}));
const places = comunePlaces(comuni);
const print = (count: number): string => String(count);

function placed(count: number, width = 700): PlacedMark[] {
  const records = comuni.flatMap(({ id }, i) =>
    i < count
      ? [syntheticRecord(`${id}-a`, { comuneIds: [id] }), syntheticRecord(`${id}-b`, { comuneIds: [id] })]
      : [],
  );
  const layer = drawnLayer(syntheticLayer('biblioteche', records), Supercluster);
  const own = stillCamera(width, width, bare);
  return layoutMarks(marksAt([layer], places, own), own, [], print);
}

const overlap = (a: PlacedMark, b: PlacedMark): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 1e-6 &&
  Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 1e-6;

describe('layoutMarks', () => {
  it('leaves no number under another, however small the map', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 200, max: 1200 }), (count, width) => {
        const numbers = placed(count, width).filter(({ text }) => text !== '');
        for (const [i, a] of numbers.entries())
          for (const b of numbers.slice(i + 1)) expect(overlap(a, b)).toBe(false);
      }),
    );
  });

  it('keeps a mark for every comune where there is no room for numbers', () => {
    const marks = placed(30, 110);
    expect(marks).toHaveLength(30);
    expect(marks.some(({ text }) => text === '')).toBe(true);
  });

  it('puts a badge under the name of its comune', () => {
    const [at] = comuni;
    if (!at) throw new Error('no comune');
    const layer = drawnLayer(
      syntheticLayer('biblioteche', [syntheticRecord('a', { comuneIds: [at.id] })]),
      Supercluster,
    );
    const marks = marksAt([layer], places, camera);
    const place = places.get(at.id) ?? { x: 0, y: 0 };
    const label: SceneLabel = {
      ...{ id: at.id, lines: ['Comune', 'sintetico'], level: 0, className: 'l0', lon: 0, lat: 0 },
      x: place.x / 10,
      y: (place.y / 1004.8) * 100,
    };
    const [alone] = layoutMarks(marks, camera, [], print);
    const [under] = layoutMarks(marks, camera, [label], print);
    expect((under?.y ?? 0) - (alone?.y ?? 0)).toBeGreaterThan(18);
    // A name that does not show yet needs no room.
    const hidden = { ...label, level: 9 };
    expect(layoutMarks(marks, camera, [hidden], print)[0]?.y).toBe(alone?.y);
  });

  it('never moves a record from its own place', () => {
    const records = [1, 2].map((n) => syntheticRecord(String(n), { lon: 11.3 + n / 1e5, lat: 44.5 }));
    const layer = drawnLayer(syntheticLayer('biblioteche', records), Supercluster);
    // Past the last clustered zoom two records in one house are two points, one on the other.
    const near = { ...camera, zoom: 17 };
    const marks = marksAt([layer], places, near);
    for (const one of layoutMarks(marks, near, [], print)) {
      expect(one.mark.form).toBe('point');
      expect(one.x).toBeCloseTo(near.left + one.mark.x * near.scale, 9);
    }
  });
});

describe('markAt', () => {
  const [first] = placed(1);
  if (!first) throw new Error('no mark');

  it('answers to the pointer inside, to a finger also beside', () => {
    expect(markAt([first], first, false)).toBe(first);
    const beside = { x: first.x, y: first.y + first.height / 2 + 4 };
    expect(markAt([first], beside, false)).toBeNull();
    expect(markAt([first], beside, true)).toBe(first);
    expect(markAt([first], { x: first.x, y: first.y + 60 }, true)).toBeNull();
  });

  it('gives a finger the nearest, and the topmost where several lie', () => {
    const other = { ...first, x: first.x + first.width };
    expect(markAt([first, other], { x: first.x + 2, y: first.y }, true)).toBe(first);
    const over = { ...first };
    expect(markAt([first, over], first, false)).toBe(over);
  });
});
