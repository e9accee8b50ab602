import readWorkbook from 'read-excel-file/node';
import { expect, test } from '../support/guarded-page';
import { code, csvAt, tables } from './served';

/**
 * What a spreadsheet finds at the address of each formula. The formula and the query themselves run only inside Google
 * Sheets and Excel: here is everything else that could make them fail.
 */

/** Stated by Google for a spreadsheet, and by Microsoft for a sheet of Excel. */
const GOOGLE = { cells: 10_000_000, columns: 18_278, letters: 50_000 };
const EXCEL = { rows: 1_048_576, columns: 16_384, letters: 32_767 };
/** How `en_US` writes a number, without marks between the thousands. */
const AMERICAN_NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

test('the address inside every formula gives a CSV that Google Sheets and Excel can hold and read', async ({
  guardedPage: page,
  request,
}) => {
  test.setTimeout(180_000);
  for (const { id, rows, columns } of tables) {
    const sheets = await code(page, id, 'sheets');
    const [, formulaAddress = ''] = /^=IMPORTDATA\("(https?:\/\/[^"]+)"; ","; "en_US"\)$/.exec(sheets) ?? [];
    const excel = await code(page, id, 'excel');
    const [, queryAddress = ''] =
      /^let\n[\s\S]+Web\.Contents\("([^"]+)"\), \[Delimiter = ",", Encoding = 65001,[\s\S]+\nin\n {4}Rows /.exec(
        excel,
      ) ?? [];
    expect(formulaAddress, sheets).toMatch(new RegExp(`/data/v1/${id}\\.csv$`));
    expect(queryAddress, excel).toBe(formulaAddress);

    const { rows: all } = await csvAt(request, formulaAddress);
    const [header = [], ...body] = all;
    expect(header, id).toEqual(columns.map(({ name }) => name));
    expect(body.length, id).toBe(rows);
    expect(new Set(all.map((row) => row.length)), `${id}: every row is as wide as the header`).toEqual(
      new Set([columns.length]),
    );
    expect(all.length * header.length, id).toBeLessThanOrEqual(GOOGLE.cells);
    expect(header.length, id).toBeLessThanOrEqual(Math.min(GOOGLE.columns, EXCEL.columns));
    expect(all.length, id).toBeLessThanOrEqual(EXCEL.rows);
    const longest = all.reduce((most, row) => Math.max(most, ...row.map((text) => text.length)), 0);
    expect(longest, id).toBeLessThanOrEqual(Math.min(GOOGLE.letters, EXCEL.letters));

    const numeric = columns.flatMap(({ type }, i) => (type === 'integer' || type === 'number' ? [i] : []));
    const strange = body.flatMap((row) =>
      numeric.map((i) => row[i] ?? '').filter((text) => text !== '' && !AMERICAN_NUMBER.test(text)),
    );
    expect(strange.slice(0, 5), id).toEqual([]);
  }
});

test('an English page gives the formula with the commas that its reader’s sheet wants', async ({
  guardedPage: page,
}) => {
  expect(await code(page, 'gaps', 'sheets', '/en')).toMatch(/^=IMPORTDATA\("[^"]+", ",", "en_US"\)$/);
});

test('every workbook opens with data, dictionary and sources, and its codes are text', async ({
  request,
}) => {
  test.setTimeout(180_000);
  for (const { id, rows, columns } of tables) {
    const answer = await request.get(`/data/v1/${id}.xlsx`);
    expect(answer.status(), id).toBe(200);
    const book = await answer.body();
    const sheets = await readWorkbook(book);
    expect(
      sheets.map(({ sheet }) => sheet),
      id,
    ).toEqual(['Dati - Data', 'Dizionario - Dictionary', 'Fonti - Sources']);
    const [header = [], ...body] = sheets[0]?.data ?? [];
    expect(header, id).toEqual(columns.map(({ name }) => name));
    expect(body.length, id).toBe(rows);
    expect(
      sheets[1]?.data.slice(1).map(([name]) => name),
      id,
    ).toEqual(header);

    const wanted = columns.map(({ type }) =>
      type === 'integer' || type === 'number' ? 'number' : type === 'boolean' ? 'boolean' : 'string',
    );
    const wrong = body.flatMap((row) =>
      row.filter((value, i) => value !== null && typeof value !== wanted[i]).map(String),
    );
    expect(wrong.slice(0, 5), id).toEqual([]);
  }
});
