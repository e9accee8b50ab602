import { expect, test } from '../support/guarded-page';

// The drawn map answers as the interactive one does.
test.use({ webgl: false });

for (const [fault, answer] of [
  ['does not arrive', { status: 404, body: 'gone' }],
  ['is not what it should be', { status: 200, contentType: 'application/json', body: '{"form":1}' }],
] as const)
  test(`a layer whose file ${fault} says so, can be asked again, and leaves the rest at work`, async ({
    guardedPage: page,
    allow,
  }) => {
    allow(/Failed to load resource|layers\/scuole/);
    let broken = true;
    await page.route('**/layers/scuole.json', (route) => (broken ? route.fulfill(answer) : route.continue()));
    await page.goto('/mappa/?strati=biblioteche,scuole');
    const failed = page.locator('.panel').getByRole('alert');
    await expect(failed).toContainText('Scuole: l’elenco non è arrivato');
    // The other layer, the table and the selection go on.
    await expect(page.locator('[data-mark^="biblioteche:"]').first()).toBeAttached();
    await expect(page.locator('main table tbody tr')).toHaveCount(55);
    await expect(page).toHaveURL(/strati=biblioteche%2Cscuole|strati=biblioteche,scuole/);
    broken = false;
    await failed.getByRole('button', { name: 'Riprova' }).click();
    await expect(page.locator('[data-mark^="scuole:"]').first()).toBeAttached();
    await expect(failed).toHaveCount(0);
  });

test('an unknown layer in the address is left out and said', async ({ guardedPage: page }) => {
  await page.goto('/mappa/?strati=luna');
  await expect(page.getByRole('alert')).toContainText('strati');
  await expect(page.locator('.layer-mark')).toHaveCount(0);
});
