import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { retryButton, type Row } from '../matrix';

const NO_VALUES = { it: 'I valori non sono arrivati', en: 'The values did not arrive' };
const NO_MAP = {
  it: 'I confini della mappa non sono arrivati',
  en: 'The boundaries of the map did not arrive',
};
const NO_JOB = { it: 'Il calcolo non è riuscito', en: 'The computation did not succeed' };

const headed = (page: Page): Promise<void> => expect(page.locator('main h1')).toBeVisible();
const noTrouble = async (page: Page): Promise<void> => {
  await headed(page);
  await expect(retryButton(page)).toHaveCount(0);
};

/** Pages that ask for the latest values of every indicator. */
const ASKING: [page: string, opens: string, shows: string | RegExp, everyChange: Row['everyChange']][] = [
  ['comparison', '?territori=037059,037006&indicatori=letti-campeggio', /Vergato/, null],
  ['own areas', 'aree/?propria=Prova~059.061', /39[.,]925/, 'wrong type'],
  ['needs and resources', 'incrocio/?bisogno=quota-75&risorsa=fermate-1000', /Vergato/, null],
  ['index', 'indice/?indicatori=quota-75~su~1,letti-campeggio~su~1', /Vergato/, null],
  ['neighbours', 'spazio/?indicatore=quota-75', /Moran/, null],
];

export const PLANNER_ROWS: readonly Row[] = [
  ...ASKING.map(([page, opens, shows, everyChange]): Row => ({
    name: `latest.json, ${page}`,
    asked: /\/latest\.json/,
    opens: `/confronta/${opens}`,
    says: NO_VALUES,
    stays: headed,
    again: 'retry',
    arrives: (page) => expect(page.locator('main')).toContainText(shows),
    everyChange,
  })),
  {
    name: 'indicators/<id>.json, ranking',
    asked: /\/indicators\/indice-vecchiaia\.json/,
    opens: '/confronta/classifica/?indicatore=indice-vecchiaia&area=pianura',
    says: { it: /I valori di «.*» non sono arrivati/, en: /The values of “.*” did not arrive/ },
    stays: (page) => expect(page.locator('main table').first()).toBeVisible(),
    again: 'retry',
    arrives: (page) =>
      expect(
        page
          .locator('main h2')
          .filter({ hasText: /vecchiaia|old-age/i })
          .first(),
      ).toBeVisible(),
    everyChange: null,
  },
  {
    name: 'territories.topo.json, planner',
    asked: /territories\.topo\.json/,
    opens: '/confronta/incrocio/?bisogno=quota-75&risorsa=fermate-1000',
    says: NO_MAP,
    stays: (page) => expect(page.locator('main table').first()).toBeVisible(),
    again: 'retry',
    arrives: (page) => expect(page.locator('.planner-map .map-box path[data-id]').first()).toBeAttached(),
    everyChange: 'truncated',
  },
  {
    name: 'context.topo.json, planner',
    asked: /context\.topo\.json/,
    opens: '/confronta/incrocio/?bisogno=quota-75&risorsa=fermate-1000',
    says: NO_MAP,
    stays: (page) => expect(page.locator('main table').first()).toBeVisible(),
    again: 'retry',
    arrives: (page) => expect(page.locator('.planner-map .map-box path[data-id]').first()).toBeAttached(),
    everyChange: null,
  },
  {
    name: 'worker of the computations',
    asked: /\/worker-[^/]+\.js/,
    opens: '/confronta/spazio/?indicatore=quota-75',
    says: NO_JOB,
    stays: headed,
    again: 'retry',
    arrives: (page) => expect(page.locator('main')).toContainText(/Moran/),
    everyChange: 'missing',
  },
  {
    name: 'indicators/<id>.json, comparison over time',
    asked: /\/indicators\/indice-vecchiaia\.json/,
    opens: '/confronta/?territori=037059,037006&indicatori=indice-vecchiaia&vista=andamenti',
    says: { it: 'I valori dei periodi non sono arrivati', en: 'The values of the periods did not arrive' },
    stays: headed,
    again: 'retry',
    arrives: (page) => expect(page.locator('main li[data-hue] svg').first()).toBeVisible(),
    everyChange: null,
  },
  {
    name: 'chunk SmallMaps, comparison',
    asked: /\/SmallMaps\.[^/]+\.js/,
    opens: '/confronta/?territori=037059,037006&vista=mappe',
    says: { it: 'Questa parte della pagina non è arrivata', en: 'This part of the page did not arrive' },
    stays: headed,
    again: 'reload',
    arrives: noTrouble,
    everyChange: null,
  },
];
