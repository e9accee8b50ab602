import { expectNoOverflow } from '../support/explorer';
import { expect, test } from '../support/guarded-page';

test.describe('pages of territories', () => {
  test('from a comune up to its unione, across to a neighbour, and to the comparison', async ({
    guardedPage: page,
  }) => {
    await page.goto('/territori/vergato/');
    const main = page.getByRole('main');
    await main.getByRole('link', { name: 'Unione dei Comuni dell’Appennino Bolognese' }).first().click();
    await expect(page).toHaveURL(/\/territori\/unione-appennino-bolognese\/$/);
    await expect(page.getByRole('heading', { level: 2, name: /tra le 7 unioni$/ })).toBeVisible();
    await expect(main.getByRole('link', { name: 'Confronta con…' })).toHaveAttribute(
      'href',
      '/confronta/?territori=unione-appennino-bolognese,area-collina-appennino,cm-bologna',
    );
    const rows = page.getByRole('region', { name: /^Comuni di Unione/ }).locator('tbody tr');
    await expect(rows).toHaveCount(13);
    await rows.getByRole('link', { name: 'Monzuno' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Monzuno');
  });

  test('a group has its place among its kind, and what is not summed has the range of its comuni', async ({
    guardedPage: page,
  }) => {
    await page.goto('/territori/unione-reno-galliera/');
    const figures = page.locator('.figures > li');
    await expect(figures.first()).toContainText(/\dª su 7/);
    await expect(figures.filter({ hasText: 'Minuti dal polo' })).toContainText(
      /non si somma.*Nei suoi comuni: da \d+ \(/s,
    );
    await page.goto('/territori/citta-metropolitana-di-bologna/');
    await expect(page.locator('.figures > li').first()).not.toContainText(/su \d+$/);
    await expect(page.getByText('L’insieme non ha un posto', { exact: false })).toBeVisible();
  });

  test('twins of one set of comuni say so', async ({ guardedPage: page }) => {
    await page.goto('/territori/distretto-imola/');
    const facts = page.locator('.facts');
    await expect(facts).toContainText('Ha gli stessi comuni di:');
    await expect(facts.getByRole('link', { name: 'Nuovo Circondario Imolese' })).toBeVisible();
  });

  test('similar comuni open side by side, and the crossing opens on the comune', async ({
    guardedPage: page,
  }) => {
    await page.goto('/territori/vergato/');
    const similar = page.locator('.similar');
    await expect(similar.locator('li')).toHaveCount(5);
    await expect(similar.getByRole('link', { name: 'Confronta questi territori' })).toHaveAttribute(
      'href',
      /^\/confronta\/\?territori=037059(,037\d{3}){4}$/,
    );
    await expect(page.getByRole('link', { name: 'Apri l’incrocio' })).toHaveAttribute(
      'href',
      /^\/confronta\/incrocio\/\?bisogno=[\w-]+&risorsa=[\w-]+&territorio=037059$/,
    );
  });

  test('a list of records opens narrowed to the comuni of a group', async ({ guardedPage: page }) => {
    await page.goto('/territori/unione-reno-galliera/');
    await page.getByRole('link', { name: 'Tutti i progetti, nell’elenco' }).click();
    await expect(page).toHaveURL(/elenco=progetti&unita=unione&territorio=unione-reno-galliera&solo=comune/);
    await expect(page.getByText('non è più valida', { exact: false })).toHaveCount(0);
  });

  test('the list of territories leads to all 74', async ({ guardedPage: page }) => {
    await page.goto('/territori/');
    const addresses = await page
      .locator('main a[href^="/territori/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(addresses).size).toBe(74);
  });

  test('in English the same pages, in English', async ({ guardedPage: page }) => {
    await page.goto('/en/territori/area-pianura/');
    await expect(
      page.getByRole('heading', { level: 2, name: 'Pianura among the 4 working areas' }),
    ).toBeVisible();
    await expect(page.getByText('Working area.', { exact: false }).first()).toBeVisible();
  });
});

test.describe('@phone pages of territories', () => {
  test('nothing reaches over the edge', async ({ guardedPage: page }) => {
    for (const slug of ['vergato', 'unione-valli-del-reno-lavino-e-samoggia', 'area-pianura']) {
      await page.goto(`/territori/${slug}/`);
      await expectNoOverflow(page, slug);
    }
  });
});
