import { expectNoViolations } from '../support/axe';
import { expectNoOverflow } from '../support/explorer';
import { expect, test } from '../support/guarded-page';
import { inSnapshot, numbersOf } from '../support/records';

const PLAN = "'data/snapshot/plan.parquet'";
const DIRECTION = 'm3-d1';

test.use({ webgl: false });

test('from a direction of the plan to its map and to its crossing, and back', async ({
  guardedPage: page,
}) => {
  const [row] = await inSnapshot(`select text_it as words from ${PLAN} where id = '${DIRECTION}'`);
  await page.goto('/missioni/');
  await page.getByRole('link', { name: String(row?.['words']) }).click();
  await expect(page).toHaveURL(/\/missioni\/3\/#m3-d1$/);

  const direction = page.locator(`#${DIRECTION}`);
  await direction.getByRole('link', { name: 'Minuti dal polo più vicino' }).first().click();
  await expect(page).toHaveURL(/\/mappa\/\?(.*&)?indicatore=minuti-polo/);
  await expect(page.locator('.explorer')).toContainText('Minuti dal polo più vicino');

  await page.goBack();
  await expect(page).toHaveURL(/\/missioni\/3\/#m3-d1$/);
  await direction.getByRole('link', { name: 'Incrocia bisogno e risorsa' }).click();
  await expect(page).toHaveURL(/\/confronta\/incrocio\//);
  await page.goBack();
  await expect(direction.getByRole('heading', { level: 2 })).toHaveText(String(row?.['words']));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the overview has every direction once, and as many squares', async ({ guardedPage: page }) => {
    const [row] = await inSnapshot(`
      select count(*) filter (where kind = 'missione')::int as missions, count(*) filter (where kind = 'azione')::int as actions,
        count(*) filter (where kind = 'direzione')::int as directions from ${PLAN}`);
    await page.goto('/missioni/');
    const counted = [row?.['missions'], row?.['directions'], row?.['actions']];
    await expect(page.locator('main .lead').nth(1)).toContainText(
      `${counted[0]} missioni, ${counted[1]} direzioni e ${counted[2]} azioni`,
    );
    await expect(page.locator('.mission .directions li')).toHaveCount(Number(row?.['directions']));
    await expect(page.locator('.strip svg rect')).toHaveCount(Number(row?.['directions']));
    const states = await page.locator('.strip > p').first().textContent();
    const part = await page.locator('.mission .directions li', { hasText: 'Mappata in parte' }).count();
    expect(numbersOf(states ?? '')).toContain(part);
  });

  test('the plan: fields, strategies, events and both figures are on the page', async ({
    guardedPage: page,
  }) => {
    const [row] = await inSnapshot(
      `select count(*) filter (where kind = 'evento')::int as events, count(*) filter (where kind = 'ambito')::int as fields from ${PLAN}`,
    );
    await page.goto('/missioni/piano/');
    await expect(page.locator('.fields > li')).toHaveCount(Number(row?.['fields']));
    await expect(page.locator('ol.events > li')).toHaveCount(Number(row?.['events']));
    await expect(page.locator('.strategies > li h3')).toHaveCount(6);
    await expect(page.locator('tr.total').last()).toContainText('7.725');
    // The pilot action without a page of its own is an anchor here.
    await expect(page.locator('#pilota-1')).toBeVisible();
  });
});

test('an instrument leads to the data that touch it, in English too @phone', async ({
  guardedPage: page,
}) => {
  await page.goto('/en/missioni/strumenti/');
  await expectNoOverflow(page);
  const sheet = page.locator('section[aria-labelledby="insieme-lavoro"]');
  const [row] = await inSnapshot(
    "select value::int as placed from 'data/snapshot/facts.parquet' where id = 'ixl-inserimenti-2017-2025'",
  );
  await expect(sheet).toContainText(Number(row?.['placed']).toLocaleString('en-GB'));
  await expect(sheet.getByRole('link', { name: 'sassuolo2000.it' }).first()).toHaveAttribute(
    'href',
    /^https:/,
  );
  await expectNoViolations(page);
});
