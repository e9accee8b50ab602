import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from './tokens';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

const values = (sql: string) => tokensOf(sql).map(({ kind, value }) => `${kind}:${value}`);

describe('tokens', () => {
  it('cut a statement as the engine does', () => {
    expect(values(`SELECT "Più ""x""", 'it''s' -- end\nFROM à.t1`)).toEqual([
      'word:select',
      'name:Più "x"',
      'symbol:,',
      "text:it's",
      'word:from',
      'word:à',
      'symbol:.',
      'word:t1',
    ]);
    expect(values('1.5e-3 .5 1_000 2')).toEqual(['number:1.5e-3', 'number:.5', 'number:1_000', 'number:2']);
  });

  it('know a backslash hides a quote after E and nowhere else', () => {
    expect(values(String.raw`E'a\'b' 'c\' d`)).toEqual(["text:a'b", 'text:c\\', 'word:d']);
    expect(values("te'x'")).toEqual(['word:te', 'text:x']);
  });

  it('read dollar quotes to the same tag', () => {
    expect(values('$$a ; $ b$$ $x$ $$ ; $x$ $1')).toEqual([
      'text:a ; $ b',
      'text: $$ ; ',
      'symbol:$',
      'number:1',
    ]);
  });

  it('skip comments, block ones within one another', () => {
    expect(values('a /* b /* ; */ c */ d --e /* \n f')).toEqual(['word:a', 'word:d', 'word:f']);
    expect(values('a--b\rc')).toEqual(['word:a', 'word:c']);
  });

  it('say what is never closed', () => {
    for (const sql of ["'a", '"a', '$$a', '/* a', '/* /* */', "E'\\'", "'a''"])
      expect(tokensOf(sql).at(-1), sql).toMatchObject({ closed: false, to: sql.length });
  });

  it('lie in order within the text, whatever it is, and cover all but spaces and comments', () => {
    const piece = fc.constantFrom(
      "'",
      '"',
      '$$',
      '$a$',
      '--',
      '/*',
      '*/',
      '\n',
      ' ',
      ';',
      'E',
      'a',
      '\\',
      '1',
      'è',
      '(',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (sql) => {
        let last = 0;
        for (const { from, to, closed } of tokensOf(sql)) {
          if (from < last || to <= from || to > sql.length) return false;
          if (!closed && to !== sql.length) return false;
          last = to;
        }
        return true;
      }),
      fuzzRuns(2000),
    );
  });

  it('give back any text and any name that was quoted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (said) => {
        const [text] = tokensOf(`'${said.replaceAll("'", "''")}'`);
        const [name] = tokensOf(`"${said.replaceAll('"', '""')}"`);
        return text?.value === said && text.closed && name?.value === said && name.closed;
      }),
    );
  });
});
