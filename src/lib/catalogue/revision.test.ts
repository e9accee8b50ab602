import { describe, expect, it } from 'vitest';
import { revisionText, type Revision } from './revision';

/** Synthetic revisions of a value shown with no decimals. */
const between = (before: number | null, after: number | null, over: Partial<Revision> = {}): Revision => ({
  ...{ before, after, statusBefore: 'observed', statusAfter: 'observed' },
  ...over,
});

describe('revisionText', () => {
  it('writes the old and the new value with the decimals of the indicator', () => {
    expect(revisionText(between(1234.4, 1300), 0, 'it')).toBe('1.234 → 1.300');
    expect(revisionText(between(1234.4, 1300), 1, 'en')).toBe('1,234.4 → 1,300.0');
  });

  it('a revision smaller than the decimals is not told as the same number twice', () => {
    expect(revisionText(between(35.11, 35.14), 0, 'it')).toBe('35,11 → 35,14');
    expect(revisionText(between(35, 35.000001), 0, 'en')).toBe('35.000000 → 35.000001');
  });

  it('a value that comes or goes has words for nothing', () => {
    expect(revisionText(between(null, 3, { statusBefore: 'missing' }), 0, 'it')).toBe('mancante → 3');
    expect(revisionText(between(3, null, { statusAfter: 'suppressed' }), 0, 'en')).toBe('3 → suppressed');
    expect(revisionText(between(null, 3, { statusBefore: null }), 0, 'it')).toBe('nessun valore → 3');
  });

  it('a status that changes alone is said', () => {
    expect(revisionText(between(3, 3, { statusAfter: 'estimated' }), 0, 'it')).toBe(
      '3 (osservato) → 3 (stima)',
    );
  });
});
