import type { Page } from '@playwright/test';
import { expectNoViolationsInBothSchemes } from '../support/axe';
import { ready } from '../support/explorer';
import { expect, test } from '../support/guarded-page';

// The drawn map answers as the interactive one does.
test.use({ webgl: false });

interface State {
  query?: string;
  /** Brings the page into the state and waits until it is there. */
  reach?: (page: Page) => Promise<void>;
  path?: string;
}

const shows = (selector: string) => (page: Page) => expect(page.locator(selector).first()).toBeVisible();
const says = (text: string | RegExp) => (page: Page) => expect(page.getByText(text).first()).toBeVisible();

const CROSSED = 'indicatore=minuti-polo&con=organizzazioni-10k';

/** The explorer in its states at a desk; the default one, with its interactive map, is among the pages. */
const STATES: Record<string, State> = {
  'an indicator with circles, in English': { path: '/en/mappa/', query: 'indicatore=organizzazioni' },
  'a comune chosen': { query: 'indicatore=minuti-polo&comune=037059' },
  'several comuni chosen': {
    query: 'indicatore=organizzazioni-10k&comune=037006,037061,037032',
    reach: shows('.side :text("Insieme dei 3 comuni")'),
  },
  'groups of comuni': { query: 'indicatore=organizzazioni-10k&unita=unione' },
  'a change, own breaks': { query: 'indicatore=popolazione&misura=variazione&classi=proprie&soglie=-5,0,5' },
  'two indicators crossed': {
    query: `${CROSSED}&vista=incrocio&comune=037059`,
    reach: shows('.side .crossing'),
  },
  'two maps side by side': { query: `${CROSSED}&vista=affiancate`, reach: shows('section.twin') },
  'two maps under a divider': {
    query: `${CROSSED}&vista=tendina`,
    reach: shows('section.twin [role="slider"]'),
  },
  distribution: { query: 'sotto=distribuzione', reach: shows('.views .chart') },
  scatter: { query: `${CROSSED}&sotto=dispersione`, reach: shows('.views .chart') },
  'the list of records with a filter open': {
    query: 'elenco=luoghi',
    async reach(page) {
      await expect(page.getByTestId('records-list').getByRole('article').first()).toBeVisible();
      for (const title of ['Tipo', 'Anno'])
        await page.getByTestId('facet').filter({ hasText: title }).first().locator('summary').click();
    },
  },
  'the list of a layer': {
    query: 'strati=biblioteche,percorsi&comune=037006',
    async reach(page) {
      await page.getByRole('button', { name: /Luoghi in questo territorio/ }).click();
      await expect(page.locator('.layer-list li').first()).toBeVisible();
    },
  },
  'the dialog to take away': {
    async reach(page) {
      await page.getByRole('button', { name: 'Condividi', exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  'the help': {
    async reach(page) {
      await page.getByRole('button', { name: 'Aiuto' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  'results of the search': {
    async reach(page) {
      await page.getByRole('combobox', { name: 'Cerca', exact: true }).fill('anziani');
      await expect(page.getByRole('group', { name: /^Organizzazioni/ })).toBeVisible();
    },
  },
  'a message about the address': { query: 'indicatore=gone', reach: says(/non è più valida/) },
};

/** And in a hand. */
const ON_A_PHONE: Record<string, State> = {
  'the default view': {},
  'the sheet raised': {
    query: 'indicatore=minuti-polo&comune=037059',
    async reach(page) {
      await page.getByRole('button', { name: 'Alza la scheda' }).tap();
      await expect(page.getByRole('button', { name: 'Torna alla mappa' })).toBeVisible();
    },
  },
  'the panel open': {
    async reach(page) {
      await page.locator('.choose').tap();
      await expect(page.locator('.panel')).toBeVisible();
    },
  },
  'the table': { query: 'comune=037059', reach: (page) => page.locator('.tabs button').nth(1).tap() },
  'the list of records': {
    query: 'elenco=organizzazioni',
    async reach(page) {
      await page.locator('.tabs button').nth(2).tap();
      await expect(page.getByTestId('records-list').getByRole('article').first()).toBeVisible();
    },
  },
  'two indicators crossed': { query: `${CROSSED}&vista=incrocio`, reach: shows('.side .crossing') },
  'two maps under a divider': {
    query: `${CROSSED}&vista=tendina`,
    reach: shows('section.twin [role="slider"]'),
  },
};

/** States with parts that no other has: looked at with every change, the others in the audit. */
const EVERY_CHANGE = new Set([
  ...['two indicators crossed', 'two maps under a divider', 'distribution'],
  ...['results of the search', 'the list of records with a filter open', 'the list of a layer'],
  ...['the sheet raised', 'the table'],
]);

for (const [where, states] of [
  ['', STATES],
  [' @phone', ON_A_PHONE],
] as const)
  for (const [name, { path = '/mappa/', query = '', reach }] of Object.entries(states))
    test(
      `${name}: no accessibility violation, light or dark${where}`,
      { tag: EVERY_CHANGE.has(name) ? [] : ['@audit'] },
      async ({ guardedPage: page }) => {
        await page.goto(`${path}?${query}`);
        await ready(page);
        await reach?.(page);
        await expectNoViolationsInBothSchemes(page);
      },
    );

for (const [name, query] of [
  ['one indicator', 'indicatore=minuti-polo&comune=037059'],
  ['two crossed', `${CROSSED}&vista=incrocio`],
] as const)
  test(`the light page, ${name}: no accessibility violation, light or dark`, async ({
    guardedPage: page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/embed/?${query}`);
    await page.getByText('I valori in tabella').click();
    await expectNoViolationsInBothSchemes(page);
  });
