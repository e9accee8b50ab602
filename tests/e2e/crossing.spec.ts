import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { expectNoViolationsInBothSchemes } from '../support/axe';
import { expectNoOverflow } from '../support/explorer';
import { expect, test } from '../support/guarded-page';
import { inSnapshot, numbersOf } from '../support/records';

const PATH = '/confronta/incrocio/';
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const listed = (page: Page) => page.locator('section[aria-labelledby="elenco"] .units > li');
/** The page answers. */
const ready = (page: Page) => expect(page.getByRole('button', { name: 'Scarica CSV' })).toBeVisible();

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the crossing of Mission 3 is on the page whole', async ({ guardedPage: page }) => {
    await page.goto(PATH);
    await expect(title(page)).toHaveText(
      'In quattro comuni i servizi sono lontani e le organizzazioni sono poche',
    );
    await expect(page.locator('main .map-comuni path[data-id^="037"]')).toHaveCount(55);
    await expect(listed(page)).toHaveCount(4);
    await expect(listed(page).first()).toContainText('Chi ce l’ha vicino');
    await expect(page.locator('main svg.chart circle')).toHaveCount(55);
    // The test browser shows no such element even where scripts are off: it is read from the file.
    expect(await (await page.request.get(PATH)).text()).toMatch(/<noscript>[^<]*<p[^>]*>Senza JavaScript/);
    await expect(page.locator('section[aria-labelledby="direzioni"] li > a')).toHaveCount(13);
  });
});

test('the list agrees with the tables: who, how many live there, what share', async ({
  guardedPage: page,
}) => {
  await page.goto(PATH);
  const names = await listed(page).getByRole('heading').allTextContents();
  const quoted = names.map((name) => `'${name.trim().replaceAll('’', "''")}'`).join(',');
  const [row] = await inSnapshot(`
    select sum(population) filter (where name in (${quoted}))::int as some, sum(population)::int as every
    from 'data/snapshot/territories.parquet' where level = 'comune'`);
  const text = (await page.locator('section[aria-labelledby="elenco"] > p').first().textContent()) ?? '';
  const [count, residents] = numbersOf(text);
  expect(count).toBe(names.length);
  expect(residents).toBe(row?.some);
  const share = ((100 * Number(row?.some)) / Number(row?.every)).toFixed(1).replace('.', ',');
  expect(text).toContain(`${share}\u00a0%`);
  // Nobody else has a longer way and fewer organisations than the one of them with the shortest and the most.
  const worse = await inSnapshot(`
    with pairs as (
      select t.name, n.value as need, r.value as resource
      from 'data/snapshot/territories.parquet' t
      join 'data/snapshot/observations.parquet' n on n.territory_id = t.id and n.indicator_id = 'minuti-polo' and n.period = '2020'
      join 'data/snapshot/observations.parquet' r on r.territory_id = t.id and r.indicator_id = 'organizzazioni-10k' and r.period = '2020'
      where t.level = 'comune')
    select name from pairs
    where need >= (select min(need) from pairs where name in (${quoted}))
      and resource <= (select max(resource) from pairs where name in (${quoted}))`);
  expect(worse.map(({ name }) => String(name)).sort()).toEqual(
    names.map((name) => name.trim().replaceAll('’', "'")).sort(),
  );
});

