import { describe, expect, it } from 'vitest';
import { toPlace } from './names';

describe('names', () => {
  it('uses the euphonic preposition', () => {
    expect(toPlace('Alto Reno Terme')).toBe('ad Alto Reno Terme');
    expect(toPlace('Imola')).toBe('a Imola');
  });
});
