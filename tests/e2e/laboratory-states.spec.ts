import { expectNoViolations, expectNoViolationsInBothSchemes } from '../support/axe';
import { expect, test } from '../support/guarded-page';
import { editor, ENGINE, LAB, open, result, run, said, write } from '../support/laboratory';

test.describe('@audit', () => {
  test('every ready question answers in the browser', async ({ guardedPage: page }) => {
    test.setTimeout(300_000);
    await open(page);
    const picker = page.getByLabel('Parti da una domanda');
    const ids = await picker
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    for (const id of ids.filter(Boolean)) {
      await picker.selectOption(id);
      await run(page);
      await expect(page.getByRole('button', { name: 'Esegui', exact: true })).toBeVisible(ENGINE);
      await expect(said(page).locator('.problem'), id).toHaveCount(0);
      await expect(result(page).locator('tbody tr, [role="row"]').first(), id).toBeVisible();
    }
  });

  test('no barrier beside an answer, nor beside a mistake', async ({ guardedPage: page }) => {
    test.setTimeout(180_000);
    await open(page);
    await run(page);
    await expect(result(page)).toContainText('390.151', ENGINE);
    await page.locator('.schema details summary').first().click();
    await page.locator('.examples summary').first().click();
    await expectNoViolations(page);
    await write(page, 'SELEC name FROM territories');
    await run(page);
    await expect(said(page).locator('.problem')).toBeVisible(ENGINE);
    await expectNoViolations(page);
    await page.goto(`/en${LAB}`);
    await expect(page.getByRole('textbox', { name: 'Question in SQL' })).toHaveAttribute(
      'contenteditable',
      'true',
    );
    await expectNoViolationsInBothSchemes(page);
  });

  test('a plain field works where the editor does not arrive', async ({ guardedPage: page, allow }) => {
    allow(/sql-editor|Failed to load resource|dynamically imported module/);
    await page.route(/sql-editor.*\.js/, (route) => route.abort());
    await page.goto(LAB);
    await expect(page.getByText('questo campo funziona lo stesso')).toBeVisible();
    const field = page.getByRole('textbox', { name: 'Domanda in SQL' });
    await field.fill('SELECT 41 + 1 AS n');
    await field.press('Control+Enter');
    await expect(result(page)).toContainText('42', ENGINE);
    await page.locator('.schema details summary').first().click();
    await page.getByRole('button', { name: 'Inserisci indicator_id nella domanda' }).first().click();
    await expect(field).toHaveValue(/indicator_id/);
  });

  test('a browser that keeps nothing says so and works', async ({ guardedPage: page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await open(page);
    await page.getByText('Già eseguite').click();
    await expect(page.getByText('Questo browser non conserva nulla')).toBeVisible();
    await write(page, 'SELECT 41 + 1 AS n');
    await run(page);
    await expect(result(page)).toContainText('42', ENGINE);
    await expect(page.getByText('Già eseguite (1)')).toBeVisible();
  });

  test('the two parts are tabs, and each has its address', async ({ guardedPage: page }) => {
    await page.goto(`${LAB}?parte=dati`);
    const own = page.getByRole('tab', { name: 'I tuoi dati' });
    await expect(own).toHaveAttribute('aria-selected', 'true');
    await own.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('tab', { name: 'Domande in SQL' })).toBeFocused();
    await expect(page).not.toHaveURL(/parte/);
    await expect(editor(page)).toBeVisible();
    await page.goBack();
    await expect(own).toHaveAttribute('aria-selected', 'true');
  });

  test('words from an address are never markup', async ({ guardedPage: page }) => {
    const bad = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    await open(
      page,
      `?sql=${encodeURIComponent(`SELECT '${bad.replaceAll("'", "''")}' AS "${bad.replaceAll('"', '""')}"`)}`,
    );
    await run(page);
    await expect(result(page)).toContainText('onerror', ENGINE);
    await write(page, `SELECT "${bad.replaceAll('"', '""')}" FROM territories`);
    await run(page);
    await expect(said(page).locator('.problem')).toBeVisible(ENGINE);
    await expect(page).toHaveTitle(/^Laboratorio/);
    await expect(page.locator('main img')).toHaveCount(0);
  });
});
