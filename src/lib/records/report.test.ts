import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPOSITORY, reportHref } from './report';

describe('report of a wrong record', () => {
  it('carries the record, whatever its id, in both languages and with or without a repository', () => {
    const repositories = fc.constantFrom(null, 'https://synthetic.example/project');
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('it' as const, 'en' as const),
        repositories,
        (id, locale, at) => {
          const url = new URL(reportHref('places', id, locale, at), 'https://site.example');
          expect(url.searchParams.get('record')).toBe(`places:${id}`.toWellFormed());
        },
      ),
    );
  });

  it('opens the part of the method that says how to report, while there is no repository', () => {
    expect(reportHref('places', 'a:1', 'it', null)).toBe('/metodo/?record=places%3Aa%3A1#correzioni');
    expect(reportHref('places', 'a:1', 'en', null)).toBe('/en/metodo/?record=places%3Aa%3A1#correzioni');
    expect(readFileSync('src/pages/[...lang]/metodo.astro', 'utf8')).toContain('id="correzioni"');
  });

  it('knows a repository as soon as the public description of the software has one', () => {
    const [, url = ''] = /^url: (\S+)$/m.exec(readFileSync('publiccode.yml', 'utf8')) ?? [];
    const host = new URL(url).hostname;
    if (host === 'example.org') expect(REPOSITORY).toBeNull();
    else expect(REPOSITORY).toBe(url.replace(/\.git$/, ''));
  });
});
