import { describe, expect, it } from 'vitest';
import { pagePaths, sitemap } from './sitemap';

const site = new URL('https://osservatorio.example/');

describe('pagePaths', () => {
  it('fills routes in and tells each page once', async () => {
    const paths = await pagePaths({
      'index.astro': async () => ({}),
      'mappa.astro': async () => ({}),
      'dati/index.astro': async () => ({}),
      'dati/[table].astro': async () => ({
        getStaticPaths: () => [
          { params: { lang: undefined, table: 'gaps' } },
          { params: { lang: 'en', table: 'gaps' } },
        ],
      }),
    });
    expect(paths).toEqual(['/', '/dati/', '/dati/gaps/', '/mappa/']);
  });

  it('refuses a page that leaves a parameter open', async () => {
    const pages = { '[x].astro': async () => ({ getStaticPaths: () => [{ params: {} }] }) };
    await expect(pagePaths(pages)).rejects.toThrow('gives no x');
  });
});

describe('sitemap', () => {
  it('names every page in both languages, each with the other', () => {
    const text = sitemap(['/', '/dati/'], site);
    expect(text.match(/<loc>/g)?.length).toBe(4);
    expect(text).toContain('<loc>https://osservatorio.example/en/dati/</loc>');
    expect(text.match(/hreflang="x-default" href="https:\/\/osservatorio.example\/dati\/"/g)?.length).toBe(2);
  });
});
