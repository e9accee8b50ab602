import { describe, expect, it } from 'vitest';
import { PAGES, shotsFor } from './shots';

describe('shotsFor', () => {
  it('takes every page at three widths, light and dark, each under a name of its own', () => {
    const shots = shotsFor([]);
    expect(shots).toHaveLength(PAGES.length * 3 * 2);
    expect(new Set(shots.map((shot) => shot.file)).size).toBe(shots.length);
  });

  it('joins words of one part and crosses words of different parts', () => {
    expect(shotsFor(['dati', 'home', '390', '1366', 'dark']).map((shot) => shot.file)).toEqual([
      'home-390-dark.png',
      'home-1366-dark.png',
      'dati-390-dark.png',
      'dati-1366-dark.png',
    ]);
  });

  it('takes the variants of a page with it', () => {
    const names = new Set(shotsFor(['mappa', '390', 'light']).map((shot) => shot.page.name));
    expect([...names]).toEqual(['mappa', 'mappa-selezione', 'mappa-organizzazioni']);
  });

  it('names a word that it does not know', () => {
    expect(() => shotsFor(['mapa'])).toThrow('"mapa" is no page, width or scheme');
  });
});
