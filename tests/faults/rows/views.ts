import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { formatOwnDeck } from '../../../src/lib/state/own-deck';
import type { Row } from '../matrix';

const VIEW = 'indicatore=indice-vecchiaia&comune=037059';
const VALUES = /\/indicators\/indice-vecchiaia\.json/;
const BOUNDARIES = /territories\.topo\.json/;

const titled = (page: Page): Promise<void> =>
  expect(page.locator('article').first()).toContainText(/vecchiaia|old-age/i);

/** A view in a frame of another page. While its values are away it shows the first view, and says so. */
const embedded = (what: string, path: string, stays: Row['stays']): Row => ({
  name: `indicators/<id>.json, embedded ${what}`,
  asked: VALUES,
  opens: `/embed/${path}?${VIEW}`,
  says: { it: 'I valori non sono arrivati', en: 'The values did not arrive' },
  stays,
  again: 'reload',
  arrives: titled,
  everyChange: null,
});

/** A view kept as a slide of a reader's own presentation. */
const slide = (name: string, asked: RegExp): Row => ({
  name: `${name}, own presentation`,
  asked,
  opens: `/comitato/tua/?${formatOwnDeck({ title: '', views: [{ kind: 'mappa', query: VIEW, title: '', notes: '' }] })}`,
  says: {
    it: 'I dati di questa diapositiva non sono arrivati',
    en: 'The data of this slide did not arrive',
  },
  stays: async (page) => {
    await expect(page.locator('section.slide')).toHaveCount(2);
    await expect(page.locator('.views > li')).toHaveCount(1);
  },
  again: 'retry',
  arrives: (page) => expect(page.locator('section.slide').nth(1).locator('.slide-picture svg')).toBeVisible(),
  everyChange: null,
});

/** Views outside the pages that make them. */
export const VIEW_ROWS: readonly Row[] = [
  embedded('map', '', (page) => expect(page.locator('.map-box path[data-id]').first()).toBeAttached()),
  embedded('chart', 'grafico/', (page) =>
    expect(page.locator('article svg, main svg').first()).toBeVisible(),
  ),
  embedded('table', 'tabella/', (page) => expect(page.locator('table tbody tr')).not.toHaveCount(0)),
  {
    name: 'territories.topo.json, embedded map',
    asked: BOUNDARIES,
    opens: `/embed/?${VIEW}`,
    says: { it: 'I confini non sono arrivati', en: 'The boundaries did not arrive' },
    stays: titled,
    again: 'reload',
    arrives: (page) => expect(page.locator('.map-box path[data-id]').first()).toBeAttached(),
    everyChange: null,
  },
  slide('indicators/<id>.json', VALUES),
  slide('territories.topo.json', BOUNDARIES),
];
