import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbookOf } from '../catalogue/bundle';
import { later } from './another-day.fixture';
import { toXlsx } from './xlsx';

describe('toXlsx', () => {
  it('writes the same bytes on another day', async () => {
    expect(Buffer.from(await later(() => workbookOf('gaps'))).equals(await workbookOf('gaps'))).toBe(true);
  });

  it('has three sheets, keeps codes as text and numbers as numbers, and runs nothing', async () => {
    const rows = [{ code: '037006', n: -1.5, flag: true, nothing: null, formula: '=1+1<&"' }];
    const columns = Object.keys(rows[0]!);
    const parts = unzipSync(await toXlsx(['a', 'b', 'c'].map((name) => ({ name, columns, rows }))));
    const sheets = Object.keys(parts).filter((name) => /worksheets\/sheet\d\.xml$/.test(name));
    expect(sheets.length).toBe(3);
    const xml = strFromU8(parts[sheets[0]!]!);
    const cells = new Map(
      [...xml.matchAll(/<c r="([A-Z]2)"([^>]*?)(?:\/>|>(.*?)<\/c>)/g)].map((c) => [
        c[1],
        `${c[2]}|${c[3] ?? ''}`,
      ]),
    );
    const texts = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()) + xml;
    expect(cells.get('A2')).toMatch(/t="(s|inlineStr)"/);
    expect(cells.get('B2')).toMatch(/<v>-1\.5<\/v>/);
    expect(cells.get('B2')).not.toMatch(/t="(s|str|inlineStr)"/);
    expect(cells.get('C2')).toMatch(/t="b"/);
    expect(xml).not.toContain('<f>');
    expect(texts).toContain('037006');
    expect(texts).toContain('=1+1&lt;&amp;');
  });

  it('refuses a text that no cell can hold', async () => {
    const rows = [{ a: 'x'.repeat(32_768) }];
    await expect(toXlsx([{ name: 'a', columns: ['a'], rows }])).rejects.toThrow('32768');
  });
});
