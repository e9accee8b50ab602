import { describe, expect, it } from 'vitest';
import { areBooleans, booleanOf } from './booleans';
import { isMissing, isMissingValue } from './missing';

describe('booleans', () => {
  it.each([
    ['sì', true],
    ['SI', true],
    ['Vero', true],
    ['x', true],
    ['1', true],
    ['no', false],
    ['FALSO', false],
    ['forse', null],
    ['', null],
  ] as const)('%s is %s', (text, value) => expect(booleanOf(text)).toBe(value));

  it('takes letters for yes and no only beside their opposite, and figures never', () => {
    expect(areBooleans(['S', 'N'])).toBe(true);
    expect(areBooleans(['V', 'F'])).toBe(true);
    expect(areBooleans(['M', 'F'])).toBe(false);
    expect(areBooleans(['F'])).toBe(false);
    expect(areBooleans(['1', '0'])).toBe(false);
    expect(areBooleans(['x'])).toBe(true);
    expect(areBooleans(['sì', 'no', 'Sì'])).toBe(true);
    expect(areBooleans(['sì', 'forse'])).toBe(false);
    expect(areBooleans([])).toBe(false);
  });
});

describe('missing', () => {
  it('knows what stands for nothing, and what does not', () => {
    for (const text of ['', 'n.d.', 'N.D.', '-', '..', 'null', 'NaN', '#N/D', '—'])
      expect(isMissing(text), text).toBe(true);
    // Zero is a value; Naples has this mark; None is a comune of Piedmont.
    for (const text of ['0', 'NA', 'None', 'nd1', 'niente']) expect(isMissing(text), text).toBe(false);
    expect(isMissingValue('NA')).toBe(true);
  });
});
