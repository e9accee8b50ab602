import { describe, expect, it } from 'vitest';
import { toWkb } from './wkb';

describe('toWkb', () => {
  it('writes little-endian WKB of the standard', () => {
    expect(toWkb({ type: 'Point', coordinates: [1, 2] }).toString('hex')).toBe(
      '0101000000000000000000f03f0000000000000040',
    );
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [0, 0],
        [1, 2],
      ],
    };
    expect([toWkb(line).length, toWkb(line).subarray(0, 9).toString('hex')]).toEqual([
      41,
      '010200000002000000',
    ]);
    const square = [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ];
    const polygon = toWkb({ type: 'Polygon', coordinates: square });
    expect([polygon.length, polygon.subarray(0, 13).toString('hex')]).toEqual([
      77,
      '01030000000100000004000000',
    ]);
    const multi = toWkb({ type: 'MultiPolygon', coordinates: [square, square] });
    expect([multi.length, multi.subarray(0, 9).toString('hex')]).toEqual([9 + 2 * 77, '010600000002000000']);
  });
});
