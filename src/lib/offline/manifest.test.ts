import { describe, expect, it } from 'vitest';
import { bytesOf, choiceOf, filesOf, type KeptFile } from './manifest';

const file = (path: string, part: KeptFile['part'], locale: KeptFile['locale']): KeptFile => ({
  ...{ path, part, locale, revision: '0', bytes: 10, wire: 3 },
});
const files = [
  file('/', 'pages', 'it'),
  file('/en/', 'pages', 'en'),
  file('/a.css', 'pages', null),
  file('/comitato/', 'decks', 'it'),
  file('/en/comitato/', 'decks', 'en'),
  file('/x.parquet', 'data', null),
  file('/e.wasm', 'engine', null),
];
const paths = (parts: KeptFile['part'][], locales: ('it' | 'en')[]): string[] =>
  filesOf({ files }, { parts, locales }).map(({ path }) => path);

describe('the files of a choice (synthetic)', () => {
  it('pages are always there, in the chosen languages, with what both need', () => {
    expect(paths([], ['it'])).toEqual(['/', '/a.css']);
    expect(paths([], ['en'])).toEqual(['/en/', '/a.css']);
    expect(paths(['decks'], ['it'])).toEqual(['/', '/a.css', '/comitato/']);
  });

  it('everything is everything', () => {
    expect(paths(['pages', 'data', 'decks', 'engine'], ['it', 'en'])).toEqual(files.map(({ path }) => path));
    expect(bytesOf(files)).toBe(70);
  });
});

describe('a choice read back', () => {
  it('knows its parts and languages, whatever else was written', () => {
    expect(choiceOf({ parts: ['data', 'gone', 'data'], locales: ['en', 'xx'] })).toEqual({
      parts: ['data'],
      locales: ['en'],
    });
  });

  it.each([[null], ['it'], [{}], [{ parts: [], locales: [] }], [{ parts: 'data', locales: ['it'] }]])(
    '%j is none',
    (value) => expect(choiceOf(value)).toBeNull(),
  );
});