test('every direction of the plan has its own crossing, and Back returns', async ({ guardedPage: page }) => {
  await page.goto(PATH);
  await ready(page);
  await page.getByLabel('Direzione del piano', { exact: true }).selectOption('pilota-2');
  await expect(page).toHaveURL(/\?direzione=pilota-2$/);
  await expect(page.getByRole('heading', { name: 'Bisogno alto, risorsa non nota' })).toBeVisible();
  await expect(page.getByText('chi non c’è non è a zero')).toBeVisible();
  await page.getByLabel('Area di lavoro', { exact: true }).selectOption('collina-appennino');
  await expect(page).toHaveURL(/direzione=pilota-2&area=collina-appennino$/);
  await expect(title(page)).toContainText('In Collina-Appennino');
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${PATH}$`));
  await expect(title(page)).toContainText('i servizi sono lontani');
  await page.locator('section[aria-labelledby="direzioni"]').getByRole('link').nth(1).click();
  await expect(page).toHaveURL(/direzione=m1-d2/);
  await expect(title(page)).toContainText('molti contribuenti hanno redditi bassi');
});

test('any two can be crossed, and the page says what the corner then means', async ({
  guardedPage: page,
}) => {
  await page.goto(`${PATH}?direzione=m3-d1`);
  await ready(page);
  await page.getByLabel('Risorsa', { exact: true }).selectOption('redditi-bassi');
  await expect(page).toHaveURL(/bisogno=minuti-polo&risorsa=redditi-bassi/);
  await expect(page.getByText('Hai scelto due bisogni')).toBeVisible();
  await expect(page.getByText('In alto a destra: entrambi i bisogni alti.')).toBeVisible();
  // Nothing is missing, so nobody who has it is looked for.
  await expect(listed(page).first()).not.toContainText('Chi ce l’ha vicino');
  // The same on both sides would say nothing: the two change places.
  await page.getByLabel('Bisogno', { exact: true }).selectOption('redditi-bassi');
  await expect(page).toHaveURL(/bisogno=redditi-bassi&risorsa=minuti-polo/);
});

test('map, chart, list and address select the same comune', async ({ guardedPage: page }) => {
  await page.goto(PATH);
  await ready(page);
  await page.locator('.map-svg.interactive path[data-id="037059"]').click();
  await expect(page).toHaveURL(/territorio=037059/);
  await expect(page.getByRole('heading', { name: 'Vergato, in breve' })).toBeVisible();
  await expect(page.getByRole('option', { name: /^Vergato:/ })).toHaveAttribute('aria-selected', 'true');
  const button = listed(page).getByRole('button', { name: 'Vergato' });
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/territorio/);
  await expect(page.getByRole('heading', { name: 'Vergato, in breve' })).toHaveCount(0);
});

test('a cell of the legend lists its comuni', async ({ guardedPage: page }) => {
  await page.goto(PATH);
  await ready(page);
  const cell = page.locator('button.x8');
  const count = Number(await cell.textContent());
  await cell.click();
  await expect(page).toHaveURL(/cella=8/);
  await expect(page.getByRole('heading', { name: 'La casella scelta' })).toBeVisible();
  await expect(listed(page)).toHaveCount(count);
  await page.getByRole('button', { name: 'Torna all’angolo che conta' }).click();
  await expect(listed(page)).toHaveCount(4);
});

test('a stale address gives a sentence and a page that works', async ({ guardedPage: page }) => {
  await page.goto(`${PATH}?bisogno=nulla&territorio=999999&cella=77`);
  await expect(page.getByRole('alert')).toContainText('bisogno, territorio, cella');
  await expect(title(page)).toContainText('i servizi sono lontani');
  await page.getByRole('button', { name: 'Ho capito' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('who has no value is named with the reason', async ({ guardedPage: page }) => {
  const missing = await inSnapshot(`
    select t.name from 'data/snapshot/territories.parquet' t
    join 'data/snapshot/observations.parquet' o on o.territory_id = t.id
    where t.level = 'comune' and o.indicator_id = 'canone-affitto' and o.period = '2018-S2' and o.value is null`);
  expect(missing.length).toBeGreaterThan(0);
  await page.goto(`${PATH}?bisogno=canone-affitto&risorsa=organizzazioni-10k`);
  await expect(title(page)).toContainText('gli affitti sono alti');
  const limits = page.locator('section[aria-labelledby="limiti"]');
  await expect(limits).toContainText(`n = ${55 - missing.length} con tutti e due i valori`);
  for (const { name } of missing)
    await expect(limits.locator('li', { hasText: 'Fuori dall’incrocio' }).first()).toContainText(
      String(name).replaceAll("'", '’'),
    );
});

test('groups whose values are not recomputed are refused with a way out', async ({ guardedPage: page }) => {
  await page.goto(`${PATH}?unita=unione`);
  await expect(
    page.getByText('Per le unioni questo incrocio non c’è. «Minuti dal polo più vicino»'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Mostra i comuni' }).click();
  await expect(listed(page)).toHaveCount(4);
  await page.goto(`${PATH}?direzione=m1-d2&unita=unione`);
  await expect(title(page)).toContainText('unione');
  await expect(page.getByText('Con 7 unioni i terzi contano due o tre territori')).toBeVisible();
});

test('the table is taken away whole, and the explorer crosses the same two', async ({
  guardedPage: page,
}) => {
  await page.goto(`${PATH}?direzione=m3-d4`);
  await expect(title(page)).toContainText('biblioteche');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Scarica CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('incrocio-minuti-polo-biblioteche-10k.csv');
  const { data } = Papa.parse<Record<string, string>>(readFileSync(await download.path(), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(55);
  expect(data.filter((row) => row['corner'] === 'true')).toHaveLength(await listed(page).count());
  const link = page.getByRole('link', { name: 'Apri sulla mappa' });
  await expect(link).toHaveAttribute(
    'href',
    '/mappa/?indicatore=minuti-polo&con=biblioteche-10k&vista=incrocio',
  );
});

test('values that do not arrive leave the page as it was, and can be asked again', async ({
  guardedPage: page,
  allow,
}) => {
  allow(/latest\.json|Failed to load resource/);
  let broken = true;
  await page.route('**/data/v1/latest.json', (route) => (broken ? route.abort() : route.continue()));
  await page.goto(PATH);
  await ready(page);
  await page.getByLabel('Risorsa', { exact: true }).selectOption('biblioteche-10k');
  await expect(page.getByRole('alert')).toContainText('I valori non sono arrivati');
  await expect(title(page)).toContainText('le organizzazioni sono poche');
  broken = false;
  await page.getByRole('button', { name: 'Riprova' }).click();
  await expect(title(page)).toContainText('le biblioteche sono poche');
});

test('has no accessibility violation with a comune selected and a partial list', async ({
  guardedPage: page,
}) => {
  await page.goto(`${PATH}?direzione=pilota-2&territorio=037012`);
  await expect(page.getByRole('heading', { name: 'Casalfiumanese, in breve' })).toBeVisible();
  await expectNoViolationsInBothSchemes(page);
});

test('speaks English', async ({ guardedPage: page }) => {
  await page.goto(`/en${PATH}?direzione=m4-d1&territorio=037059`);
  await expect(title(page)).toContainText('In five comuni of the 40 in the list services are far away');
  await expect(page.getByRole('heading', { name: 'Vergato in short' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What it does not say' })).toBeVisible();
});

test('@phone fits a phone and can be used by touch', async ({ guardedPage: page }) => {
  await page.goto(`${PATH}?direzione=m3-d3`);
  await expect(title(page)).toContainText('fondazioni');
  await expectNoOverflow(page);
  const small = await page
    .locator('.crossing-page :is(button, select):visible')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height).filter((h) => h < 44));
  expect(small).toEqual([]);
});
