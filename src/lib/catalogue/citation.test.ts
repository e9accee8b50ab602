import { describe, expect, it } from 'vitest';
import { apa, latestYear } from './citation';

describe('apa', () => {
  it('writes one line in the order of the manual', () => {
    const parts = apa(
      { author: 'Osservatorio', year: '2026', title: 'Territori', url: 'https://x.test/dati/' },
      'it',
    );
    expect(parts.before + parts.title + parts.after).toBe(
      'Osservatorio. (2026). Territori (versione v1) [Dataset]. https://x.test/dati/',
    );
  });
});

describe('latestYear', () => {
  it('takes the last date and skips the unknown', () => {
    expect(latestYear(['2024-11-21', null, '2026-01-02', '2025-12-31'])).toBe('2026');
    expect(latestYear([null])).toBe('');
  });
});
