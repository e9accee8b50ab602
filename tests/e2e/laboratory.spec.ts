import { expectNoViolationsInBothSchemes } from '../support/axe';
import { expectNoOverflow } from '../support/explorer';
import { expect, test } from '../support/guarded-page';
import { accept, editor, ENGINE, LAB, open, result, run, said, text, write } from '../support/laboratory';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the tables and the thirty questions can be read', async ({ guardedPage: page }) => {
    await page.goto(LAB);
    await expect(page.locator('noscript p')).toContainText('serve JavaScript');
    await page
      .locator('.examples summary')
      .filter({ hasText: 'Quante persone vivono in ciascuna area?' })
      .click();
    await expect(page.locator('pre').filter({ hasText: 'sum(c.population) AS residenti' })).toBeVisible();
    await expect(page.locator('.examples details')).toHaveCount(30);
    await page.locator('.schema summary').filter({ hasText: 'territories' }).first().click();
    await expect(page.locator('.schema code.name').filter({ hasText: /^altitude_m$/ })).toBeVisible();
    await expect(page.locator('.schema a[href="/dati/territories/"]')).toHaveCount(1);
  });
});

test('a ready question is opened, run, kept, and taken up again', async ({ guardedPage: page }) => {
  await open(page);
  await page.getByLabel('Parti da una domanda').selectOption('residenti-per-area');
  await expect(page).toHaveURL(/esempio=residenti-per-area/);
  await expect(editor(page)).toContainText('GROUP BY a.name');
  await expect(result(page)).toHaveCount(0);
  await run(page);
  const pianura = result(page).getByRole('row').filter({ hasText: 'Pianura' });
  await expect(pianura).toContainText('249.535', ENGINE);
  await expect(pianura).toContainText('220,6');
  await page.goBack();
  await expect(editor(page)).toContainText('ORDER BY population DESC');
  await expect(page.getByText('questo risultato è di quella di prima')).toBeVisible();
  await page.reload();
  await page.getByText('Già eseguite (1)').click();
  await page.getByRole('button', { name: /^Riprendi: SELECT a\.name AS area/ }).click();
  await expect(editor(page)).toContainText('GROUP BY a.name');
  await page.getByRole('button', { name: 'Svuota l’elenco' }).click();
  await expect(page.getByText('Ancora nessuna.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('osservatorio.laboratorio'))).toBeNull();
});

test('a question is written, completed, run and left with the keyboard alone', async ({
  guardedPage: page,
}) => {
  await open(page);
  await page.getByLabel('Parti da una domanda').focus();
  await page.keyboard.press('Tab');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('SELECT name, altit');
  const options = page.getByRole('option');
  await expect(options.filter({ hasText: 'altitude_m' })).toContainText('numero, m');
  await accept(page);
  await page.keyboard.type(' FROM territ');
  await expect(options.filter({ hasText: 'territories' })).toContainText('74 righe');
  await accept(page);
  await page.keyboard.type(" WHERE id = '0370");
  await page.keyboard.press('Escape');
  await page.keyboard.type('62');
  expect(await text(page)).toMatch(/^SELECT name, altitude_m FROM territories WHERE id = '037062'/);
  await page.keyboard.press('Control+Enter');
  await expect(result(page)).toContainText('Alto Reno Terme', ENGINE);
  await expect(result(page)).toContainText('349');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Esegui', exact: true })).toBeFocused();
});

test('a mistake is marked where it is, with a sentence and a hint', async ({ guardedPage: page }) => {
  await open(page);
  await write(page, 'SELECT name,\n  populaton\nFROM territories');
  await run(page);
  await expect(said(page)).toContainText('La colonna «populaton» non c’è.', ENGINE);
  await expect(said(page)).toContainText('population');
  await expect(page.locator('.cm-lintRange-error')).toHaveText('populaton');
  await expect(page.locator('.cm-gutter-lint .cm-lint-marker-error')).toHaveCount(1);
  await page.getByRole('button', { name: 'Riga 2' }).click();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type('x');
  expect(await text(page)).toContain('xpopulaton');
  await expect(page.locator('.cm-lintRange-error')).toHaveCount(0);
});

test('a link shows its question and waits for the reader; the other language keeps it', async ({
  guardedPage: page,
}) => {
  await open(page, `?sql=${encodeURIComponent("SELECT 'Ciao' AS saluto")}`);
  await expect(editor(page)).toContainText("SELECT 'Ciao' AS saluto");
  await expect(page.getByText('Questa domanda viene da un link')).toBeVisible();
  await expect(page.getByText('La risposta comparirà qui')).toBeVisible();
  const long = `SELECT 1 -- ${'parole e parole '.repeat(60)}`;
  await write(page, long);
  await expect(page).toHaveURL(/\?z=/);
  const address = page.url();
  await page.getByRole('link', { name: 'English' }).first().click();
  await expect(page).toHaveURL(/\/en\/laboratorio\/\?z=/);
  await expect(page.getByRole('textbox', { name: 'Question in SQL' })).toContainText('parole e parole');
  await page.goto(address);
  await expect(editor(page)).toHaveText(long);
  await page.goto(`${LAB}?z=%25%25&esempio=nessuno`);
  await expect(page.getByText('Una parte dell’indirizzo non si legge')).toBeVisible();
  await expect(editor(page)).toContainText('ORDER BY population DESC');
});

test('a question that takes long is cancelled at once', async ({ guardedPage: page }) => {
  await open(page);
  // Rows by the hundred thousand million, none of them kept: it ends by no limit of memory before it is cancelled.
  const pairs = 'FROM stops AS a, stops AS b, stops AS c WHERE (a.lon * b.lon * c.lat) % 7 > 6.99';
  await write(page, `SELECT count(*) ${pairs}`);
  await run(page);
  const cancel = page.getByRole('button', { name: 'Annulla', exact: true });
  await expect(page.getByText('Eseguo la domanda.').last()).toBeVisible(ENGINE);
  await cancel.click();
  await expect(said(page)).toContainText('La domanda è stata fermata.');
  await write(page, 'SELECT 41 + 1 AS n');
  await run(page);
  await expect(result(page)).toContainText('42', ENGINE);
});

test('the page as it opens has no barrier', async ({ guardedPage: page }) => {
  await open(page);
  await expectNoViolationsInBothSchemes(page);
});

test.describe('@phone on a phone', () => {
  test('the tables open above the editor, and what is chosen goes into it', async ({ guardedPage: page }) => {
    await open(page);
    await expectNoOverflow(page);
    await page.locator('.schema > summary').click();
    await page.getByLabel('Cerca una tabella o una colonna').fill('altitudine');
    await page.getByRole('button', { name: 'Inserisci altitude_m nella domanda' }).click();
    await expect(page.locator('.schema')).not.toHaveAttribute('open');
    expect(await text(page)).toContain('altitude_m');
    await expectNoOverflow(page);
  });
});
