import { expectNoViolationsInBothSchemes } from '../support/axe';
import { expect, test } from '../support/guarded-page';
import { heading, rows, SPACE_PAGE } from '../support/space';

// No page of the planner has the interactive map.
test.use({ webgl: false });

test('the first test stands in the page without script: finding, figure, map and every comune', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}${SPACE_PAGE}`);
  await expect(heading(page)).toContainText('alti fra alti');
  await expect(page.getByText('I di Moran, 2021, n = 55')).toBeVisible();
  await expect(page.locator('.planner-map path.cm')).toHaveCount(55);
  await expect(rows(page)).toHaveCount(55);
  await expect(page.locator('noscript p')).toBeVisible();
  await context.close();
});

test('another indicator, test and correction: the worker computes, the address follows, Back undoes', async ({
  guardedPage: page,
}) => {
  await page.goto(SPACE_PAGE);
  const before = (await heading(page).textContent()) ?? '';
  await page.getByLabel('Indicatore').selectOption('minuti-polo');
  await expect(page).toHaveURL(/indicatore=minuti-polo/);
  await expect(heading(page)).toContainText('Minuti dal polo');
  await page.getByRole('combobox', { name: 'Prova' }).selectOption('gi');
  await expect(page).toHaveURL(/prova=gi/);
  await expect(heading(page)).toContainText('attorno a');
  await page.getByLabel('Correzione').selectOption('none');
  await expect(page).toHaveURL(/correzione=nessuna/);
  await expect(page.getByText('correzione: Nessuna').first()).toBeVisible();
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(heading(page)).toHaveText(before);
  await expect(page).toHaveURL(new RegExp(`${SPACE_PAGE}$`));
});

test('one address gives the same figures each time, another seed others', async ({ guardedPage: page }) => {
  const cells = async (): Promise<string[]> =>
    (await rows(page).allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
  await page.goto(SPACE_PAGE);
  const built = await cells();
  await page.goto(`${SPACE_PAGE}?permutazioni=999&seme=7`);
  await expect(page.getByText('999 permutazioni condizionate, seme 7').first()).toBeVisible();
  const other = await cells();
  expect(other).not.toEqual(built);
  await page.reload();
  await expect(page.getByText('999 permutazioni condizionate, seme 7').first()).toBeVisible();
  expect(await cells()).toEqual(other);
});

test('a long computation shows how far it is and can be given up; what was there stays', async ({
  guardedPage: page,
}) => {
  // The workers are held, so that the computation lasts until it is cancelled on any machine.
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.context().route(/\/worker[^/]*\.js/, async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await page.goto(SPACE_PAGE);
  const before = (await heading(page).textContent()) ?? '';
  await page.getByLabel('Permutazioni').selectOption('99999');
  const bar = page.getByRole('progressbar');
  await expect(bar).toBeVisible();
  await expect(page.getByText('Calcolo in corso: 0 %')).toBeVisible();
  await page.getByRole('button', { name: 'Annulla' }).click();
  await expect(bar).toBeHidden();
  await expect(page.getByRole('alert')).toContainText('Calcolo annullato');
  await expect(heading(page)).toHaveText(before);
  await expect(page.getByLabel('Permutazioni')).toHaveValue('9999');
  expect(page.url()).not.toContain('99999');
  release(undefined);
  await page.getByRole('button', { name: 'Ricalcola' }).click();
  await expect(page.getByText('99.999 permutazioni condizionate').first()).toBeVisible({ timeout: 60_000 });
  await expect(page).toHaveURL(/permutazioni=99999/);
  await expect(page.getByRole('status').filter({ hasText: 'Fatto.' })).toContainText('Anni di reddito');
});

test('the share done grows while it computes', async ({ guardedPage: page }) => {
  await page.goto(`${SPACE_PAGE}?vista=vicinanza`);
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar && seen.at(-1) !== bar.value) seen.push(bar.value);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await page.getByLabel('Permutazioni').selectOption('99999');
  await expect(page).toHaveURL(/permutazioni=99999/, { timeout: 60_000 });
  const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
  expect(seen.length).toBeGreaterThan(3);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
});

test('a comune chosen in the table is marked on map and plot, with its neighbours', async ({
  guardedPage: page,
}) => {
  await page.goto(SPACE_PAGE);
  await page.getByText(/comuni che non si distinguono dal caso/).click();
  const button = rows(page).getByRole('button', { name: 'Mordano' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/territorio=037045/);
  const card = page.getByRole('region', { name: 'Mordano' });
  await expect(card).toContainText('il suo vicino');
  await expect(card).toContainText('Imola');
  await expect(page.locator('.planner-map .map-selected')).toHaveCount(1);
  await page.getByRole('button', { name: 'Togli la selezione' }).click();
  await expect(page).not.toHaveURL(/territorio/);
});

for (const [query, says] of [
  ['indicatore=cer-note', 'elenco non esaustivo'],
  ['indicatore=classe-snai', 'classi, non di quantità'],
  ['indicatore=comuni-senza-fermata', 'stesso valore in tutti i comuni'],
  ['vista=concentrazione&indicatore=indice-vecchiaia', 'non è una quantità'],
  ['vista=concentrazione&indicatore=cer-note', 'elenco non esaustivo'],
] as const)
  test(`${query} is refused with a sentence, and the page goes on`, async ({ guardedPage: page }) => {
    await page.goto(`${SPACE_PAGE}?${query}`);
    await expect(page.locator('.refused')).toContainText(says);
    await page
      .getByLabel('Indicatore')
      .selectOption(query.startsWith('vista') ? 'biblioteche-10k' : 'indice-vecchiaia');
    await expect(page.locator('.refused')).toHaveCount(0);
    await expect(heading(page)).toContainText(query.startsWith('vista') ? 'iblioteche' : 'vecchiaia');
  });

test('an address that means nothing opens the nearest view and says which part', async ({
  guardedPage: page,
}) => {
  await page.goto(`${SPACE_PAGE}?vista=niente&seme=molti&permutazioni=3`);
  await expect(page.getByRole('status').filter({ hasText: 'vista, permutazioni, seme' })).toBeVisible();
  await expect(heading(page)).toContainText('Anni di reddito');
  await page.getByRole('button', { name: 'Ho capito' }).click();
  await expect(page.getByText('non è più valida')).toHaveCount(0);
});

test('with 999 permutations Holm can find nothing, and the page says so', async ({ guardedPage: page }) => {
  await page.goto(`${SPACE_PAGE}?permutazioni=999&correzione=holm`);
  await expect(page.getByText('il p più piccolo possibile è 0,002')).toBeVisible();
  await expect(heading(page)).toContainText('nessun comune forma');
});

test('on a phone the pairs are a list and nothing is wider than the page @phone', async ({
  guardedPage: page,
}) => {
  for (const query of ['', '?vista=concentrazione', '?vista=correlazioni', '?prova=gi&territorio=037059']) {
    await page.goto(`${SPACE_PAGE}${query}`);
    await expect(heading(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    const { wide, screen } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth,
    }));
    expect(wide, query).toBeLessThanOrEqual(screen);
  }
  await page.goto(`${SPACE_PAGE}?vista=correlazioni`);
  await expect(page.locator('ol').first().locator('li')).toHaveCount(10);
  await expect(page.locator('.matrix')).toBeHidden();
});

for (const query of [
  '?territorio=037059',
  '?vista=concentrazione',
  '?vista=correlazioni',
  '?indicatore=cer-note',
])
  test(
    `no accessibility violation in ${query}`,
    {
      tag: query.includes('correlazioni') ? [] : ['@audit'],
    },
    async ({ guardedPage: page }) => {
      await page.goto(`${SPACE_PAGE}${query}`);
      await page.waitForLoadState('networkidle');
      if (query.includes('correlazioni')) await page.getByText('Indicatori della matrice').click();
      await expectNoViolationsInBothSchemes(page, '#contenuto');
    },
  );

test('values that do not arrive give a sentence and a way to try again', async ({
  guardedPage: page,
  allow,
}) => {
  allow(/Failed to load resource/);
  let broken = true;
  await page.route('**/data/v1/latest.json', (route) =>
    broken ? route.fulfill({ status: 503, body: '' }) : route.continue(),
  );
  await page.goto(SPACE_PAGE);
  await page.getByLabel('Indicatore').selectOption('minuti-polo');
  await expect(page.getByRole('alert')).toContainText('I valori non sono arrivati');
  await expect(heading(page)).toContainText('Anni di reddito');
  broken = false;
  await page.getByRole('button', { name: 'Riprova' }).click();
  await expect(heading(page)).toContainText('Minuti dal polo');
});

test('comuni not beyond chance can be told apart: their border is not the paper of their fill', async ({
  guardedPage: page,
}) => {
  await page.goto(SPACE_PAGE);
  // Read in one breath, and again: the map drawn at build gives way to the one drawn here.
  const borders = (): Promise<{ quiet: boolean; coloured: boolean }> =>
    page.evaluate(() => {
      const style = (which: string) => getComputedStyle(document.querySelector(`.planner-map ${which}`)!);
      const paper = style('.map-shore').fill;
      const onPaper = (which: string): boolean => style(which).stroke === paper;
      return { quiet: onPaper('path.cm.d4'), coloured: onPaper('path.cm:not(.d4)') };
    });
  await expect.poll(borders).toEqual({ quiet: false, coloured: true });
});

test('in forced colours only the current page of the section is underlined', async ({
  guardedPage: page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(SPACE_PAGE);
  const line = (selector: string): Promise<string> =>
    page
      .locator(`.section-nav ${selector}`)
      .first()
      .evaluate((link) => getComputedStyle(link).borderBottomColor);
  expect(await line('a:not([aria-current])')).not.toBe(await line('a[aria-current]'));
});
