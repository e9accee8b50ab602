import { describe, expect, it } from 'vitest';
import { LAB_PROBLEM_KEYS } from '../laboratory/types';
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
});
