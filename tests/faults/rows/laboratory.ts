import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Locale } from '../../../src/lib/i18n/locale';
import { ENGINE, result } from '../../support/laboratory';
import type { Row } from '../matrix';

const SQL = 'SELECT 40000 + 123 AS risposta';
const NO_ENGINE = { it: 'Il motore delle domande non è partito', en: 'The query engine did not start' };
const NO_TABLE = { it: 'La tabella «gaps» non è arrivata', en: 'The table “gaps” did not arrive' };
const DAMAGED = {
  it: 'La tabella «gaps» è arrivata incompleta o rovinata',
  en: 'The table “gaps” arrived incomplete or damaged',
};
const PART = { it: 'Questa parte della pagina non è arrivata', en: 'This part of the page did not arrive' };

const field = (page: Page) =>
  page.getByRole('textbox', { name: /^(Domanda in SQL|Question in SQL|SQL question|Query in SQL)/ }).first();

async function ask(page: Page, _locale: Locale, sql = SQL): Promise<void> {
  await expect(field(page)).toHaveAttribute('contenteditable', 'true');
  if (!(await field(page).innerText()).includes(sql)) {
    await field(page).fill('');
    await field(page).fill(sql);
  }
  await page.getByRole('button', { name: /^(Esegui|Run)$/ }).click();
}

/** What was written is not lost. */
const written = (page: Page): Promise<void> => expect(field(page)).toContainText('40000 + 123');

const forAnswers = (
  name: string,
  asked: RegExp,
  says: Pick<Row, 'says' | 'saysDamaged'>,
  everyChange: Row['everyChange'],
): Row => ({
  name: `${name}, laboratory`,
  asked,
  ...says,
  opens: '/laboratorio/',
  ask,
  stays: written,
  again: 'ask',
  arrives: (page) => expect(result(page)).toContainText(/40[.,]123/, ENGINE),
  everyChange,
});

/** SYNTHETIC. */
const FILE = {
  name: 'sintetico.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('comune;v\nBologna;1\nImola;2\n'),
};

async function bring(page: Page): Promise<void> {
  await expect(
    page.getByRole('button', {
      name: /^(Scegli un file|Choose a file|Apri un altro file|Open another file)$/,
    }),
  ).toBeEnabled();
  await page.locator('input[type=file]').setInputFiles(FILE);
}
const read = (page: Page): Promise<void> =>
  expect(page.getByRole('status').filter({ hasText: /^(Letto: 2 righe|Read: 2 rows)/ })).toBeVisible();
/** The other part of the page can be turned to, and back. */
async function theOtherPart(page: Page): Promise<void> {
  await page.getByRole('tab').first().click();
  await expect(field(page)).toBeVisible();
  await page.getByRole('tab').nth(1).click();
}

export const LABORATORY_ROWS: readonly Row[] = [
  forAnswers('gaps.parquet', /\/gaps[^/]*\.parquet/, { says: NO_TABLE, saysDamaged: DAMAGED }, 'missing'),
  forAnswers('engine (wasm)', /\.wasm$/, { says: NO_ENGINE }, null),
  forAnswers('worker of the engine', /duckdb-browser-eh\.worker[^/]*\.js/, { says: NO_ENGINE }, null),
  { ...forAnswers('chunk ResultPane', /\/ResultPane\.[^/]+\.js/, { says: PART }, null), again: 'reload' },
  {
    ...forAnswers(
      'territories.csv',
      /\/territories\.csv/,
      {
        says: { it: 'L’elenco dei territori non è arrivato', en: 'The list of territories did not arrive' },
      },
      null,
    ),
    ask: async (page, locale) => {
      await ask(page, locale, 'SELECT id, name, 40000 + 123 AS risposta FROM territories');
      await result(page)
        .getByRole('tab', { name: /^(Mappa|Map)$/ })
        .click(ENGINE);
    },
    again: 'retry',
    arrives: (page) => expect(page.getByTestId('lab-map').locator('path[data-id]').first()).toBeAttached(),
  },
  {
    name: 'chunk of the editor, laboratory',
    asked: /\/sql-editor\.[^/]+\.js/,
    opens: '/laboratorio/',
    says: {
      it: 'L’editor con i suggerimenti non è arrivato',
      en: 'The editor with suggestions did not arrive',
    },
    // The plain field does the same work.
    stays: async (page) => {
      await field(page).fill(SQL);
      await page.getByRole('button', { name: /^(Esegui|Run)$/ }).click();
      await expect(result(page)).toContainText(/40[.,]123/, ENGINE);
    },
    again: 'reload',
    arrives: (page) => expect(field(page)).toHaveAttribute('contenteditable', 'true'),
    everyChange: null,
  },
  {
    name: 'chunk OwnData, own data',
    asked: /\/OwnData\.[^/]+\.js/,
    opens: '/laboratorio/?parte=dati',
    says: PART,
    stays: theOtherPart,
    again: 'reload',
    arrives: async (page) => {
      await bring(page);
      await read(page);
    },
    everyChange: null,
  },
  {
    name: 'own-data.<language>.json, own data',
    asked: /\/own-data\.(it|en)\.json/,
    opens: '/laboratorio/?parte=dati',
    says: { it: 'senza, i file non si possono leggere', en: 'files cannot be read without it' },
    stays: theOtherPart,
    again: 'retry',
    arrives: async (page) => {
      await bring(page);
      await read(page);
    },
    everyChange: null,
  },
  {
    name: 'territories.topo.json, own data',
    asked: /territories\.topo\.json/,
    opens: '/laboratorio/?parte=dati',
    ask: bring,
    says: {
      it: 'I confini della mappa non sono arrivati',
      en: 'The boundaries of the map did not arrive',
    },
    stays: async (page) => {
      await read(page);
      await expect(page.locator('.own tr[data-id="037006"]')).toBeVisible();
    },
    again: 'retry',
    arrives: (page) => expect(page.locator('.own .map-box path[data-id]').first()).toBeAttached(),
    everyChange: null,
    // A file is read once all that is here: one that comes late is waited for.
    without: ['slow'],
  },
  {
    name: 'worker of the reader, own data',
    asked: /\/reader-worker-[^/]+\.js/,
    opens: '/laboratorio/?parte=dati',
    ask: bring,
    says: { it: 'La lettura si è interrotta', en: 'Reading broke off' },
    stays: theOtherPart,
    again: 'ask',
    arrives: read,
    everyChange: 'wrong type',
  },
];
