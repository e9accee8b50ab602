import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextColumn } from './text-column';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

const filled = (texts: readonly string[], most?: number): TextColumn => {
  const column = new TextColumn(most);
  for (const text of texts) column.append(text);
  return column;
};

describe('TextColumn', () => {
  it('gives back every row, whether few texts differ or many', () => {
    const text = fc.string({ unit: 'grapheme' }).map((t) => t.replaceAll('\u0000', ''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 300 }), fc.constantFrom(2, 50, undefined), (texts, most) => {
        const column = filled(texts, most);
        expect(texts.map((_, row) => column.at(row))).toEqual(texts);
        expect(column.length).toBe(texts.length);
        const rows = new Map<string, number>();
        for (const one of texts) rows.set(one, (rows.get(one) ?? 0) + 1);
        expect(new Map(column.texts().map((entry) => [entry.text, entry.rows]))).toEqual(rows);
        if (column.counted) expect(column.distinct).toBe(rows.size);
        expect(column.sample(10).every((one) => rows.has(one))).toBe(true);
      }),
    );
  });

  it('packs what differs in nearly every row, over many blocks, and reads it at any place', () => {
    const texts = Array.from({ length: 30_000 }, (_, i) => `riga ${i} è`);
    const column = filled(texts);
    expect(column.counted).toBe(false);
    expect(column.distinct).toBeGreaterThanOrEqual(10_000);
    for (const row of [0, 4095, 4096, 29_999, 12_345, 1]) expect(column.at(row)).toBe(texts[row]);
    expect(column.at(30_000)).toBe('');
    expect(column.sample(100).length).toBe(100);
    // From the whole length, not from its beginning.
    expect(Number(column.sample(100).at(-1)?.split(' ')[1])).toBeGreaterThan(29_000);
    expect(column.texts(5)).toHaveLength(5);
  });

  it('keeps few texts once, and counts them', () => {
    const column = filled(Array.from({ length: 50_000 }, (_, i) => `c${i % 55}`));
    expect(column.counted).toBe(true);
    expect(column.distinct).toBe(55);
    let asked = 0;
    const numbers = column.numbers((text) => {
      asked += 1;
      return Number(text.slice(1));
    });
    expect(asked).toBe(55);
    expect([numbers[0], numbers[54], numbers[55], numbers.length]).toEqual([0, 54, 0, 50_000]);
  });
});
