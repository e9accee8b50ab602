import type { Locator, Page } from '@playwright/test';
import { expectNoOverflow, live, mapListbox, ready } from '../support/explorer';
import { expect, test } from '../support/guarded-page';

const legendClass = (page: Page, name: RegExp): Locator =>
  page.locator('.map-pane .legend').getByRole('button', { name });
const bounds = (page: Page) => page.locator('.map-pane .legend svg text.break').allTextContents();

test('classes: number, own breaks as an Italian writes them, a sentence when they are not', async ({
  guardedPage: page,
}) => {
  await page.goto('/mappa/?indicatore=indice-vecchiaia');
  await ready(page);
  await page.getByLabel('Numero', { exact: true }).selectOption('7');
  await expect(page).toHaveURL(/numero=7/);
  await expect(page.locator('.map-pane .legend .classes button')).toHaveCount(7);

  await page.getByLabel('Classi', { exact: true }).selectOption('proprie');
  const before = await bounds(page);
  const own = page.getByLabel('Le mie soglie');
  await own.fill('200; 215,5; duecento');
  await own.press('Enter');
  await expect(page.getByRole('alert')).toContainText('separati da punto e virgola');
  expect(await bounds(page)).toEqual(before);
  await own.fill('250; 215,5; 200');
  await own.press('Enter');
  await expect(page).toHaveURL(/classi=proprie/);
  await expect(page).toHaveURL(/soglie=200(%2C|,)215\.5(%2C|,)250/);
  expect(await bounds(page)).toEqual(expect.arrayContaining(['200', '215,5', '250']));
  await page.reload();
  await expect(own).toHaveValue('200; 215,5; 250');
});

test('classes of the area alone, and a ramp that parts at the metropolitan value', async ({
  guardedPage: page,
}) => {
  await page.goto('/mappa/?indicatore=indice-vecchiaia&area=pianura');
  await ready(page);
  const before = await bounds(page);
  await page.getByLabel('Classi calcolate solo su: Pianura').check();
  await expect(page).toHaveURL(/su=area/);
  expect(await bounds(page)).not.toEqual(before);
  await expect(page.locator('.map-pane div.legend')).toContainText('Classi calcolate solo su: Pianura');

  await page.getByLabel('Colori').selectOption('metropolitano');
  await expect(page).toHaveURL(/scala=metropolitano/);
  await expect(page.locator('.map-pane div.legend')).toContainText('metropolitano');
  await expect(page.locator('.map-pane .legend .sign')).toHaveText(['−', '+']);
});

test('a change parts at zero without being asked', async ({ guardedPage: page }) => {
  await page.goto('/mappa/?indicatore=popolazione&misura=variazione');
  await ready(page);
  await expect(page.locator('.map-pane .legend .sign')).toHaveText(['−', '+']);
  await expect(page.getByLabel('Colori')).toHaveValue('zero');
});

test('a class of the legend keeps its units, by keyboard, until Escape', async ({ guardedPage: page }) => {
  await page.goto('/mappa/?indicatore=indice-vecchiaia');
  await ready(page);
  const highest = legendClass(page, /o più: \d+ comuni/);
  await highest.focus();
  await page.keyboard.press('Enter');
  await expect(highest).toHaveAttribute('aria-pressed', 'true');
  const count = Number(/(\d+) comuni/.exec((await highest.getAttribute('aria-label')) ?? '')?.[1]);
  await expect(page.locator('.map-pane .legend circle.dot:not(.out)')).toHaveCount(count);
  await page.keyboard.press('Escape');
  await expect(highest).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('.map-pane .legend circle.dot.out')).toHaveCount(0);
});

