import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { encoded } from './bytes.fixture';
import { readFile } from './read-file';
import { readTable, readText } from './read-text.fixture';
import { ENCODINGS, FILE_PROBLEM_KEYS, SEPARATORS } from './types';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

const kinds = async (content: string): Promise<Record<string, string>> =>
  Object.fromEntries((await readTable(content)).file.columns.map(({ name, kind }) => [name, kind]));

describe('readFile: what it finds', () => {
  it('reads an Italian table: encoding, separator, decimals, dates, yes and no, names, codes', async () => {
    const text = [
      'Comune;Codice ISTAT;Quota metà;Data;Attivo;Anno;CAP;Nota',
      'Zola Predosa;37060;1.234,5;31/12/2024;sì;2024;40069;perché',
      'Sant’Agata Bolognese;37056;2,5 %;1/2/2024;no;2024;40019;NA',
      'Budrio;37008;n.d.;;sì;2023;40054;-',
    ].join('\r\n');
    const { file: found } = await readTable(encoded(text, 'windows-1252', false));
    expect(found.reading).toEqual({
      ...{
        encoding: 'windows-1252',
        separator: ';',
        quote: '"',
        decimal: ',',
        dates: 'day-first',
        header: true,
      },
    });
    expect(found.rows).toBe(3);
    expect(found.warnings).toEqual([]);
    expect(
      found.columns.map(({ name, kind, filled, empty, strange, least, most }) => [
        name,
        kind,
        filled,
        empty,
        strange,
        least,
        most,
      ]),
    ).toEqual([
      ['Comune', 'name', 3, 0, 0, null, null],
      ['Codice ISTAT', 'code', 3, 0, 0, null, null],
      ['Quota metà', 'number', 2, 1, 0, 2.5, 1234.5],
      ['Data', 'date', 2, 1, 0, '2024-02-01', '2024-12-31'],
      ['Attivo', 'boolean', 3, 0, 0, null, null],
      ['Anno', 'date', 3, 0, 0, '2023', '2024'],
      ['CAP', 'text', 3, 0, 0, null, null],
      // In a text, NA may be Naples.
      ['Nota', 'text', 2, 1, 0, null, null],
    ]);
    expect(found.preview[1]?.[0]).toBe('Sant’Agata Bolognese');
    expect(found.columns[2]?.examples).toEqual(['1.234,5', '2,5 %']);
  });

  it('knows codes and names by what they are, and is not taken in', async () => {
    expect(await kinds('a;b;c\n037006;Bologna;12\n037032;Imola;13\n')).toEqual({
      a: 'code',
      b: 'name',
      c: 'number',
    });
    // A count of people that looks like codes of other comuni, a province, a street, a post code.
    expect(await kinds('comune;popolazione\nBologna;15146\nImola;58091\n')).toMatchObject({
      popolazione: 'number',
    });
    expect(await kinds('id;provincia\n1;Bologna\n2;Bologna\n')).toMatchObject({ provincia: 'text' });
    expect(await kinds('comune;cap\nBologna;40121\nImola;40026\n')).toMatchObject({ cap: 'text' });
    // A national list: ours are a few among many.
    const many = Array.from(
      { length: 3000 },
      (_, i) => `SINTETICO ${i};${String(1001 + i).padStart(6, '0')}`,
    );
    expect(await kinds(`comune;codice\n${many.join('\n')}\nVergato;037059\nBudrio;037008\n`)).toEqual({
      comune: 'name',
      codice: 'code',
    });
  });

  it('does as the reader says', async () => {
    const { file: found } = await readTable('a;b\n1.234;03/04/2024\n', {
      decimal: '.',
      dates: 'month-first',
      header: false,
    });
    expect(found.rows).toBe(2);
    const dated = await readTable('x;a;b\ny;1.234;03/04/2024\n', { decimal: '.', dates: 'month-first' });
    expect(dated.file.columns.map(({ least }) => least)).toEqual([null, 1.234, '2024-03-04']);
  });

  it('reads what it writes with every separator, in every encoding', async () => {
    const cell = fc.oneof(
      fc.constantFrom('Zola', 'metà', 'a;b', 'a,b', 'x|y', 'due\nrighe', '"sì"', '1,5'),
      fc.stringMatching(/^[a-zàèìòù ]{1,8}$/),
    );
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(...SEPARATORS),
        fc.constantFrom(...ENCODINGS),
        fc.boolean(),
        async (cells, separator, encoding, mark) => {
          const text = Papa.unparse([['uno', 'dué', 'tre'], ...cells], {
            delimiter: separator,
            quotes: true,
          });
          const bytes = encoded(text, encoding, mark && encoding !== 'windows-1252');
          const { file: found, store } = await readTable(bytes, { header: true, separator, encoding });
          expect(found.rows).toBe(cells.filter((row) => row.some((c) => c.trim() !== '')).length);
          const kept = cells.filter((row) => row.some((c) => c.trim() !== ''));
          expect(kept.map((_, row) => store.columns.map(({ texts }) => texts.at(row)))).toEqual(
            kept.map((row) => row.map((c) => c.trim())),
          );
        },
      ),
      fuzzRuns(60),
    );
  });
});

describe('readFile: anything at all', () => {
  it('never rejects: a file or a problem with a key', async () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new TextEncoder().encode(text)),
      fc
        .array(
          fc.constantFrom(
            'Bologna',
            '037006',
            ';',
            ',',
            '"',
            '\n',
            '\r',
            '\t',
            '1.234,5',
            '\0',
            'a',
            '=',
            "'",
            '31/12/24',
            '',
          ),
          { maxLength: 80 },
        )
        .map((parts) => new TextEncoder().encode(parts.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (bytes) => {
        const outcome = await readText(Uint8Array.from(bytes));
        if (!outcome.ok) expect(FILE_PROBLEM_KEYS).toContain(outcome.problem.key);
        else {
          const { file: found, store } = outcome;
          expect(found.rows).toBeGreaterThan(0);
          for (const { filled, empty, strange } of found.columns) {
            expect(filled + empty).toBe(found.rows);
            expect(strange).toBeLessThanOrEqual(filled);
          }
          expect(store.columns.map(({ texts }) => texts.length)).toEqual(found.columns.map(() => found.rows));
        }
      }),
      fuzzRuns(400),
    );
    // Thousands of files in an audit, on a machine that may be busy.
  }, 900_000);

  it('tells how far it is, and ends where it began to count', async () => {
    const told: { loaded: number; total: number; rows: number }[] = [];
    const text = `comune;v\n${'Bologna;1\n'.repeat(250_000)}`;
    await readFile({
      file: new Blob([text]),
      known: {},
      gazetteer: { places: [], localities: [] },
      progress: (p) => told.push(p),
    });
    expect(told.length).toBeGreaterThan(2);
    expect(told.at(-1)).toEqual({ loaded: text.length, total: text.length, rows: 250_000 });
    expect(told.map(({ loaded }) => loaded)).toEqual(told.map(({ loaded }) => loaded).sort((a, b) => a - b));
  });
});
