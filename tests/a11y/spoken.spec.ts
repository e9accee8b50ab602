import { spokenListbox, spokenPictures } from '../support/accessibility-tree';
import { ready } from '../support/explorer';
import { expect, test } from '../support/guarded-page';
import { ENGINE, run } from '../support/laboratory';
import { inItalian, printed, servedData } from '../support/served-data';

// The drawn map answers as the interactive one does.
test.use({ webgl: false });

/** Near and far; one of them too small for a figure of the rents. */
const FIVE = ['037006', '037059', '037032', '037034', '037055'];
const AREAS = ['area-collina-appennino', 'area-pianura', 'area-circondario-imolese', 'area-bologna'];
const CHART = '.views .chart [role="listbox"]';

test('the map says of five comuni, for three indicators, what the files say', async ({
  guardedPage: page,
}) => {
  const data = await servedData(page);
  let unknown = 0;
  for (const indicator of ['minuti-polo', 'anni-reddito-80mq', 'canone-affitto']) {
    await page.goto(`/mappa/?indicatore=${indicator}`);
    await ready(page);
    const { options } = await spokenListbox(page, /^Mappa dei comuni/);
    for (const id of FIVE) {
      const name = `${printed(data.territory(id)['name'])}: `;
      const said = options.find((option) => option.name.startsWith(name))?.name.slice(name.length);
      const value = data.italian(indicator, id);
      if (value === null) unknown += 1;
      // Where the file has no value a word stands, and never a number.
      const expected = value === null ? /^[^\d]+$/ : new RegExp(`^${value.replaceAll('.', '\\.')} `);
      expect(said, `${indicator}, ${name}`).toMatch(expected);
    }
  }
  expect(unknown, 'comuni without a value among those asked for').toBeGreaterThan(0);
});

test('each dot of the distribution and of the scatter is said with its values', async ({
  guardedPage: page,
}) => {
  const data = await servedData(page);
  const name = (id: string): string => printed(data.territory(id)['name']);
  await page.goto('/mappa/?indicatore=minuti-polo&sotto=distribuzione');
  await expect(page.locator('.views .chart [role="option"]')).toHaveCount(55);
  const row = await spokenListbox(page, /Minuti dal polo.*distribuzione/, CHART);
  expect(row.options.map((option) => option.name).toSorted()).toEqual(
    data.comuni.map((id) => `${name(id)}: ${data.italian('minuti-polo', id)} minuti`).toSorted(),
  );

  await page.goto('/mappa/?indicatore=minuti-polo&con=indice-vecchiaia&sotto=dispersione');
  await expect(page.locator('.views .chart [role="option"]')).toHaveCount(55);
  const cloud = await spokenListbox(page, /55 comuni con entrambi i valori/, CHART);
  const [{ label_it: down, unit_it: every } = {}] = [data.indicator('indice-vecchiaia')];
  expect(cloud.options.map((option) => option.name).toSorted()).toEqual(
    data.comuni
      .map(
        (id) =>
          `${name(id)}: Minuti dal polo più vicino ${data.italian('minuti-polo', id)} minuti; ` +
          `${down} ${data.italian('indice-vecchiaia', id)} ${every}`,
      )
      .toSorted(),
  );
});

test('the residents of a comune over time are said with the first and the last count', async ({
  guardedPage: page,
}) => {
  const data = await servedData(page);
  const counts = data.observed('popolazione', '037059');
  const [first, last] = [counts[0], counts.at(-1)].map((row) => inItalian(Number(row?.['value'])));
  await page.goto('/territori/vergato/');
  const said = await spokenPictures(page, 'section.trends');
  expect(said.filter((text) => text.startsWith(`Vergato: ${first} (`))).toHaveLength(1);
  expect(said.find((text) => text.startsWith(`Vergato: ${first} (`))).toContain(`, ${last} (`);
});

/** `Collina-Appennino 19,2 %; Pianura …`, from the files. */
async function ofAreas(
  data: Awaited<ReturnType<typeof servedData>>,
  indicator: string,
  unit: string,
): Promise<string> {
  const says = (name: string, id: string): string => `${name} ${data.italian(indicator, id)}${unit}`;
  return [
    ...AREAS.map((id) => says(data.territory(id)['short_name'] ?? '', id)),
    says('Città metropolitana', 'cm-bologna'),
  ].join('; ');
}

for (const [what, path, within, indicator, unit] of [
  ['a figure of a theme', '/temi/abitare/', 'main', 'redditi-bassi', ' %'],
  ['a slide', '/comitato/pianura/', 'main', 'organizzazioni-10k', ''],
] as const)
  test(`${what} says the values of the areas once, as the files have them`, async ({ guardedPage: page }) => {
    const data = await servedData(page);
    await page.goto(path);
    const said = await spokenPictures(page, within);
    const { label_it: label, default_period: period } = data.indicator(indicator);
    const bars = said.filter((text) => text.startsWith(`Barre delle aree: ${label}, ${period}. `));
    expect(bars).toEqual([`Barre delle aree: ${label}, ${period}. ${await ofAreas(data, indicator, unit)}.`]);
  });

test('the chart of an answer says its tallest bar as the file has it', async ({ guardedPage: page }) => {
  const data = await servedData(page);
  const sizes = data.comuni.map((id) => Number(data.territory(id)['population']));
  const sql = `SELECT name, population FROM territories WHERE level = 'comune'`;
  await page.goto(`/laboratorio/?sql=${encodeURIComponent(sql)}`);
  await run(page);
  const answer = page.getByTestId('lab-result');
  await expect(answer).toBeVisible(ENGINE);
  await answer.getByRole('tab', { name: 'Grafico' }).click();
  await expect(page.getByTestId('bars')).toBeVisible();
  const [said] = await spokenPictures(page, '[data-testid="lab-result"]');
  expect(said).toContain(`Il più alto: Bologna ${inItalian(Math.max(...sizes))}`);
  expect(said).toContain('population');
});
