import type { Locator, Page } from '@playwright/test';
import { expectNoOverflow, live } from '../support/explorer';
import { expect, test } from '../support/guarded-page';
import { withoutWebGL } from '../support/webgl';

const marks = (page: Page, form: 'point' | 'cluster' | 'badge') => page.locator(`.layer-mark.${form}`);
const list = (page: Page) => page.locator('.layer-list');
const picker = (page: Page) => page.locator('.panel');

async function middle(mark: Locator): Promise<{ x: number; y: number }> {
  const box = await mark.boundingBox();
  if (!box) throw new Error('the mark is not on the map');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The mark with the largest number, which nothing covers. */
async function largest(page: Page, form: 'cluster' | 'badge'): Promise<Locator> {
  const numbers = await marks(page, form).locator('text').allTextContents();
  const values = numbers.map((text) => Number(text.replace('.', '')));
  const at = values.indexOf(Math.max(...values));
  return marks(page, form)
    .filter({ has: page.locator('text') })
    .nth(at);
}

test('a layer is fetched when it is switched on, and its clusters open into a list', async ({
  guardedPage: page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (/\/layers\/|pmtiles/.test(request.url())) fetched.push(request.url());
  });
  await page.goto('/mappa/');
  await live(page);
  expect(fetched).toEqual([]);
  const box = picker(page).getByRole('checkbox', { name: /Biblioteche/ });
  await box.check();
  await expect(page).toHaveURL(/strati=biblioteche/);
  await expect(page.locator('.layer-key:visible')).toContainText(/Biblioteche 324, 1 senza posizione/);
  expect(fetched).toHaveLength(1);

  const cluster = await largest(page, 'cluster');
  const count = Number(await cluster.locator('text').textContent());
  expect(count).toBeGreaterThan(100);
  const at = await middle(cluster);
  await page.mouse.click(at.x, at.y);
  await expect(list(page).getByRole('heading', { level: 2 })).toContainText(`${count} biblioteche`);
  await expect(list(page).getByRole('heading', { level: 2 })).toBeFocused();
  // No comune was chosen by the same click.
  await expect(page).not.toHaveURL(/comune=/);
  await expect(list(page).locator('section > ul > li')).toHaveCount(40);
  await list(page)
    .getByRole('button', { name: /Mostra altri 40/ })
    .click();
  await expect(list(page).locator('section > ul > li')).toHaveCount(80);

  const first = list(page).locator('section > ul > li').first();
  await expect(first).toContainText('posizione data dalla fonte');
  await expect(first.getByRole('link', { name: /, fonte di / })).toHaveAttribute('href', /^https:\/\//);
  const report = first.getByRole('link', { name: /Segnala un record sbagliato/ });
  await expect(report).toHaveAttribute('href', /record=places%3Abiblioteca-/);
  await expect(list(page).getByRole('link', { name: /tabella dei dati/ })).toHaveAttribute(
    'href',
    /\/dati\/places\/$/,
  );

  await list(page).getByRole('button', { name: 'Ingrandisci qui' }).click();
  await expect(marks(page, 'cluster').filter({ hasText: String(count) })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(list(page)).toHaveCount(0);
  await box.uncheck();
  await expect(page.locator('.layer-mark')).toHaveCount(0);
  await expect(page).not.toHaveURL(/strati/);
});

test('records without a position are counted on their comune, by keyboard too', async ({
  guardedPage: page,
}) => {
  await page.goto('/mappa/?strati=scuole');
  await live(page);
  await expect(marks(page, 'badge').first()).toBeAttached();
  await expect(marks(page, 'cluster')).toHaveCount(0);
  await expect(marks(page, 'badge')).toHaveCount(55);

  const listbox = page.getByRole('listbox', { name: /Mappa dei comuni/ });
  await listbox.focus();
  await page.keyboard.press('ArrowRight');
  const button = page.getByRole('button', { name: /Luoghi in questo territorio/ });
  await expect(button).toContainText('324');
  await button.focus();
  await page.keyboard.press('Enter');
  const heading = list(page).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(/Bologna: luoghi degli strati accesi/);
  await expect(heading).toBeFocused();
  await expect(list(page).getByRole('heading', { level: 3 })).toHaveText(/324 codici di scuola/);
  await page.keyboard.press('Escape');
  await expect(list(page)).toHaveCount(0);
  // The button has gone with the list and come back: the focus is where the keys of the map are.
  await expect(listbox).toBeFocused();
});

test('two layers are told apart by their forms, and different things are not added up', async ({
  guardedPage: page,
}) => {
  await page.goto('/mappa/?strati=energia,biblioteche');
  await live(page);
  const key = page.locator('.layer-key:visible');
  await expect(key).toContainText(/CER costituite 8/);
  await expect(key).toContainText(/CER in progetto 9/);
  await expect(key).toContainText(/Altre iniziative, non CER 9/);
  await expect(key).toContainText(/Punti di ricarica 1\.145/);
  const forms = await key
    .locator('li > svg.glyph-box path')
    .evaluateAll((paths) =>
      paths.map((path) => `${path.getAttribute('d') ?? ''} ${path.getAttribute('class') ?? ''}`),
    );
  expect(new Set(forms).size).toBe(forms.length);
  // No hue: every mark is ink and paper.
  const colours = await page
    .locator('.layer-mark .box, .layer-mark .glyph')
    .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).fill))]);
  expect(colours.length).toBeLessThanOrEqual(2);
});

