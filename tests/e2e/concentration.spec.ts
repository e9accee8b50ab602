import { expect, test } from '../support/guarded-page';
import { inSnapshot } from '../support/records';
import { heading, rows, SPACE_PAGE } from '../support/space';

test.use({ webgl: false });

test('concentration of organisations: total, first comune and quotient are those of the tables', async ({
  guardedPage: page,
}) => {
  const found = await inSnapshot(
    `WITH c AS (SELECT t.name, o.numerator a, o.denominator b FROM 'data/snapshot/observations.parquet' o
       JOIN 'data/snapshot/territories.parquet' t ON t.id = o.territory_id
       WHERE o.indicator_id = 'organizzazioni-10k' AND o.period = '2020' AND t.level = 'comune')
     SELECT name, (a / b) / ((SELECT sum(a) FROM c) / (SELECT sum(b) FROM c)) AS q, (SELECT sum(a) FROM c)::INT AS total
     FROM c ORDER BY q DESC`,
  );
  await page.goto(`${SPACE_PAGE}?vista=concentrazione`);
  await expect(heading(page)).toContainText('alla metà dei residenti');
  await expect(rows(page)).toHaveCount(55);
  const quotients = await rows(page).locator('td:nth-of-type(1)').allInnerTexts();
  expect(quotients.map((text) => Number(text.replace(',', '.')))).toEqual(
    found.map((row) => Number(Number(row['q']).toFixed(2))),
  );
  await expect(rows(page).first()).toContainText(String(found[0]?.['name']).replace("'", '’'));
  await expect(page.getByText('In tutto 1.321 organizzazioni')).toBeVisible();
  expect(found[0]?.['total']).toBe(1321);
  await page.getByLabel('Indicatore').selectOption('letti-campeggio');
  await expect(heading(page)).toContainText('Posti letto nei campeggi');
  await expect(page.getByText(/Denominatore (al|all’)\s?\S+\s\S+ 202\d/)).toBeVisible();
});

test('correlations: strongest first, each pair opens its crossing, another set has its own address', async ({
  guardedPage: page,
}) => {
  await page.goto(`${SPACE_PAGE}?vista=correlazioni`);
  const list = page.locator('ol').first().locator('li');
  await expect(list).toHaveCount(10);
  const strengths = await list.locator('.r').allInnerTexts();
  const sizes = strengths.map((text) => Math.abs(Number(text.replace(',', '.').replace('−', '-'))));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  await expect(page.locator('.matrix td.cell a')).toHaveCount(15);
  await page.getByText('Indicatori della matrice').click();
  await page.getByRole('checkbox', { name: 'Reddito medio per contribuente' }).check();
  await expect(page).toHaveURL(/insieme=[^&]*reddito-medio/);
  await expect(page.locator('.matrix td.cell a')).toHaveCount(21);
  await page.goBack();
  await expect(page.locator('.matrix td.cell a')).toHaveCount(15);
  const link = list.locator('a').first();
  await expect(link).toHaveAttribute('href', /\/confronta\/incrocio\/\?bisogno=[\w-]+&risorsa=[\w-]+$/);
});
