import { live, mapListbox, ready } from '../support/explorer';
import { expect, test } from '../support/guarded-page';
import { withoutWebGL } from '../support/webgl';

test('without WebGL the drawn map stays, says so, and still answers', async ({ guardedPage: page }) => {
  await withoutWebGL(page);
  await page.goto('/mappa/');
  await expect(page.getByText(/La mappa interattiva non parte/)).toBeVisible();
  await expect(page.locator('main table tbody tr')).toHaveCount(55);
  await expect(page.locator('.map-box path[data-id]')).toHaveCount(55);
  await page.locator('.map-box path[data-id="037032"]').click();
  await expect(page.locator('.side h2').first()).toHaveText('Imola');
  await page.getByRole('button', { name: /Turismo/ }).click();
  await page.getByRole('link', { name: 'Notti dei turisti ogni 1.000 residenti' }).click();
  await expect(page.locator('.map-svg')).toHaveAttribute('data-hue', 'turismo');
});

test('a graphics context that is lost gives the drawn map back with the same view, and says so', async ({
  guardedPage: page,
}) => {
  await page.goto('/mappa/?indicatore=minuti-polo&comune=037059&strati=biblioteche');
  await live(page);
  await page
    .locator('.stage canvas')
    .evaluate((canvas: HTMLCanvasElement) =>
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
    );
  await expect(page.getByText(/La mappa interattiva non parte/)).toBeVisible();
  await expect(page.locator('.map-box path[data-id]')).toHaveCount(55);
  await expect(page.locator('.stage.on')).toHaveCount(0);
  await expect(page.locator('.side h2').first()).toHaveText('Vergato');
  await expect(page.locator('[data-mark^="biblioteche:"]').first()).toBeAttached();
  await page.locator('.map-box path[data-id="037032"]').click({ force: true });
  await expect(page.locator('.side h2').first()).toHaveText('Imola');
  await mapListbox(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.side h2').first()).not.toHaveText('Imola');
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
  await ready(page);
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
