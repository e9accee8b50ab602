import { expect, test } from '../support/guarded-page';

test('without WebGL the drawn map stays, says so, and still answers', async ({ guardedPage: page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
  await page.goto('/mappa/');
  await expect(page.getByText(/La mappa interattiva non parte/)).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('main table tbody tr')).toHaveCount(55);
  await expect(page.locator('.map-box path[data-id]')).toHaveCount(55);
  await page.locator('.map-box path[data-id="037032"]').click();
  await expect(page.locator('.side h2').first()).toHaveText('Imola');
  await page.getByRole('button', { name: /Turismo/ }).click();
  await page.getByRole('link', { name: 'Notti dei turisti per residente' }).click();
  await expect(page.locator('.map-svg')).toHaveAttribute('data-hue', 'turismo');
});

test('values that do not arrive leave the view before them, and can be asked again', async ({
  guardedPage: page,
  allow,
}) => {
  allow(/Failed to load resource|indice-vecchiaia/);
  let broken = true;
  await page.route('**/indicators/indice-vecchiaia.json', (route) =>
    broken ? route.fulfill({ status: 404, body: 'gone' }) : route.continue(),
  );
  await page.goto('/mappa/');
  await page.getByRole('button', { name: /Aree fragili/ }).click();
  await page.getByRole('link', { name: 'Indice di vecchiaia' }).click();
  await expect(page.getByRole('alert')).toContainText('Indice di vecchiaia');
  await expect(page.locator('main table tbody tr')).toHaveCount(55);
  await expect(page).not.toHaveURL(/indice-vecchiaia/);
  broken = false;
  await page.getByRole('button', { name: 'Riprova' }).click();
  await expect(page).toHaveURL(/indice-vecchiaia/);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('boundaries that do not arrive leave the map drawn at build', async ({ guardedPage: page, allow }) => {
  allow(/Failed to load resource|territories\.topo/);
  await page.route('**/territories.topo.json', (route) => route.abort());
  await page.goto('/mappa/?comune=037059');
  await expect(page.locator('.side h2').first()).toHaveText('Vergato');
  await expect(page.locator('.map-box path[data-id]')).toHaveCount(55);
  await expect(page.locator('main table tbody tr')).toHaveCount(55);
});
