import { describe, expect, it } from 'vitest';
import { unitOf } from './unit';

describe('unitOf', () => {
  it('agrees with one and leaves every other number alone', () => {
    expect(unitOf('agriturismi', 1, 'it')).toBe('agriturismo');
    expect(unitOf('communities', 1, 'en')).toBe('community');
    expect(unitOf('agriturismi', 0, 'it')).toBe('agriturismi');
    expect(unitOf('agriturismi', null, 'it')).toBe('agriturismi');
    expect(unitOf('€/m²', 1, 'it')).toBe('€/m²');
  });
});