test('routes are schematic lines that open their stages; stations tell their licence', async ({
  guardedPage: page,
}) => {
  await page.goto('/mappa/?strati=percorsi,stazioni');
  await live(page);
  const key = page.locator('.layer-key:visible');
  await expect(key).toContainText('linee schematiche fra le tappe, non tracciati');
  await expect(key).toContainText('ODbL');
  await expect(page.locator('.layer-line').first()).toBeAttached();

  await page.goto('/mappa/?strati=percorsi');
  await live(page);
  const line = page.locator('.layer-line').first();
  await expect(line).toBeAttached();
  const at = await line.evaluate((path) => {
    const own = path as SVGPathElement;
    const point = own.getPointAtLength(own.getTotalLength() / 2);
    const box = own.ownerSVGElement?.getBoundingClientRect();
    return { x: point.x + (box?.left ?? 0), y: point.y + (box?.top ?? 0) };
  });
  await page.mouse.click(at.x, at.y);
  await expect(list(page)).toContainText(/Tappe della fonte|Località toccate, non tappe ufficiali/);
  await expect(list(page).locator('ol li').first()).toContainText('–');
  await expect(page.locator('.layer-line.open').first()).toBeAttached();
});

test('the drawn map has the same marks as the live one', async ({ guardedPage: page }) => {
  const seen = async (): Promise<(string | null)[]> => {
    await expect(page.locator('.layer-mark').first()).toBeAttached();
    return page.locator('.layer-mark').evaluateAll((all) => all.map((one) => one.getAttribute('data-mark')));
  };
  await page.goto('/mappa/?strati=biblioteche,scuole');
  await live(page);
  const alive = await seen();
  await withoutWebGL(page);
  await page.reload();
  await expect(page.getByText(/La mappa interattiva non parte/)).toBeVisible();
  expect((await seen()).sort()).toEqual(alive.sort());

  const badge = await largest(page, 'badge');
  const at = await middle(badge);
  await page.mouse.click(at.x, at.y);
  await expect(list(page).getByRole('heading', { level: 2 })).toContainText('a Bologna');
  // A map that cannot move offers no way to move it.
  await expect(list(page).getByRole('button', { name: 'Ingrandisci qui' })).toHaveCount(0);
});

test('layers by touch on a phone @phone', async ({ guardedPage: page }) => {
  await page.goto('/mappa/?strati=biblioteche');
  await live(page);
  await expect(page.locator('.layer-key:visible')).toContainText('Biblioteche');
  const at = await middle(await largest(page, 'cluster'));
  await page.touchscreen.tap(at.x, at.y);
  const heading = list(page).getByRole('heading', { level: 2 });
  await expect(heading).toContainText('biblioteche');
  await expect(heading).toBeInViewport();
  await expectNoOverflow(page);
  await list(page).getByRole('button', { name: 'Chiudi l’elenco' }).tap();
  await expect(list(page)).toHaveCount(0);
});

test('layers in English', async ({ guardedPage: page }) => {
  await page.goto('/en/mappa/?strati=cultura');
  await live(page);
  await expect(page.locator('.layer-key:visible')).toContainText('Museums');
  await expect(picker(page).getByRole('checkbox', { name: /Museums and ecomuseums/ })).toBeChecked();
});
