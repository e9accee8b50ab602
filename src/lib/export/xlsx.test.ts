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

  it('puts the name of a column where its values are, a step away from figures', async () => {
    const rows = [{ n: 1, text: '037006', flag: false }];
    const parts = unzipSync(await toXlsx([{ name: 'a', columns: ['n', 'text', 'flag'], rows }]));
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    const styles = strFromU8(parts['xl/styles.xml']!);
    const looks = [...(/<cellXfs[\s\S]+<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(/<xf [\s\S]*?<\/xf>/g)];
    const look = (cell: string): string =>
      looks[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(xml)?.[1])]?.[0] ?? '';
    expect(look('A1')).toContain('horizontal="right"');
    expect(look('B1')).toMatch(/horizontal="left"[^>]*indent="1"/);
    expect(look('B2')).toMatch(/horizontal="left"[^>]*indent="1"/);
    const format = /numFmtId="(\d+)"/.exec(look('B2'))?.[1];
    expect(styles, 'digits keep to the format of text').toContain(`numFmtId="${format}" formatCode="@"`);
    expect(look('C2')).toContain('horizontal="left"');
    expect(styles).toContain('<name val="Calibri"/>');
  });

  it('makes room for a long text in a sheet that is read, and only there', async () => {
    const rows = [
      { id: 'a', text: 'parola '.repeat(40) },
      { id: 'b', text: 'breve' },
    ];
    const columns = ['id', 'text'];
    const parts = unzipSync(
      await toXlsx([
        { name: 'letto', columns, rows, isRead: true },
        { name: 'dati', columns, rows },
      ]),
    );
    const heights = (sheet: number): (string | undefined)[] =>
      [...strFromU8(parts[`xl/worksheets/sheet${sheet}.xml`]!).matchAll(/<row r="\d+"([^>]*)>/g)].map(
        ([, attributes]) => /ht="(\d+)"/.exec(attributes ?? '')?.[1],
      );
    expect(heights(1)).toEqual([undefined, '90', '15']);
    expect(heights(2)).toEqual([undefined, undefined, undefined]);
  });

  it('refuses a text that no cell can hold', async () => {
    const rows = [{ a: 'x'.repeat(32_768) }];
    await expect(toXlsx([{ name: 'a', columns: ['a'], rows }])).rejects.toThrow('32768');
  });
});
