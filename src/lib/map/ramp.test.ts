import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import tokens from '../../styles/tokens.json';
import { THEMES } from '../indicator/types';
import { contrast, mixOklab } from './colour';
import { fillClass } from './fill';
import { fillColour } from './fill-colour';
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
    expect(fillClass({ kind: 'diverging', stop: 7 })).toBe('d7');
    expect(fillColour({ kind: 'diverging', stop: 4 }, 'light', 'oes')).toBe('#EFECE6');
  });

  it('paints the cells of two crossed indicators, the corner of high need and low resource in orange', () => {
    expect(fillClass({ kind: 'cross', cell: 6 })).toBe('x6');
    expect(fillColour({ kind: 'cross', cell: 6 }, 'light', 'oes')).toBe('#DE6220');
    expect(fillColour({ kind: 'cross', cell: 8 }, 'dark', 'oes')).toBe('#F7F1E8');
  });

  it.each(['light', 'dark'] as const)('names read on every cell and every diverging stop, %s', (scheme) => {
    const { bivariate3x3, diverging7, diverging7LabelInk } = tokens.colour[scheme];
    const cells = bivariate3x3.cells.flat();
    const pairs = [
      ...cells.map((cell, i) => [cell, bivariate3x3.labelInk.flat()[i]]),
      ...diverging7.map((stop, i) => [stop, diverging7LabelInk[i]]),
    ];
    expect(pairs).toHaveLength(16);
    for (const [ground = '', ink = ''] of pairs) expect(contrast(ground, ink)).toBeGreaterThanOrEqual(4.5);
  });

  it('leaves absent values to the patterns', () => {
    expect(fillColour({ kind: 'missing' }, 'light', 'oes')).toBeNull();
    expect(fillClass({ kind: 'suppressed' })).toBe('suppressed');
  });
});
