import { describe, expect, it } from 'vitest';
import { planEntries } from './entries';
import { planReference } from './reference';

describe('planReference', () => {
  it('names the document, its section and the page where that starts', () => {
    const entry = { sourceId: 'piano-economia-sociale', section: 'Missione 1, direzioni', page: 32 };
    expect(planReference(entry, 'it')).toBe('PES, sez. Missione 1, direzioni, da p. 32');
    expect(planReference(entry, 'en')).toBe('PES, section Missione 1, direzioni, from p. 32');
  });

  it('says that a document has no pages', () => {
    const entry = { sourceId: 'fondo-comunita-2021', section: 'Sviluppo delle attività', page: null };
    expect(planReference(entry, 'it')).toBe('Fondo 2021, sez. Sviluppo delle attività, pagina non indicata');
  });

  it('knows the document of every published entry', async () => {
    for (const entry of await planEntries('it'))
      expect(planReference(entry, 'it')).toMatch(/^[\wÀ-ÿ ]+, sez\. \S/);
  });

  it('stops at a source without a name', () => {
    expect(() => planReference({ sourceId: 'synthetic', section: 'x', page: 1 }, 'it')).toThrow('synthetic');
  });
});
