import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { expectNoViolations } from '../support/axe';
import { expectNoOverflow } from '../support/explorer';
import { expect, test } from '../support/guarded-page';

/** The site under test tells its own tables. */
const DIST = process.env['E2E_DIST'] ?? 'dist';
const tables = (
  JSON.parse(readFileSync(`${DIST}/data/v1/catalogue.json`, 'utf8')) as { tables: { id: string }[] }
).tables;
const shown = (page: Page) => page.locator('#elenco-tabelle > li:visible');

test.describe('the catalogue', () => {
  test('is narrowed by words and choices that the address keeps', async ({ guardedPage: page }) => {
    await page.goto('/dati/');
    await expect(shown(page)).toHaveCount(tables.length);
    await page.getByLabel('Formato').selectOption('geojson');
    const withGeometry = await shown(page).count();
    expect(withGeometry).toBeGreaterThan(0);
    expect(withGeometry).toBeLessThan(tables.length);
    await page.getByLabel('Parole').fill('altimetric');
    await expect(shown(page)).toHaveCount(1);
    await expect(shown(page).getByRole('link', { name: 'Territori', exact: true })).toBeVisible();
    await expect(page.getByText(`1 tabella su ${tables.length}`)).toBeVisible();
    await expect(page).toHaveURL(/\?q=altimetric&formato=geojson$/);

    await page.reload();
    await expect(shown(page)).toHaveCount(1);
    await expect(page.getByLabel('Formato')).toHaveValue('geojson');

    await page.getByLabel('Parole').fill('zzz');
    await expect(shown(page)).toHaveCount(0);
    await expect(page.getByText('Nessuna tabella con queste caratteristiche')).toBeVisible();
    await page.getByRole('button', { name: 'Togli i filtri' }).click();
    await expect(shown(page)).toHaveCount(tables.length);
    await expect(page).toHaveURL(/\/dati\/$/);
  });

  test('finds one figure by its name and gives its file, with source, licence and citation near', async ({
    guardedPage: page,
  }) => {
    await page.goto('/dati/');
    const found = page.locator('#elenco-indicatori li:visible');
    await expect(found).toHaveCount(0);
    await page.getByLabel('Parole').fill('notti presenze');
    const nights = found.filter({ hasText: 'Notti passate dai turisti (presenze)' });
    await expect(nights).toHaveCount(1);
    await expect(page.getByRole('link', { name: /^\d indicatori su \d+$/ })).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      nights.getByRole('link', { name: /in CSV/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('presenze.csv');
    const { data } = Papa.parse<Record<string, string>>(readFileSync(await download.path(), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    const comuni = data.filter((row) => row['period'] === '2024' && row['level'] === 'comune');
    expect(comuni).toHaveLength(55);
    expect(data.slice(0, 55)).toEqual(comuni);
    expect(comuni.find((row) => row['territory_id'] === '037006')).toMatchObject({
      territory_name: 'Bologna',
      source: 'ISTAT',
      licence: 'CC BY 4.0',
    });

    await nights.getByRole('link', { name: /^Metodo/ }).click();
    await expect(page).toHaveURL(/\/metodo\/#presenze$/);
    await page.goBack();
    await expect(nights).toBeVisible();
    await page.getByRole('link', { name: 'Come si citano' }).click();
    await expect(page.getByRole('heading', { name: 'Come citare' })).toBeInViewport();

    await page.goto('/dati/?q=notti%20presenze');
    await page.getByRole('button', { name: 'Togli i filtri' }).click();
    await expect(found).toHaveCount(0);
    await expect(page.locator('#elenco-indicatori details:visible')).toHaveCount(6);
  });

  test('tells nothing is left in a list without a link to it', async ({ guardedPage: page }) => {
    await page.goto('/dati/?q=zzz');
    await expect(page.getByText('Nessun indicatore con queste caratteristiche')).toBeVisible();
    await expect(page.getByRole('status').getByRole('link')).toHaveCount(0);
  });

  test('shows everything for an old address', async ({ guardedPage: page }) => {
    await page.goto('/dati/?tema=inesistente&formato=xml');
    await expect(shown(page)).toHaveCount(tables.length);
  });

  test('is narrowed by theme and level in English too', async ({ guardedPage: page }) => {
    await page.goto('/en/dati/?livello=distretto&tema=turismo');
    await expect(shown(page).getByRole('link', { name: 'Observations', exact: true })).toBeVisible();
    await expect(shown(page).getByRole('link', { name: 'Territories', exact: true })).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is whole, with no control that does nothing', async ({ guardedPage: page }) => {
    await page.goto('/dati/');
    await expect(shown(page)).toHaveCount(tables.length);
    await expect(page.getByRole('main').locator('form')).toBeHidden();
    const theme = page.locator('#elenco-indicatori details').first();
    await theme.locator('summary').click();
    await expect(theme.getByRole('link', { name: /in XLSX/ }).first()).toBeVisible();
  });

  test('citations and code stand as text without a button', async ({ guardedPage: page }) => {
    await page.goto('/dati/organisations/');
    await expect(page.locator('#cita-bibtex')).toContainText('@misc{osservatorio');
    await expect(page.locator('#cita-iso')).toContainText('AAAA-MM-GG');
    await expect(page.locator('#codice-python')).toBeVisible();
    await expect(page.getByRole('button', { name: /Copia/ })).toHaveCount(0);
  });
});

/** What a reader pastes now. The page's own script may not read it: the shipped headers forbid that. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('ControlOrMeta+V');
  const field = page.locator('#pasted');
  await expect(field).not.toHaveValue('');
  const text = await field.inputValue();
  await field.evaluate((one) => one.remove());
  return text;
}

test.describe('a dataset page', () => {
  test('copies a citation on one line and code as it stands', async ({ guardedPage: page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/dati/organisations/');
    await page.getByRole('button', { name: 'Copia ISO 690' }).click();
    await expect(page.getByText('Copiato')).toBeVisible();
    expect(await pasted(page)).toMatch(
      /^OSSERVATORIO .+ Versione v1\. \d{4}, .+ \[consultato il \d{4}-\d\d-\d\d\]\. Disponibile da: \S+$/,
    );
    await page.getByRole('button', { name: 'Copia RIS' }).click();
    await expect(page.getByText('Copiato')).toHaveCount(2);
    expect(await pasted(page)).toMatch(/^TY {2}- DATA\n[\s\S]+\nER {2}-/);
  });

  test('maps the 55 comuni and tells the same as a table', async ({ guardedPage: page }) => {
    await page.goto('/dati/organisations/');
    const codes = await page
      .locator('.coverage path[data-id^="037"]')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('data-id')));
    expect(new Set(codes).size).toBe(55);
    await page.getByText('Le righe comune per comune').click();
    await expect(page.locator('.coverage tbody tr')).toHaveCount(55);
  });

  test('lists files that all answer with the size it states', async ({ guardedPage: page, request }) => {
    await page.goto('/dati/territories/');
    const links = page.locator('.files.large a');
    expect(await links.count()).toBeGreaterThan(4);
    for (const link of await links.all()) {
      const address = (await link.getAttribute('href')) ?? '';
      const bytes = (await (await request.get(address)).body()).byteLength;
      const kilo = `${Math.round(bytes / 1000)} kB`;
      await expect(link, address).toContainText(bytes < 1_000_000 ? kilo : ' MB');
    }
  });

  test('every part is reached from the contents, also where a table has no comuni', async ({
    guardedPage: page,
  }) => {
    for (const id of ['observations', 'gaps', 'sources', 'stations_odbl']) {
      await page.goto(`/dati/${id}/`);
      const targets = await page
        .locator('nav.contents a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(targets.length).toBeGreaterThan(8);
      for (const target of targets) await expect(page.locator(target), `${id} ${target}`).toHaveCount(1);
    }
  });
});

for (const path of [
  '/dati/',
  '/novita/',
  '/en/novita/',
  '/dati/territories/',
  '/en/dati/stops/',
  '/dati/gaps/',
]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${path} ${colorScheme}`, () => {
      test.use({ colorScheme });
      const tag = colorScheme === 'light' && path === '/dati/gaps/' ? [] : ['@audit'];
      test('has no accessibility violation', { tag }, async ({ guardedPage: page }) => {
        // With everything opened there are thousands of elements to look at.
        test.setTimeout(120_000);
        await page.goto(path);
        await page.locator('main details').evaluateAll((all) => {
          for (const details of all) (details as HTMLDetailsElement).open = true;
        });
        await expectNoViolations(page);
      });
    });
  }
}

test('a table whose values have other terms says so in its licence', async ({ guardedPage: page }) => {
  await page.goto('/dati/observations/');
  await expect(
    page.getByText(/non hanno questa licenza.+«Fonte: Agenzia delle Entrate – OMI»/),
  ).toBeVisible();
  await page.goto('/dati/stops/');
  await expect(page.getByText('non hanno questa licenza')).toHaveCount(0);
});

test.describe('by keyboard', () => {
  for (const path of ['/dati/', '/dati/territories/', '/novita/']) {
    const tag = path === '/dati/territories/' ? [] : ['@audit'];
    test(
      `every control of ${path} is reached, and shows that it is`,
      { tag },
      async ({ guardedPage: page }) => {
        test.setTimeout(120_000);
        await page.goto(path);
        const controls = await page.locator('main').evaluate((main) => {
          const all = [
            ...main.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
          ].filter((element) => element.checkVisibility());
          all.forEach((element, i) => element.setAttribute('data-tab', String(i)));
          return all.length;
        });
        await page.locator('main').evaluate((main) => {
          main.setAttribute('tabindex', '-1');
          main.focus();
        });
        const reached = new Set<string>();
        for (let i = 0; i < controls + 5 && reached.size < controls; i += 1) {
          await page.keyboard.press('Tab');
          const at = await page.evaluate(() => {
            const element = document.activeElement;
            if (!element) return null;
            const { outlineStyle, outlineWidth } = getComputedStyle(element);
            return {
              tab: element.getAttribute('data-tab'),
              isRinged: outlineStyle !== 'none' && outlineWidth !== '0px',
            };
          });
          if (at?.tab == null) continue;
          reached.add(at.tab);
          expect(at.isRinged, `control ${at.tab} shows its focus`).toBe(true);
        }
        expect(reached.size).toBe(controls);
      },
    );
  }
});

test('changes are told in words and by a feed', async ({ guardedPage: page, request }) => {
  await page.goto('/novita/');
  await expect(page.locator('.changes li').first()).toBeVisible();
  const feed = await page.getByRole('link', { name: /feed/ }).getAttribute('href');
  const answer = await request.get(feed ?? '');
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toContain('<feed');
  await expect(page.locator('footer a[href="/novita/"]')).toBeVisible();
});

test.describe('on a phone @phone', () => {
  test(
    'no page of the catalogue is wider than the screen',
    { tag: '@audit' },
    async ({ guardedPage: page }) => {
      test.setTimeout(120_000);
      for (const path of ['/dati/', '/novita/', ...tables.map(({ id }) => `/dati/${id}/`)]) {
        await page.goto(path);
        await expectNoOverflow(page, path);
      }
    },
  );
});