test('two indicators crossed: title, nine cells, the list of the corner', async ({ guardedPage: page }) => {
  await page.goto('/mappa/?indicatore=minuti-polo&con=organizzazioni-10k&vista=incrocio');
  await ready(page);
  const side = page.locator('.side .crossing');
  const cells = side.getByRole('button', { name: /Minuti dal polo.*Organizzazioni/ });
  await expect(cells).toHaveCount(9);
  const counts = (await cells.allInnerTexts()).map(Number);
  expect(counts.reduce((sum, n) => sum + n, 0)).toBe(55);
  // The corner that matters is the first: highest need, lowest resource.
  const rows = side.locator('tbody').last().getByRole('row');
  await expect(rows).toHaveCount(counts[0] ?? 0);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'il bisogno è alto e la risorsa è scarsa',
  );

  await cells.nth(8).click();
  await expect(cells.nth(8)).toHaveAttribute('aria-pressed', 'true');
  await expect(rows).toHaveCount(counts[8] ?? 0);
  await cells.nth(8).press('Escape');
  await expect(rows).toHaveCount(counts[0] ?? 0);

  await rows.first().getByRole('button').click();
  await expect(page).toHaveURL(/comune=0370/);
});

test('unioni: groups on the map, the keyboard goes between them, comuni of none said', async ({
  guardedPage: page,
}) => {
  await page.goto('/mappa/?indicatore=organizzazioni-10k&unita=unione');
  await live(page);
  await expect(mapListbox(page).getByRole('option')).toHaveCount(7);
  await expect(page.locator('.map-pane .foot')).toContainText('in nessuna unione');
  await mapListbox(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/territorio=/);
  const first = new URL(page.url()).searchParams.get('territorio');
  await page.keyboard.press('ArrowUp');
  await expect(page).not.toHaveURL(new RegExp(`territorio=${first ?? ''}$`));
  await expect(mapListbox(page).getByRole('option', { selected: true })).toHaveCount(1);
});

test('several units by keyboard: kept with Space, the place is not lost', async ({ guardedPage: page }) => {
  await page.goto('/mappa/?comune=037006');
  await live(page);
  await mapListbox(page).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  // Moving no longer selects.
  await expect(mapListbox(page).getByRole('option', { selected: true })).toHaveCount(1);
  const place = await mapListbox(page).getAttribute('aria-activedescendant');
  await page.keyboard.press('Space');
  await expect(mapListbox(page).getByRole('option', { selected: true })).toHaveCount(2);
  expect(await mapListbox(page).getAttribute('aria-activedescendant')).toBe(place);
  await expect(page).toHaveURL(/comune=037006(%2C|,)0370\d\d/);
  await page.keyboard.press('Escape');
  await expect(mapListbox(page).getByRole('option', { selected: true })).toHaveCount(0);
});

test('several units by pointer: with Shift, and with the button for fingers', async ({
  guardedPage: page,
}) => {
  await page.goto('/mappa/?comune=037032');
  await live(page);
  const label = page.locator('.map-overlay').getByText('Bologna', { exact: true });
  await label.waitFor();
  const box = await label.boundingBox();
  if (!box) throw new Error('Bologna has no label on the map');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.keyboard.down('Shift');
  await page.mouse.click(x, y);
  await page.keyboard.up('Shift');
  await expect(page).toHaveURL(/comune=037032(%2C|,)037006/);
  await page.getByRole('button', { name: 'Selezione multipla' }).click();
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/comune=037032($|&)/);
});

test('legend, crossing and selection on a phone @phone', async ({ guardedPage: page }) => {
  await page.goto('/mappa/?indicatore=minuti-polo&con=organizzazioni-10k&vista=incrocio&comune=037059');
  const cell = page
    .locator('.side .crossing')
    .getByRole('button', { name: /Minuti dal polo/ })
    .first();
  await cell.tap();
  await expect(cell).toHaveAttribute('aria-pressed', 'true');
  expect((await cell.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await page.goto('/mappa/?indicatore=indice-vecchiaia');
  await ready(page);
  const highest = legendClass(page, /o più: \d+ comuni/);
  expect((await highest.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await expectNoOverflow(page);
});
