import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAB_PROBLEM_KEYS, type LabProblemKey } from '../laboratory/types';
import { problemWords } from './laboratory-problems';
import { LOCALES } from './locale';

const figures = { seconds: '20', megabytes: '512', characters: '50.000' };

describe('words of the laboratory’s problems', () => {
  it('say what happened and what to do, in both languages, with a name or without', () => {
    for (const key of LAB_PROBLEM_KEYS)
      for (const name of ['x', null]) {
        const [it, en] = LOCALES.map((locale) => problemWords(locale, { key, name, near: [] }, figures));
        for (const words of [it, en]) {
          expect(words?.sentence, key).toMatch(/^[^«“]?.+[.]$/s);
          expect(words?.sentence, key).not.toMatch(/«»|“”|undefined|null/);
          expect(words?.hint.length, key).toBeGreaterThan(10);
        }
        expect(it?.sentence).not.toBe(en?.sentence);
      }
  });

  it('name the limits, and the nearest names before the hint', () => {
    const words = (key: 'time-limit' | 'no-table', near: string[] = []) =>
      problemWords('it', { key, name: 'tab', near }, figures);
    expect(words('time-limit').sentence).toContain('20 secondi');
    expect(words('no-table', ['a']).hint).toMatch(/^Forse a\? L’elenco/);
    expect(words('no-table', ['a', 'b', 'c']).hint).toMatch(/^Forse a, b o c\?/);
  });

  it('tell why a thing is not allowed', () => {
    const sentence = (name: string | null) =>
      problemWords('en', { key: 'forbidden', name, near: [] }, figures).sentence;
    expect(sentence('COPY')).toContain('changes or writes');
    expect(sentence('SET')).toContain('settings');
    expect(sentence('ATTACH')).toContain('governs the engine');
    expect(sentence('read_csv')).toContain('would open a file');
    expect(sentence('x.csv')).toContain('would open a file');
    expect(sentence('https://example.org/x.csv')).toContain('is an address');
    expect(sentence(null)).toContain('only ask');
  });

  it('repeat no more of the reader’s text than a line', () => {
    const { sentence } = problemWords('it', { key: 'no-table', name: 'x'.repeat(5000), near: [] }, figures);
    expect(sentence.length).toBeLessThan(100);
  });

  /** A name that is refused for each reason. */
  const REFUSED = ['insert', 'pragma', 'attach', 'read_csv', 'https://example.org/x'] as const;
  /** Keys whose sentence repeats the name it is given, and those that say a limit. */
  const NAMING: readonly LabProblemKey[] = [
    ...(['not-a-question', 'syntax', 'no-table', 'no-column', 'no-function', 'type'] as const),
    ...(['ambiguous', 'grouping', 'table-missing', 'table-corrupt', 'forbidden'] as const),
  ];
  const LIMITED: Partial<Record<LabProblemKey, keyof typeof figures>> = {
    'too-long': 'characters',
    'out-of-memory': 'megabytes',
    'time-limit': 'seconds',
  };
  const cases = LAB_PROBLEM_KEYS.flatMap((key): { key: LabProblemKey; name: string | null }[] =>
    key === 'forbidden' ? REFUSED.map((name) => ({ key, name })) : [{ key, name: null }],
  );

  it('repeat the name or the limit, whatever it is, in the quotation marks of the language', () => {
    const figure = fc.integer({ min: 1, max: 99_999 }).map(String);
    const given = fc.record({ seconds: figure, megabytes: figure, characters: figure });
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.stringMatching(/^[a-z_]{2,40}$/),
        given,
        (one, name, limits) => {
          const own = one.name ?? name;
          const problem = { key: one.key, name: own, near: [] };
          const quoted = { it: `«${own}»`, en: `“${own}”` };
          const limit = LIMITED[one.key];
          for (const locale of LOCALES) {
            const { sentence } = problemWords(locale, problem, limits);
            expect(sentence.includes(quoted[locale]), sentence).toBe(NAMING.includes(one.key));
            const numbers = sentence.replace(quoted[locale], '').match(/\d+/g);
            expect(numbers, sentence).toEqual(limit ? [limits[limit]] : null);
          }
        },
      ),
    );
  });

  it('have a sentence and a hint of their own for each problem and each refusal, in each language', () => {
    const said = LOCALES.flatMap((locale) =>
      cases.flatMap(({ key, name }) => Object.values(problemWords(locale, { key, name, near: [] }, figures))),
    );
    expect(said).toHaveLength(LOCALES.length * (LAB_PROBLEM_KEYS.length - 1 + REFUSED.length) * 2);
    expect(said.filter((text, i) => said.indexOf(text) !== i)).toEqual([]);
    for (const text of said) expect(text).toMatch(/^\S.{9,}[.]$/);
  });
});
