import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { privacyMessages } from '../i18n/honest/privacy';
import { LOCALES } from '../i18n/locale';
import { forgetKept } from './forget';
import { KEPT_KEYS } from './kept';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|svelte|astro)$/.test(path) && !/\.(test|fixture)\.ts$/.test(path))
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));

/** Names under which the code writes to a storage; the expression itself where it is no text of the same file. */
function written(text: string): string[] {
  return [...text.matchAll(/\bsetItem\(\s*([^,\s]+)/g)].map(([, name = '']) => {
    const literal = /^['"`](.*)['"`]$/.exec(name)?.[1];
    return literal ?? new RegExp(`const ${name}(?:: string)? = '([^']+)'`).exec(text)?.[1] ?? name;
  });
}

describe('what the site keeps in the browser', () => {
  it('is all on the page on privacy, in both languages', () => {
    const keys = [...new Set(files.flatMap(({ text }) => written(text)))];
    expect(keys.sort()).toEqual([...KEPT_KEYS].sort());
    for (const locale of LOCALES)
      expect(Object.keys(privacyMessages[locale].kept.keys).sort()).toEqual([...KEPT_KEYS].sort());
  });

  it('is written to no other kind of storage than the page says', () => {
    const using = (pattern: RegExp): string[] =>
      files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
    expect(using(/document\.cookie|cookieStore|indexedDB|sessionStorage\.setItem/)).toEqual([]);
    // A property named on the storage itself would escape the names above.
    expect(using(/(local|session)Storage(\[|\.(?!getItem|setItem|removeItem)\w)/)).toEqual([]);
    expect(using(/\bcaches\.open\(/).filter((path) => !/^(lib|islands)\/offline\//.test(path))).toEqual([]);
    for (const locale of LOCALES)
      for (const name of ['osservatorio-file', 'osservatorio-note'])
        expect(privacyMessages[locale].kept.offline.name).toContain(name);
  });
});

describe('forgetKept', () => {
  const shelf = (start: Record<string, string>) => {
    const kept = new Map(Object.entries(start));
    return {
      kept,
      open: () => ({
        getItem: (key: string) => kept.get(key) ?? null,
        removeItem: (key: string) => void kept.delete(key),
      }),
    };
  };

  it('removes the names of the site and no other', () => {
    const { kept, open } = shelf({ 'osservatorio.aree': '[]', altro: 'di un altro sito' });
    expect(forgetKept(open)).toBe('done');
    expect([...kept.keys()]).toEqual(['altro']);
    expect(forgetKept(open)).toBe('nothing');
  });

  it('says when the browser refuses', () => {
    expect(
      forgetKept(() => {
        throw new Error('blocked');
      }),
    ).toBe('failed');
  });
});
