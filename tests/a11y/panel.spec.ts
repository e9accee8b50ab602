import type { Page } from '@playwright/test';
import { expectNoViolationsInBothSchemes } from '../support/axe';
import { ready } from '../support/explorer';
import { test } from '../support/guarded-page';

// The drawn map answers as the interactive one does.
test.use({ webgl: false });

const panel = (page: Page) => page.locator('#pannello');

test('the panel that chooses has no accessibility violation in any of its states', async ({
  guardedPage: page,
}) => {
  await page.goto('/mappa/?indicatore=minuti-polo&vista=incrocio&con=organizzazioni-10k');
  await ready(page);
  await panel(page)
    .getByRole('button', { name: /Organizzazioni ogni 10\.000/ })
    .click();
  await expectNoViolationsInBothSchemes(page, '#pannello');
  await panel(page).getByRole('button', { name: 'Un indicatore' }).click();
  await panel(page).getByRole('button', { name: 'Per direzione del piano' }).click();
  await panel(page)
    .getByRole('button', { name: /^Che cos’è: Indice di vecchiaia/ })
    .click();
  await expectNoViolationsInBothSchemes(page, '#pannello');
  await panel(page).getByRole('searchbox', { name: 'Cerca un indicatore' }).fill('affitto');
  await expectNoViolationsInBothSchemes(page, '#pannello');
});
