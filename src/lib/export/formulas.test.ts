/** Nothing that leaves the site as a table runs in a spreadsheet, whatever texts were in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../../tests/fixtures/hostile';
import { defused, toCsv } from './csv';
import { toXlsx } from './xlsx';

const FORMULAS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '=1\n+2',
  '"=1"',
];
const texts = [...FORMULAS, ...Object.values(HOSTILE)];
const RUNS = /^[=+\-@\t\r\n＝＋－＠]/;

describe('hostile texts (synthetic)', () => {
  it('run in no cell and no header of a CSV file, and are still there', () => {
    const columns = texts.map((text, at) => `${text}${at}`);
    const row = Object.fromEntries(columns.map((column, at) => [column, texts[at] ?? null]));
    const { data } = Papa.parse<string[]>(toCsv(columns, [row]), { delimiter: ',', newline: '\r\n' });
    const cells = data.flat();
    expect(cells.filter((cell) => RUNS.test(cell))).toEqual([]);
    expect(data[1]?.map((cell, at) => cell.endsWith(texts[at] ?? '?'))).toEqual(texts.map(() => true));
  });

  it('are what is copied too', () => {
    expect(texts.map(defused).filter((text) => RUNS.test(text))).toEqual([]);
  });

  it('are texts in a workbook, which stays readable', async () => {
    // A cell of Excel holds 32,767 characters.
    const rows = texts.map((text) => ({ text: text.slice(0, 30_000) }));
    const parts = unzipSync(await toXlsx([{ name: 'a', columns: ['text'], rows }]));
    for (const [name, bytes] of Object.entries(parts).filter(([path]) => path.endsWith('.xml'))) {
      const xml = strFromU8(bytes);
      expect([name, /<f[ >]/.test(xml)]).toEqual([name, false]);
      expect([name, /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(xml)?.index]).toEqual([name, undefined]);
      expect([name, xml.isWellFormed()]).toEqual([name, true]);
    }
  });
});

describe('the source', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => join('src', path).replaceAll('\\', '/'))
    .filter((path) => /\.(ts|svelte|astro)$/.test(path) && !/\.(test|fixture)\.ts$/.test(path));
  const having = (pattern: RegExp): string[] =>
    files.filter((path) => pattern.test(readFileSync(path, 'utf8')));

  it('writes CSV in one place', () => {
    expect(having(/\bunparse\b/)).toEqual(['src/lib/export/csv.ts']);
    // What is saved as CSV is made by a function whose name says so; `ready` is the file of `lib/contribute/prepare.ts`.
    const saved = having(/'text\/csv'/).flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/saveText\([^;]*'text\/csv',\s*(\w+)/g)].map(
        (match) => match[1] ?? '',
      ),
    );
    expect(
      saved.filter((made) => !/^(toCsv|\w+Csv|ready)$/.test(made)),
      'made by something else than toCsv: look at it, then name it here',
    ).toEqual([]);
    expect(saved.length).toBeGreaterThan(5);
  });

  it('puts tabs between cells only where texts are defused', () => {
    const copied = having(/join\('\\t'\)/);
    expect(copied.filter((path) => !readFileSync(path, 'utf8').includes('defused'))).toEqual([]);
  });
});
