import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex, escapeTex, ris } from './bibliography';

const cited = {
  id: 'plan_figures',
  author: 'Osservatorio & co.',
  year: '2026',
  title: 'Figure 1 e 2 (100 %)',
  url: 'https://x.test/dati/plan_figures/',
  updated: '2026-11-21',
};

describe('bibtex', () => {
  it('is one entry with every sign of TeX made plain', () => {
    expect(bibtex(cited, 'it').split('\n')).toEqual([
      '@misc{osservatorio2026planfigures,',
      '  author = {{Osservatorio \\& co.}},',
      '  title = {{Figure 1 e 2 (100 \\%)}},',
      '  year = {2026},',
      '  version = {v1},',
      '  note = {Dataset, versione v1},',
      '  language = {italian},',
      '  url = {https://x.test/dati/plan_figures/},',
      '  date = {2026-11-21},',
      '}',
    ]);
  });

  it('keeps its braces in pairs whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const text = bibtex({ ...cited, title }, 'en').replace(/\\[{}]/g, '');
        let depth = 0;
        for (const sign of text) {
          depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  it('escapes a backslash once', () => {
    expect(escapeTex('a\\b_c')).toBe('a\\textbackslash{}b\\_c');
  });
});

describe('ris', () => {
  it('has a field a line, starts with TY and ends with ER', () => {
    expect(ris(cited, 'en').split('\n')).toEqual([
      'TY  - DATA',
      'AU  - Osservatorio & co.',
      'TI  - Figure 1 e 2 (100 %)',
      'PY  - 2026',
      'DA  - 2026/11/21',
      'ET  - v1',
      'LA  - en',
      'UR  - https://x.test/dati/plan_figures/',
      'ER  - ',
    ]);
  });

  it('lets no title break a line', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const lines = ris({ ...cited, title: `${title}\nER  - ` }, 'it').split('\n');
        expect(lines.filter((line) => !/^[A-Z]{2} {2}-/.test(line))).toEqual([]);
        expect(lines).toHaveLength(9);
      }),
    );
  });
});
