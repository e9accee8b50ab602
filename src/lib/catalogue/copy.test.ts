import { describe, expect, it } from 'vitest';
import { joined, localDay } from './copy';

describe('joined', () => {
  it('puts a text of many lines on one', () => {
    expect(joined('\n  Osservatorio.\n  (2026).\u00a0 ')).toBe('Osservatorio. (2026).');
  });
});

describe('localDay', () => {
  it('writes the day of the reader, with its zeros', () => {
    expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
