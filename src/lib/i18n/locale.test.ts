import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asset, href, langPaths, LOCALES, localeOf } from './locale';

const path = fc.stringMatching(/^\/([a-z0-9-]{1,8}\/){0,3}$/);
const folder = fc.stringMatching(/^(\/[a-z0-9-]{1,8}){0,2}$/);

describe('localeOf', () => {
  it('is English for `en` alone, and Italian for all else', () => {
    expect(localeOf('en')).toBe('en');
    expect([undefined, '', 'it', 'EN', 'fr'].map(localeOf)).toEqual(['it', 'it', 'it', 'it', 'it']);
  });
});

describe('langPaths', () => {
  it('has a route for each language, Italian without a prefix', () => {
    expect(langPaths()).toEqual([{ params: { lang: undefined } }, { params: { lang: 'en' } }]);
    expect(langPaths().map(({ params }) => localeOf(params.lang))).toEqual([...LOCALES]);
  });

  it('is new each time: what is noted on one is not on the next', () => {
    const [first] = langPaths();
    if (first) first.params.lang = 'synthetic';
    expect(langPaths()[0]).toEqual({ params: { lang: undefined } });
    expect(langPaths()).not.toBe(langPaths());
  });
});

describe('href', () => {
  it('puts the language between the folder of the site and the page', () => {
    expect(href('it', '/mappa/', '/')).toBe('/mappa/');
    expect(href('en', '/mappa/', '/')).toBe('/en/mappa/');
    expect(href('it', '/', '/osservatorio')).toBe('/osservatorio/');
    expect(href('en', '/', '/osservatorio')).toBe('/osservatorio/en/');
  });

  it('is the same with and without the slash that ends the folder, and has no slash twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), path, folder, (locale, page, base) => {
        const address = href(locale, page, `${base}/`);
        expect(address).toBe(href(locale, page, base));
        expect(address).toMatch(/^\/([^/]+\/)*$/);
        expect(address.startsWith(`${base}/`) && address.endsWith(page)).toBe(true);
      }),
    );
  });

  it('takes the folder the site was built for where none is given', () => {
    expect(href('en', '/mappa/')).toBe(href('en', '/mappa/', import.meta.env.BASE_URL));
  });
});

describe('asset', () => {
  it('is in the folder of the site, whatever the language', () => {
    expect(asset('/data/v1/places.csv', '/')).toBe('/data/v1/places.csv');
    expect(asset('/icon.svg', '/osservatorio')).toBe('/osservatorio/icon.svg');
    expect(asset('/icon.svg', '/osservatorio/')).toBe('/osservatorio/icon.svg');
    expect(asset('/icon.svg')).toBe(asset('/icon.svg', import.meta.env.BASE_URL));
  });
});
