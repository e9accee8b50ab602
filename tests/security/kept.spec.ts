import type { Page } from '@playwright/test';
import { HOSTILE } from '../fixtures/hostile';
import { expectOnlyText, listen } from '../support/canary';
import { expect, test } from '../support/guarded-page';

test.use({ webgl: false });

/** What this browser keeps, as another hand may have left it: hostile names, hostile shapes. */
async function leave(page: Page, texts: readonly string[]): Promise<void> {
  await page.addInitScript((names) => {
    const comuni = ['037059', '037061'];
    const areas = names.map((name) => ({ name, comuni }));
    const views = names.map((title) => ({
      kind: 'mappa',
      query: 'indicatore=minuti-polo',
      title,
      notes: title,
    }));
    localStorage.setItem('osservatorio.aree', JSON.stringify(areas));
    localStorage.setItem('osservatorio.presentazione', JSON.stringify({ title: names[0], views }));
    localStorage.setItem('osservatorio.tasti', names[0] ?? '');
    localStorage.setItem('indicatori-recenti', JSON.stringify(names));
  }, texts);
}

async function visit(page: Page, texts: readonly string[]): Promise<void> {
  for (const path of ['/mappa/', '/confronta/', '/comitato/tua/']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await expectOnlyText(page, path);
    await expect(page.locator('h1, main').first()).toBeVisible();
  }
  await page.goto('/confronta/aree/');
  // An area of a hostile name opens, and its name is read as it was written.
  const name = (texts[0] ?? '').replace(/\s+/g, ' ').trim().slice(0, 60).trim();
  await page.getByRole('button', { name: `Apri ${name}`, exact: true }).click();
  await expect(page.locator('.chosen h2')).toHaveText(name);
  await expectOnlyText(page, 'an area that was opened');
}

test('names that this browser keeps stay text wherever they are read back', async ({ guardedPage: page }) => {
  const texts = Object.values(HOSTILE).map((text) => text.slice(0, 3000).toWellFormed());
  await listen(page);
  await leave(page, [HOSTILE['a picture that fails'] ?? '', ...texts]);
  await visit(page, [HOSTILE['a picture that fails'] ?? '']);
});

test('what is typed and pasted stays text: the search, a name, a list of comuni', async ({
  guardedPage: page,
}) => {
  await listen(page);
  await page.goto('/');
  const box = page.getByRole('combobox', { name: 'Cerca un luogo, un dato, un’organizzazione' });
  const all = Object.values(HOSTILE).map((text) => text.slice(0, 300));
  for (const text of all) await box.fill(text);
  await box.fill(HOSTILE['a picture that fails'] ?? '');
  await expectOnlyText(page, 'search');
  // The search still finds.
  await box.fill('vergato');
  await expect(page.getByRole('option', { name: /^Vergato/ }).first()).toBeVisible();

  await page.goto('/confronta/aree/?comuni=059.062');
  await page.getByLabel('Nome dell’area').fill(HOSTILE['a closing tag and a script'] ?? '');
  await page.getByText('Incollando nomi o codici').click();
  const list = page.getByLabel('Nomi o codici ISTAT, separati come capita');
  await list.fill([...all, 'Vergato'].join('\n'));
  await expect(page.locator('#incolla-esito')).toContainText('riconosciut');
  await expectOnlyText(page, 'pasted names');
  await expect(page).toHaveURL(/propria=/);
});

test(
  'storage that is no list of anything leaves usable pages',
  { tag: '@audit' },
  async ({ guardedPage: page }) => {
    test.setTimeout(900_000);
    await listen(page);
    for (const text of [
      '{"__proto__":{"polluted":1}}',
      '[{"name":{"toString":1},"comuni":"037059"}]',
      'null',
      '[[[]]]',
      '{',
      ...Object.values(HOSTILE),
    ]) {
      await page.goto('/privacy/');
      await page.evaluate(
        (value) => {
          for (const key of [
            'osservatorio.aree',
            'osservatorio.presentazione',
            'osservatorio.tasti',
            'indicatori-recenti',
          ])
            localStorage.setItem(key, value);
        },
        text.slice(0, 100_000),
      );
      for (const path of ['/mappa/', '/confronta/aree/', '/comitato/tua/']) {
        await page.goto(path);
        await expect(page.locator('h1, main').first()).toBeVisible();
        await page.waitForLoadState('networkidle');
        await expectOnlyText(page, `${path} ${text.slice(0, 40)}`);
      }
    }
  },
);

test('the canary sees what runs, what is made and what is forbidden', async ({ page }) => {
  await listen(page);
  await page.goto('/privacy/');
  await expectOnlyText(page, 'before');
  await page.evaluate(() => (window as unknown as { ran: () => void }).ran());
  await expect(expectOnlyText(page, 'ran')).rejects.toThrow(/"ran": 1/);
  await page.reload();
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=ran()>'));
  await expect(expectOnlyText(page, 'made')).rejects.toThrow(/img src/);
  await page.reload();
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p style="color:red">x</p>'));
  await expect(expectOnlyText(page, 'forbidden')).rejects.toThrow(/style-src/);
  await page.reload();
  await page.evaluate(() => Object.assign(Object.prototype, { polluted: 1 }));
  await expect(expectOnlyText(page, 'polluted')).rejects.toThrow(/polluted/);
});
