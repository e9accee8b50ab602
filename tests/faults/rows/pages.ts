import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Row } from '../matrix';

const box = (page: Page) => page.getByRole('main').getByRole('combobox').first();
const option = (page: Page) => page.getByRole('option').first();

const write = (text: string) => async (page: Page) => {
  await box(page).click();
  await box(page).fill(text);
};

const NO_SEARCH = { it: 'La ricerca non si è caricata.', en: 'Search did not load.' };

/** SYNTHETIC: no such place. */
const CONTRIBUTION = {
  name: 'sintetico.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('name;kind\nSpazio sintetico;casa-di-quartiere\n'),
};

const NO_CHECK = {
  it: 'I dati per il controllo non sono arrivati',
  en: 'The data for the check did not arrive',
};
const contribute = (name: string, asked: RegExp, says: Row['says']): Row => ({
  name: `${name}, contributions`,
  asked,
  opens: '/contribuisci/',
  ask: (page) => page.locator('#contributo-file').setInputFiles(CONTRIBUTION),
  says,
  stays: async (page) => {
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.getByRole('radio').first()).toBeVisible();
  },
  again: 'retry',
  arrives: (page) => expect(page.locator('.verdict')).toBeVisible(),
  everyChange: null,
});

export const PAGE_ROWS: readonly Row[] = [
  {
    name: 'search.<language>.json',
    asked: /\/search\.(it|en)\.json/,
    opens: '/',
    ask: write('Vergato'),
    says: NO_SEARCH,
    stays: async (page) => {
      await expect(box(page)).toHaveValue('Vergato');
      await expect(page.locator('main h1')).toBeVisible();
    },
    again: 'retry',
    arrives: (page) => expect(option(page)).toContainText('Vergato'),
    everyChange: 'missing',
  },
  {
    name: 'search-records.json',
    asked: /\/search-records\.json/,
    opens: '/',
    ask: write('Vergato'),
    says: { it: 'Organizzazioni e luoghi non si sono caricati', en: 'Organisations and places did not load' },
    stays: (page) => expect(option(page)).toContainText('Vergato'),
    again: 'retry',
    arrives: (page) =>
      expect(
        page
          .getByRole('option')
          .filter({ hasText: /vergato/i })
          .nth(1),
      ).toBeVisible(),
    everyChange: null,
  },
  {
    name: 'chunk of the search',
    asked: /\/search-core\.[^/]+\.js/,
    opens: '/',
    ask: write('Vergato'),
    says: NO_SEARCH,
    stays: (page) => expect(box(page)).toHaveValue('Vergato'),
    again: 'retry',
    againDamaged: 'reload',
    arrives: (page) => expect(option(page)).toContainText('Vergato'),
    everyChange: null,
  },
  {
    name: 'fonts',
    asked: /\.woff2$/,
    opens: '/territori/vergato/',
    // Read in the faces of the machine: nothing is missing.
    says: null,
    stays: async (page) => {
      await expect(page.locator('h1')).toHaveText('Vergato');
      const width = await page.locator('h1').evaluate((title) => title.getBoundingClientRect().width);
      expect(width).toBeGreaterThan(40);
    },
    again: 'reload',
    arrives: (page) => expect(page.locator('h1')).toHaveText('Vergato'),
    everyChange: 'corrupt',
  },
  contribute('contributed/context.json', /\/contributed\/context\.json/, NO_CHECK),
  // Where the part that shows the result does not arrive, the file is brought again.
  {
    ...contribute('chunk CheckResult', /\/CheckResult\.[^/]+\.js/, NO_CHECK),
    again: 'ask',
    againDamaged: 'reload',
  },
  // The check goes on without, and says what it could not look at.
  { ...contribute('territories.topo.json', /territories\.topo\.json/, null), again: 'reload' },
  {
    name: 'offline/manifest.json, copy of the site',
    asked: /\/offline\/manifest\.json/,
    opens: '/offline/',
    says: {
      it: 'L’elenco di ciò che si può tenere non è arrivato',
      en: 'The list of what can be kept did not arrive',
    },
    stays: (page) => expect(page.locator('main dl')).toBeVisible(),
    again: 'reload',
    arrives: (page) =>
      expect(page.getByRole('button', { name: /^(Rendi disponibile|Make available)/ })).toBeVisible(),
    everyChange: null,
  },
];
