import { describe, expect, it } from 'vitest';
import { sayP } from './say-p';

describe('sayP', () => {
  it.each([
    [0.0002, '0,0002'],
    [0.002, '0,002'],
    [0.0104, '0,010'],
    [0.00156, '0,0016'],
    [0.00002, '0,00002'],
    [0.6437, '0,644'],
    [1, '1,000'],
  ])('%s is %s', (p, text) => expect(sayP(p, 'it')).toBe(text));

  it('never shows a p beside the level as the level', () => {
    expect(sayP(0.0497, 'it')).toBe('0,0497');
    expect(sayP(0.0503, 'en')).toBe('0.0503');
    expect(sayP(0.05, 'en')).toBe('0.050');
  });
});
