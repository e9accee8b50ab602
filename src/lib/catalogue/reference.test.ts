import { describe, expect, it } from 'vitest';
import { formatReference } from './reference';

describe('formatReference', () => {
  it('writes years, months, days, semesters and lists', () => {
    expect(formatReference('2017-2020', 'it')).toBe('2017–2020');
    expect(formatReference('2023-06', 'it')).toBe('giu 2023');
    expect(formatReference('2019-01-01, 2025-01-01', 'en')).toBe('1 Jan 2019, 1 Jan 2025');
    expect(formatReference('2019-S1/2025-S2', 'it')).toBe('1º sem. 2019–2º sem. 2025');
  });
});
