import { describe, expect, it } from 'vitest';
import { apa, iso690, latestDate, latestYear } from './citation';

const cited = { author: 'Osservatorio', year: '2026', title: 'Territori', url: 'https://x.test/dati/' };
const full = { ...cited, id: 'territories', updated: '2026-11-21' };

describe('apa', () => {
  it('writes one line in the order of the manual', () => {
    const parts = apa(cited, 'it');
    expect(parts.before + parts.title + parts.after).toBe(
      'Osservatorio. (2026). Territori (versione v1) [Dataset]. https://x.test/dati/',
    );
  });
});

describe('iso690', () => {
  it('writes creator, title, medium, version, dates and availability in order', () => {
    const parts = iso690(full, 'it', '2027-01-02');
    expect(parts.before + parts.title + parts.after).toBe(
      'OSSERVATORIO. Territori [dataset]. Versione v1. 2026, aggiornato al 2026-11-21 [consultato il 2027-01-02]. Disponibile da: https://x.test/dati/',
    );
  });

  it('leaves out an update that is not known', () => {
    expect(iso690({ ...full, updated: '' }, 'en', 'D').after).toBe(
      ' [dataset]. Version v1. 2026 [viewed D]. Available from: https://x.test/dati/',
    );
  });
});

describe('latestDate', () => {
  it('takes the last date and skips the unknown', () => {
    expect(latestDate(['2024-11-21', null, '2026-01-02', '2025-12-31'])).toBe('2026-01-02');
    expect(latestYear(['2024-11-21', null, '2026-01-02'])).toBe('2026');
    expect(latestYear([null])).toBe('');
  });
});
