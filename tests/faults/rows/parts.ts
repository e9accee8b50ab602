import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { ready, tableRows } from '../../support/explorer';
import type { Row } from '../matrix';

const CROSSED = 'indicatore=minuti-polo&con=organizzazioni-10k';
const AWAY = { it: 'Questa parte della pagina non è arrivata', en: 'This part of the page did not arrive' };

/** Parts of the explorer that are loaded when they are asked for: what asks, and where it stands when it is here. */
const PARTS: [
  part: string,
  query: string,
  stands: string,
  everyChange: Row['everyChange'],
  ask?: Row['ask'],
][] = [
  ['TwinMaps', `${CROSSED}&vista=affiancate`, '.twin .map-box', null],
  ['CrossingSide', `${CROSSED}&vista=incrocio`, '.side h2', 'wrong type'],
  ['RecordsPanel', 'elenco=luoghi', '[data-testid="records-panel"]', null],
  ['Distribution', 'sotto=distribuzione', '.table svg', 'missing'],
  ['Scatter', `${CROSSED}&sotto=dispersione`, '.table svg', null],
  ['LayerMarks', 'strati=scuole', '[data-mark^="scuole:"]', null],
  ['LayerKey', 'strati=scuole', '.map-pane', null],
  ['CardComparison', 'comune=037006', '.side h2', null],
  ['LayerList', 'strati=scuole&comune=037006', '.side h2', null, openList],
];

async function openList(page: Page): Promise<void> {
  await ready(page);
  await page.getByRole('button', { name: /^(Luoghi in questo territorio|Places in this territory)/ }).click();
}

/** The table is there, and another comune can be chosen in it. */
async function choosing(page: Page): Promise<void> {
  await ready(page);
  const here = page.url();
  await page.getByRole('tab', { name: /^(Tabella|Table)$/ }).click();
  await expect(tableRows(page)).toHaveCount(55);
  await tableRows(page).getByRole('button', { name: 'Vergato' }).click();
  await expect(page).toHaveURL(/comune=(037006(%2C|,))?037059/);
  // Back where the part is asked for.
  if (here.includes('sotto=')) await page.goBack();
}

export const PART_ROWS: readonly Row[] = PARTS.map(([part, query, stands, everyChange, ask]) => ({
  name: `chunk ${part}`,
  asked: new RegExp(`/${part}\\.[^/]+\\.js`),
  opens: `/mappa/?${query}`,
  ...(ask ? { ask } : {}),
  says: AWAY,
  stays: choosing,
  again: 'reload',
  arrives: async (page) => {
    await ready(page);
    await expect(page.locator(stands).first()).toBeAttached();
  },
  everyChange,
}));
