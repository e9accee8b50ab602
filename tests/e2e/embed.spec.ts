import { test as plain } from '@playwright/test';
import { expectNoViolationsInBothSchemes } from '../support/axe';
import { EMBEDS } from '../support/embeds';
import { expectNoOverflow, ready } from '../support/explorer';
import { expect, test } from '../support/guarded-page';

test('the light page shows the view of its address, names a territory on a tap and leads to the whole page', async ({
  guardedPage: page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/embed/?indicatore=minuti-polo&comune=037059&tema=scuro');
  await expect(page.locator('article')).toContainText('Vergato: 48 minuti');
  expect(await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--paper').trim())).toBe(
    '#171614',
  );
  await page.locator('[data-id="037006"]').first().click();
  await expect(page.locator('.said')).toContainText('Bologna');
  await expect(page.getByRole('link', { name: /Apri nell’osservatorio/ })).toHaveAttribute(
    'href',
    /\/mappa\/\?indicatore=minuti-polo&comune=037059$/,
  );
  await page.getByText('I valori in tabella').click();
  await expect(page.getByRole('row')).toHaveCount(56);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expectNoOverflow(page);
});

test('an address that means nothing any more opens the nearest view, and says so', async ({
  guardedPage: page,
}) => {
  await page.goto('/embed/?indicatore=gone&comune=037999');
  await expect(page.getByRole('status').first()).toContainText('vista più vicina');
  await expect(page.locator('.map-comuni .cm')).toHaveCount(55);
  await page.goto('/embed/tabella/?indicatore=%3Cimg%20src%3Dx%3E&area=luna');
  await expect(page.getByRole('status').first()).toContainText('vista più vicina');
  await expect(page.locator('tbody tr')).toHaveCount(55);
  await page.goto('/embed/grafico/?indicatore=minuti-polo&grafico=torta');
  await expect(page.getByRole('status').first()).toContainText('il più vicino, barre');
  await expect(page.locator('rect.bar')).toHaveCount(10);
  await page.goto('/embed/territorio/?territorio=atlantide');
  await expect(page.getByRole('status')).toContainText('Questo territorio non c’è');
  await page.goto('/embed/territorio/?territorio=037059&tema=scuro');
  await expect(page).toHaveURL(/\/embed\/territorio\/vergato\/\?tema=scuro$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vergato');
  expect(await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--paper').trim())).toBe(
    '#171614',
  );
});

interface Published {
  territoryIds: string[];
  periods: Record<string, { value: (number | null)[] }>;
}

test('table and chart hold the published values, in order; the card says what the page of the territory says', async ({
  guardedPage: page,
  request,
}) => {
  const published = (await (await request.get('/data/v1/indicators/minuti-polo.json')).json()) as Published;
  const values = Object.values(published.periods).at(-1)?.value ?? [];
  const comuni = published.territoryIds
    .map((id, i) => ({ id, value: values[i] ?? null }))
    .filter(({ id }) => /^037\d{3}$/.test(id));
  await page.goto('/embed/tabella/?indicatore=minuti-polo');
  await expect(page.locator('article')).toContainText('Minuti dal polo');
  const shown = await page.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => ({
      id: (row as HTMLElement).dataset['id'] ?? '',
      value: Number(row.querySelector('.value')?.textContent.trim().replace(',', '.')),
    })),
  );
  const rounded = comuni.map(({ id, value }) => ({ id, value: Math.round(value ?? Number.NaN) }));
  expect([...shown].sort((a, b) => a.id.localeCompare(b.id))).toEqual(
    rounded.sort((a, b) => a.id.localeCompare(b.id)),
  );
  expect(shown.map(({ value }) => value)).toEqual(shown.map(({ value }) => value).sort((a, b) => b - a));

  await page.goto('/embed/grafico/?indicatore=minuti-polo&comune=037059');
  await expect(page.locator('article')).toContainText('Minuti dal polo');
  const vergato = shown.find(({ id }) => id === '037059')?.value ?? Number.NaN;
  await expect(page.locator('[data-chart] svg')).toContainText('Vergato');
  await page.getByText('I valori in tabella').click();
  await expect(page.getByRole('row', { name: /^Vergato/ })).toContainText(String(vergato));

  await page.goto('/territori/vergato/');
  await expect(page.locator('#codice-scheda')).toContainText('/embed/territorio/vergato/" title="Vergato"');
  const own = new Map(
    await page
      .locator('.figures li')
      .evaluateAll((rows) =>
        rows.map(
          (row) =>
            [
              row.querySelector('h3')?.textContent.trim() ?? '',
              row.querySelector('.figure')?.textContent.trim() ?? '',
            ] as const,
        ),
      ),
  );
  await page.goto('/embed/territorio/vergato/');
  const card = await page
    .locator('article li')
    .evaluateAll((rows) =>
      rows.map(
        (row) =>
          [
            row.querySelector('h2')?.textContent.trim() ?? '',
            row.querySelector('.figure')?.textContent.trim() ?? '',
          ] as const,
      ),
    );
  expect(card).toHaveLength(6);
  for (const [label, figure] of card) expect(figure, label).toBe(own.get(label));
});

