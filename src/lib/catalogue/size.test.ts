import { describe, expect, it } from 'vitest';
import { formatBytes } from './size';

describe('formatBytes', () => {
  it('chooses the unit and the language', () => {
    expect(formatBytes(812, 'it')).toBe('812 byte');
    expect(formatBytes(12205, 'en')).toBe('12 kB');
    expect(formatBytes(999_700, 'it')).toBe('1,0 MB');
    expect(formatBytes(1_440_000, 'en')).toBe('1.4 MB');
  });
});
