import { describe, expect, it } from 'vitest';
import { forgetRecent, readRecent, rememberRecent } from './recent';

function memory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

describe('recent indicators', () => {
  it('keeps the last ones, the newest first and each once', () => {
    const shelf = memory();
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'c']) rememberRecent(id, () => shelf);
    expect(readRecent(() => shelf)).toEqual(['c', 'g', 'f', 'e', 'd']);
    forgetRecent(() => shelf);
    expect(readRecent(() => shelf)).toEqual([]);
  });

  it('reads no list out of what is not one', () => {
    const shelf = memory();
    for (const [stored, read] of [
      ['{', []],
      ['{"a":1}', []],
      ['["a",1,null]', ['a']],
    ] as const) {
      shelf.setItem('indicatori-recenti', stored);
      expect(readRecent(() => shelf)).toEqual(read);
    }
  });

  it('goes on where storage is blocked', () => {
    const blocked = (): never => {
      throw new Error('SecurityError');
    };
    expect(rememberRecent('a', blocked)).toEqual(['a']);
    expect(readRecent(blocked)).toEqual([]);
    expect(() => forgetRecent(blocked)).not.toThrow();
  });
});
