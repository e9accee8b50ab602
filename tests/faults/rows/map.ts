import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { live, ready } from '../../support/explorer';
import type { Row } from '../matrix';

const DRAWN_ONLY = { it: /La mappa interattiva non parte/, en: /The interactive map does not start/ };

/** The table of the 55, the card of the selection and the drawn map are there and answer. */
async function explorerStays(page: Page): Promise<void> {
  await ready(page);
  await expect(page.locator('main table tbody tr')).toHaveCount(55);
  await expect(page.locator('.map-box path[data-id]')).toHaveCount(55);
  await expect(page.locator('.side h2').first()).toHaveText('Vergato');
}

/** A file without which the map stays the one drawn at build. */
const forTheLiveMap = (name: string, asked: RegExp, everyChange: Row['everyChange']): Row => ({
  name: `${name}, interactive map`,
  asked,
  opens: '/mappa/?comune=037059',
  says: DRAWN_ONLY,
  stays: async (page) => {
    await explorerStays(page);
    await page.locator('.map-box path[data-id="037032"]').click({ force: true });
    await expect(page.locator('.side h2').first()).toHaveText('Imola');
  },
  again: 'reload',
  arrives: (page) => live(page),
  everyChange,
  webgl: true,
});

/** Boundaries: without them nothing but the map of the build can be drawn, and that of another indicator must not stand under the title. */
const boundaries = (name: string, asked: RegExp): Row => ({
  name: `${name}, map`,
  asked,
  opens: '/mappa/?indicatore=minuti-polo&comune=037059',
  says: {
    it: 'I confini della mappa non sono arrivati',
    en: 'The boundaries of the map did not arrive',
  },
  stays: async (page) => {
    await explorerStays(page);
    await expect(page.locator('.map-box .map-svg').first()).toBeHidden();
    await page.locator('main table').getByRole('button', { name: 'Imola', exact: true }).click();
    await expect(page.locator('.side h2').first()).toHaveText('Imola');
  },
  again: 'retry',
  arrives: (page) => expect(page.locator('.map-box .map-svg').first()).toBeVisible(),
  everyChange: null,
});

export const MAP_ROWS: readonly Row[] = [
  boundaries('territories.topo.json', /territories\.topo\.json/),
  boundaries('context.topo.json', /context\.topo\.json/),
  forTheLiveMap('chunk maplibre-gl', /maplibre-gl\.[^/]+\.js/, null),
  forTheLiveMap('worker of the map', /maplibre-gl-worker\.[^/]+\.mjs/, null),
  {
    name: 'indicators/<id>.json, map',
    asked: /\/indicators\/indice-vecchiaia\.json/,
    opens: '/mappa/?indicatore=indice-vecchiaia&comune=037059&area=collina-appennino',
    says: {
      it: /I valori di «Indice di vecchiaia» non sono arrivati/,
      en: /The values of “.*” did not arrive/,
    },
    stays: async (page) => {
      await expect(page.locator('.map-box path[data-id]').first()).toBeAttached();
      await expect(page.locator('main table tbody tr').first()).toBeVisible();
    },
    again: 'retry',
    arrives: async (page) => {
      await ready(page);
      await expect(page).toHaveURL(/indicatore=indice-vecchiaia/);
      await expect(page.locator('.side h2').first()).toHaveText('Vergato');
      await expect(page.locator('.choose')).toContainText(/vecchiaia|old-age/i);
    },
    everyChange: 'truncated',
  },
  {
    name: 'indicators/<id>.json, second of a crossing',
    asked: /\/indicators\/organizzazioni-10k\.json/,
    opens: '/mappa/?indicatore=minuti-polo&con=organizzazioni-10k&vista=incrocio&comune=037059',
    says: { it: /I valori di «.*» non sono arrivati/, en: /The values of “.*” did not arrive/ },
    stays: async (page) => {
      await expect(page.locator('.map-box path[data-id]').first()).toBeAttached();
      await expect(page.locator('main table tbody tr')).toHaveCount(55);
    },
    again: 'retry',
    arrives: async (page) => {
      await ready(page);
      await expect(page.locator('.side')).toContainText(/Vergato/);
      await expect(page).toHaveURL(/indicatore=minuti-polo.*con=organizzazioni-10k/);
      await expect(page.locator('.explorer.layered')).toBeAttached();
    },
    everyChange: null,
  },
  {
    name: 'layers/<id>.json',
    asked: /\/layers\/scuole\.json/,
    opens: '/mappa/?comune=037059&strati=biblioteche,scuole',
    says: { it: /Scuole: l’elenco non è arrivato/, en: /Schools: the list did not arrive/ },
    stays: async (page) => {
      await explorerStays(page);
      await expect(page.locator('[data-mark^="biblioteche:"]').first()).toBeAttached();
    },
    again: 'retry',
    arrives: (page) => expect(page.locator('[data-mark^="scuole:"]').first()).toBeAttached(),
    everyChange: 'corrupt',
  },
  {
    name: 'chunk of the explorer itself',
    asked: /\/Explorer\.[^/]+\.js/,
    opens: '/mappa/?comune=037059',
    // Nothing runs that could say it: the page is the one drawn at build, whole without a script.
    says: null,
    stays: async (page) => {
      await expect(page.locator('main table tbody tr')).toHaveCount(55);
      await expect(page.locator('.map-box path[data-id]')).toHaveCount(55);
    },
    again: 'reload',
    arrives: explorerStays,
    everyChange: null,
  },
];
