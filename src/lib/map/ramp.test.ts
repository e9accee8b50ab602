import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { THEMES } from '../indicator/types';
import { contrast, mixOklab } from './colour';
import { fillClass, fillColour } from './fill';
import { labelInksFor, rampFor, rampPositions } from './ramp';

const SCHEMES = ['light', 'dark'] as const;
const CSS = readFileSync(new URL('../../components/map/fills.css', import.meta.url), 'utf8');

describe('rampFor', () => {
  it('gives the drawn stops for five classes', () => {
    expect(rampFor('light', 'oes', 5)).toEqual(['#dbe7fc', '#abc2f6', '#7e97e7', '#5869c2', '#353b7e']);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])('keeps a label readable on each of %i classes', (count) => {
    for (const scheme of SCHEMES) {
      for (const hue of THEMES) {
        const inks = labelInksFor(scheme, hue, count);
        rampFor(scheme, hue, count).forEach((fill, index) => {
          expect(contrast(fill, inks[index] ?? fill), `${scheme} ${hue} ${fill}`).toBeGreaterThanOrEqual(4.5);
        });
      }
    }
  });

  it.each([1, 2, 3, 4, 5, 6, 7])('takes the same stops as fills.css for %i classes', (count) => {
    const block = new RegExp(`\\[data-classes='${count}'\\] \\{([^}]*)\\}`).exec(CSS)?.[1] ?? '';
    const positions = [...block.matchAll(/--k\d: ([^;]*);/g)].map(([, value = '']) => {
      const [, stop = '0', , share = '0'] = /var\(--r(\d)\)(, var\(--r\d\) (\d+)%)?/.exec(value) ?? [];
      return Number(stop) - 1 + Number(share) / 100;
    });
    expect(positions).toEqual(rampPositions(count));
  });

  it('refuses a count it has no ramp for', () => {
    expect(() => rampFor('light', 'oes', 8)).toThrow(RangeError);
  });
});

describe('mixOklab', () => {
  it('keeps the ends and mixes as CSS color-mix(in oklab) does', () => {
    expect(mixOklab('#f6e3d0', '#742716', 0)).toBe('#f6e3d0');
    expect(mixOklab('#f6e3d0', '#742716', 1)).toBe('#742716');
    // color-mix(in oklab, #000, #fff) is oklab(0.5 0 0), #636363.
    expect(mixOklab('#000000', '#ffffff', 0.5)).toBe('#636363');
  });
});

describe('fill', () => {
  it('names and paints classes from 0, low to high', () => {
    expect(fillClass({ kind: 'class', index: 0, of: 5 })).toBe('c1');
    expect(fillColour({ kind: 'class', index: 4, of: 5 }, 'dark', 'oes')).toBe('#bed5ff');
    expect([0, 1, 2, 3, 4].map((index) => fillClass({ kind: 'diverging', index, of: 5 }))).toEqual([
      'd1',
      'd2',
      'd4',
      'd6',
      'd7',
    ]);
  });

  it('leaves absent values to the patterns', () => {
    expect(fillColour({ kind: 'missing' }, 'light', 'oes')).toBeNull();
    expect(fillClass({ kind: 'suppressed' })).toBe('suppressed');
  });
});
