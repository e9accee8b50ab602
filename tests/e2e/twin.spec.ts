import { expectNoOverflow } from '../support/explorer';
import { expect, test } from '../support/guarded-page';

const TWO = 'indicatore=organizzazioni-10k&periodo=2017&con=organizzazioni-10k&periodo2=2019';

test('two periods side by side share classes, selection and address', async ({ guardedPage: page }) => {
  await page.goto(`/mappa/?${TWO}&vista=affiancate`);
  const twin = page.locator('section.twin');
  await expect(twin.getByRole('heading', { level: 1 })).toContainText('2017 e 2019');
  await expect(twin).toContainText('stesse classi');
  await twin.getByRole('listbox').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/comune=037006/);
  // Both values in one breath.
  await expect(twin.getByRole('listbox').getByRole('option', { selected: true })).toHaveText(
    /Bologna: .*\(2017\); .*\(2019\)/,
  );

  await twin.getByLabel('Confronta con').selectOption('minuti-polo|2020');
  await expect(page).toHaveURL(/con=minuti-polo/);
  await expect(twin).toContainText('Ogni mappa ha le sue classi');
});

test('two live maps move together, whichever is moved', async ({ guardedPage: page }) => {
  await page.goto(`/mappa/?${TWO}&vista=affiancate`);
  const names = (frame: 'one' | 'two') => page.locator(`.frame.${frame} .map-overlay`);
  await expect(page.locator('.frame .stage.on')).toHaveCount(2, { timeout: 40_000 });
  /** Where Bologna's name stands in its own map. */
  const place = async (frame: 'one' | 'two'): Promise<[number, number]> => {
    const name = await names(frame).getByText('Bologna', { exact: true }).boundingBox();
    const box = await page.locator(`.frame.${frame}`).boundingBox();
    if (!name || !box) throw new Error(`Bologna has no name on map ${frame}`);
    return [name.x - box.x, name.y - box.y];
  };
  const apart = async (): Promise<number> => {
    const [[ax, ay], [bx, by]] = await Promise.all([place('one'), place('two')]);
    return Math.hypot(ax - bx, ay - by);
  };
  const before = await place('one');
  for (const frame of ['one', 'two'] as const) {
    const box = await page.locator(`.frame.${frame}`).boundingBox();
    if (!box) throw new Error('no map');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 20, y + 12, { steps: 4 });
    await page.mouse.up();
  }
  await expect.poll(async () => (await place('one'))[0] - before[0]).toBeGreaterThan(20);
  await expect.poll(apart).toBeLessThan(2);
});

test('the divider moves by keys and says where it is', async ({ guardedPage: page }) => {
  await page.goto(`/mappa/?${TWO}&vista=tendina`);
  const divider = page.getByRole('slider', { name: 'Tendina tra le due mappe' });
  await divider.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(divider).toHaveAttribute('aria-valuetext', '62 % a sinistra');
  const clip = await page.locator('.frame.two').evaluate((box) => getComputedStyle(box).clipPath);
  expect(clip).toContain('62%');
  await page.keyboard.press('End');
  await expect(divider).toHaveAttribute('aria-valuenow', '100');
});

test('the divider follows the finger on a phone @phone', async ({ guardedPage: page }) => {
  await page.goto(`/mappa/?${TWO}&vista=tendina`);
  const divider = page.getByRole('slider', { name: 'Tendina tra le due mappe' });
  const box = await divider.boundingBox();
  if (!box) throw new Error('no divider');
  expect(box.width).toBeGreaterThanOrEqual(44);
  expect(box.height).toBeGreaterThan(200);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 100, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  expect(Number(await divider.getAttribute('aria-valuenow'))).toBeLessThan(35);
  await expectNoOverflow(page);
});
