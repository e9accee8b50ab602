import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { framePxIn, FRAME_BOUNDS, paddingOf, scaleBarFor } from './camera';
import { unproject, VIEW } from './projection';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('paddingOf', () => {
  it('reads the four insets of the element, and none where one is not set', () => {
    const element = {} as Element;
    // Synthetic: a browser where three of the four properties are set.
    const set: Record<string, string> = {
      '--map-pad-top': '12px',
      '--map-pad-right': ' 8.5px',
      '--map-pad-left': '40px',
    };
    vi.stubGlobal('getComputedStyle', (asked: Element) => ({
      getPropertyValue: (name: string) => (asked === element ? (set[name] ?? '') : '99px'),
    }));
    expect(paddingOf(element)).toEqual({ top: 12, right: 8.5, bottom: 0, left: 40 });
  });
});

describe('framePxIn', () => {
  it('is the widest frame that the box holds', () => {
    const side = fc.integer({ min: 100, max: 4000 });
    const inset = fc.integer({ min: 0, max: 40 });
    const padding = fc.record({ top: inset, right: inset, bottom: inset, left: inset });
    fc.assert(
      fc.property(side, side, padding, (width, height, pad) => {
        const px = framePxIn(width, height, pad);
        const spare = [
          width - pad.left - pad.right - px,
          height - pad.top - pad.bottom - (px * VIEW.height) / VIEW.width,
        ];
        expect(Math.min(...spare)).toBeCloseTo(0, 6);
      }),
    );
  });
});

describe('FRAME_BOUNDS', () => {
  it('are the corners of the view, south-west first', () => {
    const [[west, south], [east, north]] = FRAME_BOUNDS;
    const [bottomLeft, topRight] = [unproject([0, VIEW.height]), unproject([VIEW.width, 0])];
    expect([west, east, north]).toEqual([bottomLeft[0], ...topRight].map((n) => expect.closeTo(n, 6)));
    // The height of the view is rounded to a tenth of a unit.
    expect(south).toBeCloseTo(bottomLeft[1], 3);
  });
});

describe('scaleBarFor', () => {
  it('draws 10 km at home, as the still map does, however long that is', () => {
    expect(scaleBarFor(2, true)).toEqual({ kilometres: 10, px: 20 });
    expect(scaleBarFor(20, true)).toEqual({ kilometres: 10, px: 200 });
  });

  it.each([
    [1, 50],
    [1.92, 50],
    [1.93, 20],
    [9.6, 10],
    [48, 2],
    [192, 0.5],
    // Nothing round is short enough: the shortest.
    [1000, 0.5],
  ])('at %d px a kilometre the longest round bar not over 96 px is %d km', (scale, kilometres) => {
    expect(scaleBarFor(scale, false)).toEqual({ kilometres, px: kilometres * scale });
  });
});
