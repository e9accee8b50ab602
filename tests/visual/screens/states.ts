import { expect, type Page } from '@playwright/test';
import { live, ready } from '../../support/explorer';
import { ENGINE, result, run } from '../../support/laboratory';
import type { Screen } from './screen';

/** Synthetic: no such places. Errors of most kinds in two rows. */
const BAD_FILE = `Nome;kind;detail;comune_ids;lon;lat;status;status_date;note_it;note_en;source_urls;source_document;as_of;declared_by;licence_consent
Spazio sintetico uno;casa-di-quartire;;Bologna;11,35;44,49;attivo;;;;https://www.example.org;;15/3/2026;Comune di prova;CC-BY-4.0
Spazio sintetico due;casa-di-quartire;;Vergatto;;;attivo;;chiamare 333 1234567;;https://www.example.org;;31/02/2026;Comune di prova;CC-BY-4.0
`;
const BY_SIZE =
  "SELECT id, name, population, area_km2 AS superficie FROM territories WHERE level = 'comune' ORDER BY population DESC";
const SQL = `/laboratorio/?sql=${encodeURIComponent(BY_SIZE)}`;
const PAIR = 'indicatore=minuti-polo&con=organizzazioni-10k';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The explorer answers; a door of its panel opens. */
async function open(page: Page, door: string): Promise<void> {
  await ready(page);
  await button(page, door).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function search(page: Page, words: string): Promise<void> {
  await page
    .getByRole('combobox', { name: /^Cerca/ })
    .first()
    .fill(words);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
}

/** The presentation as it is on a wall; the window stays a window, so that its size can change. */
async function present(page: Page, ...keys: string[]): Promise<void> {
  await expect(button(page, 'Presenta')).toBeVisible();
  await page.evaluate(() =>
    Object.assign(document.querySelector('.deck') ?? {}, { requestFullscreen: undefined }),
  );
  for (const key of ['f', ...keys]) await page.keyboard.press(key);
}

async function ask(page: Page): Promise<void> {
  await run(page);
  await expect(result(page)).toBeVisible(ENGINE);
}

/** What a reader does on the pages, by the name of its sheet. */
export const STATES: readonly Omit<Screen, 'audit'>[] = [
  { name: 'home-temi', path: '/', from: '#temi' },
  { name: 'home-ricerca', path: '/', act: (page) => search(page, 'bibl') },
  {
    name: 'menu',
    path: '/',
    act: (page) => page.locator('details.menu').evaluate((menu: HTMLDetailsElement) => (menu.open = true)),
  },
  { name: 'mappa-comune', path: '/mappa/?indicatore=minuti-polo&comune=037059', act: ready },
  { name: 'mappa-scelti', path: '/mappa/?indicatore=minuti-polo&comune=037059,037062,037005', act: ready },
  { name: 'mappa-cerchi', path: '/mappa/?indicatore=organizzazioni&comune=037032', act: ready },
  { name: 'mappa-incrocio', path: `/mappa/?${PAIR}&vista=incrocio&comune=037059`, act: ready },
  { name: 'mappa-affiancate', path: `/mappa/?${PAIR}&vista=affiancate`, act: ready },
  { name: 'mappa-variazione', path: '/mappa/?indicatore=popolazione&misura=variazione', act: ready },
  {
    name: 'mappa-unioni',
    path: '/mappa/?indicatore=organizzazioni-10k&unita=unione&territorio=unione-reno-galliera',
    act: ready,
  },
  {
    name: 'mappa-distribuzione',
    path: '/mappa/?indicatore=minuti-polo&sotto=distribuzione&comune=037059',
    act: ready,
  },
  { name: 'mappa-dispersione', path: `/mappa/?${PAIR}&sotto=dispersione&comune=037059`, act: ready },
  {
    name: 'mappa-elenco',
    path: '/mappa/?elenco=luoghi&tipo=biblioteca',
    act: (page) => expect(page.getByTestId('records-list').getByRole('article').first()).toBeVisible(ENGINE),
  },
  {
    name: 'mappa-strati',
    path: '/mappa/?strati=energia,biblioteche',
    webgl: true,
    act: async (page) => {
      await live(page);
      await expect(page.locator('.layer-mark.cluster').first()).toBeAttached();
    },
  },
  {
    name: 'mappa-condividi',
    path: '/mappa/?indicatore=minuti-polo&comune=037059',
    act: (page) => open(page, 'Condividi'),
  },
  { name: 'mappa-aiuto', path: '/mappa/', act: (page) => open(page, 'Aiuto') },
  { name: 'comune-55', path: '/territori/vergato/', from: '#tra-i-55' },
  { name: 'comune-che-cosa', path: '/territori/vergato/', from: '#che-cosa-ce' },
  {
    name: 'confronta-quattro',
    path: '/confronta/?territori=037059,037032,unione-reno-galliera,area-pianura',
  },
  { name: 'incrocio-territorio', path: '/confronta/incrocio/?direzione=m4-d1&territorio=037059' },
  { name: 'indice-classifica', path: '/confronta/indice/', from: '#classifica' },
  { name: 'spazio-vicini', path: '/confronta/spazio/?vista=vicinanza' },
  { name: 'spazio-correlazioni', path: '/confronta/spazio/?vista=correlazioni' },
  { name: 'aree-scelte', path: '/confronta/aree/?propria=Le valli~059.062' },
  { name: 'missione-direzione', path: '/missioni/1/', from: '#m1-d2-titolo' },
  { name: 'tema-figura', path: '/temi/abitare/', from: '#redditi' },
  {
    name: 'presentazione-diapositiva',
    path: '/comitato/pianura/',
    act: (page) => present(page, 'ArrowRight', 'ArrowRight'),
  },
  { name: 'presentazione-tutte', path: '/comitato/pianura/', act: (page) => present(page, 'g') },
  { name: 'dataset-righe', path: '/dati/observations/', from: '#anteprima' },
  { name: 'laboratorio-risultato', path: SQL, act: ask, from: '[data-testid="lab-result"]' },
  {
    name: 'laboratorio-mappa',
    path: SQL,
    act: async (page) => {
      await ask(page);
      await result(page).getByRole('tab', { name: 'Mappa' }).click();
      await expect(page.getByTestId('lab-map')).toBeVisible();
    },
    from: '[data-testid="lab-result"]',
  },
  {
    name: 'tuoi-dati-esempio',
    path: '/laboratorio/?parte=dati',
    act: async (page) => {
      await button(page, 'Prova con un esempio').click();
      await expect(page.locator('.own .map-svg')).toBeVisible();
    },
  },
  {
    name: 'contribuisci-errori',
    path: '/contribuisci/',
    act: async (page) => {
      const file = { name: 'prova.csv', mimeType: 'text/csv', buffer: Buffer.from(BAD_FILE) };
      await page.getByRole('radio', { name: 'Luoghi', exact: true }).check();
      await page.locator('#contributo-file').setInputFiles(file);
      await expect(page.locator('.verdict')).toContainText('errori in 2 righe');
    },
    from: '.verdict',
  },
];
