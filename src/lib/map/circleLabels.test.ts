import { describe, expect, it } from 'vitest';
import { besideCircle, touchesCircle } from './circleLabels';

const text = { widths: [100], lineHeight: 20 };

describe('besideCircle', () => {
  it('stands clear of its own circle on each side', () => {
    const places = besideCircle(text, { x: 500, y: 500, radius: 50 });
    expect(places).toHaveLength(4);
    for (const [x, y] of places) {
      const box = { left: x - 50, right: x + 50, top: y - 10, bottom: y + 10 };
      expect(touchesCircle(box, { x: 500, y: 500, radius: 50 })).toBe(false);
    }
  });

  it('keeps out of the corner of the title', () => {
    const places = besideCircle(text, { x: 250, y: 150, radius: 10 });
    expect(places.some(([x]) => x < 250)).toBe(false);
    expect(places.length).toBeGreaterThan(0);
  });
});
