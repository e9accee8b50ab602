import { expectNoOverflow } from '../support/explorer';
import { expect, test } from '../support/guarded-page';
import { inSnapshot } from '../support/records';

test.use({ webgl: false });

test('a number of a direction opens the list that has as many records, in that area', async ({
  guardedPage: page,
}) => {
  const [row] = await inSnapshot(`
    select count(distinct p.id)::int as places from (
      select id, kind, unnest(string_split(comune_ids, ';')) as comune from 'data/snapshot/places.parquet') as p
    join 'data/snapshot/territories.parquet' as t on t.id = p.comune
    where p.kind = 'biblioteca' and t.area_id = 'area-pianura'`);
  const places = String(row?.['places']);
  await page.goto('/missioni/3/');
  const cell = page
    .locator('#m3-d1')
    .getByRole('link', { name: `${places}. Biblioteche, Pianura: apri l’elenco` });
  await expect(cell).toHaveText(places);
  await cell.click();
  await expect(page).toHaveURL(/elenco=luoghi&tipo=biblioteca&area=pianura/);
  await expect(page.locator('main')).toContainText(new RegExp(`\\b${places} luoghi e iniziative`));
});

test('coverage by territory reads down a phone and leads to the direction @phone', async ({
  guardedPage: page,
}) => {
  const [row] = await inSnapshot(
    "select text_it as words from 'data/snapshot/plan.parquet' where id = 'm4-d1'",
  );
  await page.goto('/missioni/monitoraggio/');
  await expectNoOverflow(page);
  await page.getByRole('link', { name: String(row?.['words']), exact: true }).click();
  await expect(page).toHaveURL(/\/missioni\/4\/#m4-d1$/);
  await expect(page.locator('#m4-d1').getByRole('heading', { level: 2 })).toBeInViewport();
});
