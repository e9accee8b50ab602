import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formatAddress, packed, parseAddress, unpacked } from './link';
import { LAB_LIMITS } from './types';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

const known = ['uno', 'due'];
const opening = { part: 'sql' as const, example: null, sql: null };

describe('the address of the laboratory', () => {
  it('is empty for the page as it opens', () => {
    expect(formatAddress(opening)).toBe('');
    expect(parseAddress('', known)).toEqual({ ...opening, problems: [] });
  });

  it('names an example, a part, a short statement', () => {
    expect(formatAddress({ part: 'dati', example: 'uno', sql: null })).toBe('parte=dati&esempio=uno');
    expect(parseAddress('?parte=dati&esempio=uno', known)).toEqual({
      part: 'dati',
      example: 'uno',
      sql: null,
      problems: [],
    });
    expect(formatAddress({ ...opening, sql: 'SELECT 1' })).toBe('sql=SELECT+1');
  });

  it('reports what means nothing and keeps the rest', () => {
    expect(parseAddress('?parte=x&esempio=tre&z=*', known)).toEqual({
      ...opening,
      problems: ['parte', 'esempio', 'z'],
    });
    expect(parseAddress(`?sql=${'a'.repeat(LAB_LIMITS.text + 1)}`, known)).toEqual({
      ...opening,
      problems: ['sql'],
    });
  });

  it('gives any statement back, whatever its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3000 }), (sql) => {
        const query = formatAddress({ ...opening, sql });
        if (query === null) return;
        expect(parseAddress(query, known).sql).toBe(sql);
      }),
    );
  });

  it('packs what is long, and has no address for what is longer still', () => {
    const long = Array.from({ length: 400 }, (_, i) => `SELECT ${i} AS colonna_${i}`).join('\nUNION ALL\n');
    const query = formatAddress({ ...opening, sql: long });
    expect(query).toMatch(/^z=/);
    expect(parseAddress(query ?? '', known).sql).toBe(long);
    let noise = '';
    for (let i = 0, seed = 7; i < 20_000; i += 1) {
      seed = (seed * 48271) % 2147483647;
      noise += String.fromCharCode(33 + (seed % 90));
    }
    expect(formatAddress({ ...opening, sql: noise })).toBeNull();
  });

  it('reads any text without failing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (key, text) => {
        const found = parseAddress(`?${key}&z=${text}&sql`, known);
        expect(['sql', 'dati']).toContain(found.part);
      }),
    );
    fc.assert(
      fc.property(fc.base64String({ maxLength: 400 }), (text) => {
        const found = unpacked(text);
        expect(found === null || typeof found === 'string').toBe(true);
      }),
    );
  });

  it('stops a small text that hides a large one', () => {
    const bomb = deflateSync(new Uint8Array(4_000_000), { level: 9 });
    const letters = btoa(String.fromCharCode(...bomb))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replace(/=+$/, '');
    expect(letters.length).toBeLessThan(7000);
    expect(unpacked(letters)).toBeNull();
    expect(unpacked(packed('à “quoted” – ✓'))).toBe('à “quoted” – ✓');
    expect(unpacked(packed('SELECT 1').slice(0, -4))).toBeNull();
  });
});
