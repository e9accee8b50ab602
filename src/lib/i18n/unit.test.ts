import { describe, expect, it } from 'vitest';
import { unitOf, withUnit } from './unit';

describe('unitOf', () => {
  it('agrees with one and leaves every other number alone', () => {
    expect(unitOf('agriturismi', 1, 'it')).toBe('agriturismo');
    expect(unitOf('communities', 1, 'en')).toBe('community');
    expect(unitOf('agriturismi', 0, 'it')).toBe('agriturismi');
    expect(unitOf('agriturismi', null, 'it')).toBe('agriturismi');
    expect(unitOf('€/m²', 1, 'it')).toBe('€/m²');
  });
});

describe('withUnit', () => {
  it('keeps the percent sign at the number in English alone', () => {
    expect(withUnit('12,5', '% dei residenti', 'it')).toBe('12,5 % dei residenti');
    expect(withUnit('12.5', '% of residents', 'en')).toBe('12.5% of residents');
    expect(withUnit('1,234', 'nights', 'en')).toBe('1,234 nights');
    expect(withUnit('C – Cintura', '', 'it')).toBe('C – Cintura');
  });
});
