import { expect, test } from '../support/guarded-page';

test.use({ webgl: false });

const ALL = Array.from({ length: 63 }, (_, i) => `0370${String(i + 1).padStart(2, '0')}`).join(',');
const IMAGE = '<img src=x onerror=alert(1)>';
const STALE = 'Una parte dell’indirizzo non è più valida';

/** Addresses that mean nothing or too much: what is said, and what opens all the same. */
const ADDRESSES: [name: string, path: string, says: string | RegExp, opens: string][] = [
  ['unknown territories, indicators and view', '?territori=999,x&indicatori=gone&vista=z', STALE, 'Tabella'],
  ['all the comuni at once', `?territori=${ALL}`, 'mostro i primi 8', 'Territori 8 di 8'],
  ['one territory', '?territori=037059', 'Per ora c’è solo Vergato', 'Tabella'],
  ['a very long list', `?territori=${'x'.repeat(8000)}`, STALE, 'Tabella'],
  ['an unknown ranking', 'classifica/?indicatore=gone&periodo=1861&area=mars', STALE, 'Organizzazioni'],
  [
    'a ranking of groups without a value',
    'classifica/?indicatore=minuti-polo&unita=unione',
    'non si calcola',
    'Minuti',
  ],
  ['an own area of unknown comuni', 'aree/?propria=Prova~999.998', STALE, 'Scegli i comuni'],
  ['a crossing of what is gone', 'incrocio/?bisogno=gone&risorsa=no&cella=77', STALE, 'Dove manca di più'],
  [
    'an indicator crossed with itself',
    'incrocio/?bisogno=minuti-polo&risorsa=minuti-polo',
    STALE,
    'Dove manca',
  ],
  [
    'weights all zero',
    'indice/?indicatori=minuti-polo~su~0,quota-75~su~0',
    'Tutti i pesi sono zero',
    'Come è fatto',
  ],
  ['an index of nothing', 'indice/?indicatori=', 'Non c’è ancora nessun indicatore', 'Come è fatto'],
  [
    'an index of one indicator',
    'indice/?indicatori=minuti-polo~su~1',
    'C’è un solo indicatore',
    'Classifica',
  ],
  ['an index of classes and lists', 'indice/?indicatori=classe-snai~su~1', STALE, 'Classifica'],
  ['absurd weights and seed', 'indice/?seme=-1e99&indicatori=quota-75~giu~1e309', STALE, 'Classifica'],
  ['absurd permutations', 'spazio/?permutazioni=9999999999&seme=abc', STALE, 'I comuni, uno per uno'],
  ['neighbours of a class', 'spazio/?indicatore=classe-snai', 'è fatto di classi', 'Concentrazione'],
  [
    'neighbours in a partial list',
    'spazio/?indicatore=luoghi-comunita-noti',
    'non esaustivo',
    'Concentrazione',
  ],
];

for (const [name, path, says, opens] of ADDRESSES)
  test(`${name}: a sentence, and a page that can be used`, async ({ guardedPage: page }) => {
    await page.goto(`/confronta/${path}`);
    const main = page.locator('main');
    await expect(main.getByText(says).first()).toBeVisible();
    await expect(main.locator('h1, h2').filter({ hasText: opens }).first()).toBeVisible();
    await expect(main).not.toContainText(/NaN|undefined|Infinity/);
  });

test('a name that tries to be a page, or a formula, stays a name', async ({ guardedPage: page }) => {
  const name = `=HYPERLINK("x")${IMAGE}`;
  await page.goto(`/confronta/?territori=p1,cm-bologna&propria=${encodeURIComponent(name)}~006`);
  await expect(page.locator('main table').first()).toContainText(IMAGE);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Scarica CSV' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  expect(text).toContain('HYPERLINK');
  expect(text).not.toMatch(/(^|[,;\n"])=HYPERLINK/);
});

test('a worker that does not start: what needs it says so, the rest is there', async ({
  guardedPage: page,
  allow,
}) => {
  allow(/worker/);
  await page.route(/worker.*\.m?js/, (route) => route.abort());
  await page.goto('/confronta/spazio/?indicatore=quota-75');
  await expect(page.getByText('Il calcolo non è riuscito in questo browser.')).toBeVisible();
  await page.goto('/confronta/indice/?indicatori=quota-75~su~1,indice-vecchiaia~su~2');
  await expect(page.getByText('Il calcolo non è riuscito').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Classifica' })).toBeVisible();
});

test('a browser that keeps nothing: areas live in the address', async ({ guardedPage: page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/confronta/aree/?propria=Prova~059.061');
  await expect(page.getByRole('heading', { name: 'Prova' })).toBeVisible();
  await expect(page.locator('main')).toContainText('39.925');
});