test('a chart leads back to the page that shows the same', async ({ guardedPage: page }) => {
  await page.goto('/embed/grafico/?indicatore=minuti-polo&comune=037059&grafico=distribuzione&tema=scuro');
  await expect(page.locator('.said')).toContainText('Vergato: 48 minuti');
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const link = page.getByRole('link', { name: /Apri nell’osservatorio/ });
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  const path = (await link.getAttribute('href')) ?? '';
  await page.goto(path);
  await ready(page);
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Distribuzione' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('option', { name: /^Vergato: 48 minuti/, selected: true })).not.toHaveCount(0);
});

plain('without JavaScript the first view, the card and the links are there', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const [path, what, count] of [
    ['/embed/', '.map-comuni .cm', 55],
    ['/embed/grafico/', 'rect.bar', 10],
    ['/embed/tabella/', 'tbody tr', 55],
    ['/en/embed/territorio/area-pianura/', 'article li', 6],
  ] as const) {
    await page.goto(`${baseURL ?? ''}${path}`);
    await expect(page.locator(what), path).toHaveCount(count);
    await expect(
      page.getByRole('link', { name: /Apri nell’osservatorio|Open in the observatory/ }),
    ).toBeVisible();
  }
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto(`${baseURL ?? ''}/embed/territorio/`);
  for (const name of ['Bologna', 'Area di Bologna'])
    await expect(page.getByRole('link', { name, exact: true })).toHaveCount(1);
  await page.close();
});

test('the page that makes the code shows what it gives, and every view can be asked of it', async ({
  guardedPage: page,
}) => {
  await page.goto('/dati/incorpora/?indicatore=minuti-polo&area=pianura&classi=naturali');
  const code = page.locator('#codice-incorpora');
  const shown = page.frameLocator('#anteprima-incorpora iframe');
  await expect(code).toContainText('/embed/?indicatore=minuti-polo');
  await expect(code).toContainText('classi=naturali');
  await expect(shown.locator('article')).toContainText('Minuti dal polo');
  await page.getByRole('radio', { name: 'Tabella' }).check();
  await expect(shown.locator('tbody tr')).toHaveCount(21);
  await page.getByRole('combobox', { name: 'Periodo' }).selectOption({ index: 1 });
  await expect(code).toContainText('periodo=');
  await page.getByRole('radio', { name: 'Scheda del territorio' }).check();
  await page.getByRole('combobox', { name: 'Territorio', exact: true }).selectOption('vergato');
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText('Vergato');
  await expect(page.locator('select[name="indicatore"]')).toBeHidden();
  await expect(code).toContainText('title="Vergato"');
  // What was chosen is in the address: the page can be sent to somebody.
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Scheda del territorio' })).toBeChecked();
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText('Vergato');
  await expectNoOverflow(page);
});

for (const [name, { path, shows, count }] of Object.entries(EMBEDS))
  for (const width of [280, 1200])
    test(
      `the light page (${name}), ${width} px wide: no accessibility violation, no overflow, light or dark`,
      { tag: name === 'card' && width === 280 ? [] : ['@audit'] },
      async ({ guardedPage: page }) => {
        await page.setViewportSize({ width, height: 640 });
        await page.goto(path);
        await expect(page.locator(shows)).toHaveCount(count);
        await expectNoOverflow(page);
        await expectNoViolationsInBothSchemes(page);
      },
    );

for (const path of ['/dati/incorpora/', '/en/dati/incorpora/?cosa=scheda'])
  test(
    `the page that makes the code, ${path}: no accessibility violation, light or dark`,
    { tag: '@audit' },
    async ({ guardedPage: page }) => {
      await page.goto(path);
      await expect(page.locator('#anteprima-incorpora iframe')).toBeVisible();
      await expectNoViolationsInBothSchemes(page);
    },
  );
