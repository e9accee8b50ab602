import { expectNoOverflow } from '../support/explorer';
import { expect, test } from '../support/guarded-page';
import type { Page } from '@playwright/test';

// The drawn map answers as the interactive one does.
test.use({ webgl: false });

const panel = (page: Page) => page.locator('#pannello');
const rows = (page: Page) => page.locator('main table tbody tr');
const subtitle = (page: Page) => page.locator('.map-pane');

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/mappa/${query}`);
  await expect(page.locator('.explorer.live')).toBeVisible();
  // Until its values have come, an indicator that the address asks for is not yet the one that is shown.
  const asked = /indicatore=([\w-]+)/.exec(query)?.[1];
  if (asked) await expect(panel(page).locator(`.actions a[href$="#${asked}"]`)).toHaveCount(1);
}

test('an indicator is found by words, says what it is before it is chosen, and is remembered', async ({
  guardedPage: page,
}) => {
  await open(page);
  const search = panel(page).getByRole('searchbox', { name: 'Cerca un indicatore' });
  await search.fill('eta MEDIA');
  await expect(panel(page).getByRole('status').filter({ hasText: '1 indicatore' })).toBeVisible();
  await expect(panel(page).getByText('L’età media di chi risiede nel comune.')).toBeVisible();
  await expect(panel(page).getByText('55 comuni su 55')).toBeVisible();

  await search.press('ArrowDown');
  await expect(panel(page).getByRole('link', { name: 'Età media' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/indicatore=eta-media/);

  await search.fill('qwerty');
  await expect(panel(page).getByText('Nessun indicatore trovato')).toBeVisible();
  await search.press('Escape');
  await expect(search).toHaveValue('');

  const recent = panel(page).getByRole('button', { name: /Usati di recente/ });
  await recent.click();
  await expect(panel(page).getByRole('link', { name: 'Anni di reddito per una casa' })).toBeVisible();
  await page.reload();
  await expect(page.locator('.explorer.live')).toBeVisible();
  await recent.click();
  await panel(page).getByRole('button', { name: 'Svuota l’elenco' }).click();
  await expect(recent).toHaveCount(0);
});

test('every line has a button that says what the indicator is, list partial or not', async ({
  guardedPage: page,
}) => {
  await open(page, '?indicatore=cer-note');
  const about = panel(page).getByRole('button', { name: 'Che cos’è: Comunità energetiche note' });
  await expect(about).toHaveAttribute('aria-expanded', 'false');
  await about.focus();
  await page.keyboard.press('Enter');
  await expect(about).toHaveAttribute('aria-expanded', 'true');
  const id = await about.getAttribute('aria-controls');
  await expect(page.locator(`[id="${id}"]`)).toContainText('elenco parziale');
  await expect(page).toHaveURL(/indicatore=cer-note/);
});

test('nothing breaks where the browser keeps nothing', async ({ guardedPage: page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await open(page);
  await panel(page).getByRole('link', { name: 'Reddito medio per contribuente' }).click();
  await expect(page).toHaveURL(/indicatore=reddito-medio/);
});

test('indicators by direction of the plan, an indicator under each that it answers', async ({
  guardedPage: page,
}) => {
  await open(page, '?indicatore=letti-extralberghieri-1000');
  await panel(page).getByRole('button', { name: 'Per direzione del piano' }).click();
  await expect(panel(page).getByRole('heading', { name: /^Missione \d/ })).toHaveCount(5);
  const link = panel(page).getByRole('link', { name: 'Letti extralberghieri' });
  await panel(page)
    .getByRole('button', { name: /Promuovere forme di abitare collaborativo/ })
    .click();
  await expect(link).toHaveCount(1);
  await panel(page)
    .getByRole('button', { name: /Tenere insieme politiche della casa/ })
    .click();
  await expect(link).toHaveCount(1);
  await panel(page)
    .getByRole('button', { name: /Fuori dalle direzioni/ })
    .click();
  await expect(panel(page).getByRole('link', { name: 'Altitudine del centro' })).toBeVisible();
});

test('a need is crossed with a resource of its direction, either is changed, and Back undoes it', async ({
  guardedPage: page,
}) => {
  await open(page, '?indicatore=minuti-polo');
  await panel(page).getByRole('button', { name: 'Incrocio' }).click();
  await expect(page).toHaveURL(/con=organizzazioni-10k&vista=incrocio/);
  await expect(panel(page).getByRole('heading', { name: 'Bisogno' })).toBeVisible();

  const resource = panel(page).getByRole('button', { name: /Organizzazioni ogni 10\.000 residenti/ });
  await resource.click();
  await expect(panel(page).getByRole('link', { name: 'Minuti dal polo' })).toHaveCount(0);
  await panel(page)
    .getByRole('button', { name: /Aree fragili/ })
    .last()
    .click();
  await panel(page).getByRole('link', { name: 'Fermate dei bus ogni 1.000' }).click();
  await expect(page).toHaveURL(/con=fermate-1000/);
  await expect(panel(page).getByRole('button', { name: /Fermate dei bus ogni 1\.000/ })).toBeFocused();

  await page.goBack();
  await expect(page).toHaveURL(/con=organizzazioni-10k/);
  await panel(page).getByRole('button', { name: 'Un indicatore' }).click();
  await expect(page).not.toHaveURL(/con=/);
});

test('a class is not crossed, and the panel says so', async ({ guardedPage: page }) => {
  await open(page, '?indicatore=classe-snai');
  const cross = panel(page).getByRole('button', { name: 'Incrocio' });
  await expect(cross).toBeDisabled();
  await expect(cross).toHaveAccessibleDescription(/non si incrocia/);
});

test('two maps start from the same indicator, the earlier period on the left', async ({
  guardedPage: page,
}) => {
  await open(page, '?indicatore=organizzazioni');
  await panel(page).getByRole('button', { name: 'Confronta' }).click();
  await expect(page).toHaveURL(/periodo=2017&con=organizzazioni&vista=affiancate/);
  await panel(page).getByRole('slider', { name: 'Periodo a destra' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/periodo2=2019/);
  await panel(page).getByRole('button', { name: 'A tendina' }).click();
  await expect(page).toHaveURL(/vista=tendina/);
});

test('playing goes through the periods to the last one and stops; another input stops it', async ({
  guardedPage: page,
}) => {
  // A period is shown for less than a second: what went by is written down, not looked for.
  const visited: string[] = [];
  page.on('framenavigated', (frame) => visited.push(frame.url()));
  const wasAt = (period: string) =>
    expect.poll(() => visited.some((url) => url.includes(`periodo=${period}`)));
  await open(page, '?indicatore=organizzazioni&periodo=2018');
  const play = panel(page).getByRole('button', { name: 'Scorri i periodi' });
  await play.click();
  await expect(page).not.toHaveURL(/periodo=/);
  await wasAt('2019').toBe(true);
  await expect(play).toBeVisible();

  // From the end it starts again from the first period.
  await play.click();
  await wasAt('2017').toBe(true);
  await page.keyboard.press('Tab');
  await expect(play).toBeVisible();
});

test('breaks of the series are named in words', async ({ guardedPage: page }) => {
  await open(page, '?indicatore=popolazione');
  await expect(panel(page).getByRole('slider', { name: 'Periodo' })).toHaveAccessibleDescription(
    /1 gen 2018, 31 dic 2020/,
  );
});

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('periods are stepped by hand', async ({ guardedPage: page }) => {
    await open(page, '?indicatore=organizzazioni');
    await expect(panel(page).getByRole('button', { name: 'Scorri i periodi' })).toHaveCount(0);
    await panel(page).getByRole('button', { name: 'Periodo precedente' }).click();
    await expect(page).toHaveURL(/periodo=2019/);
  });
});

test('only true expressions are offered, the others with the reason; a change names what it starts from', async ({
  guardedPage: page,
}) => {
  await open(page, '?indicatore=presenze');
  await panel(page).getByRole('radio', { name: 'Variazione nel tempo' }).check();
  await expect(page).toHaveURL(/misura=variazione/);
  await panel(page).getByLabel('Rispetto a').selectOption('2019');
  await expect(page).toHaveURL(/da=2019/);
  await expect(subtitle(page)).toContainText('variazione dal 2019');
  await expect(rows(page).first()).toContainText(/\d,\d/);

  // A base after the new period is let go, so that the address can be opened again.
  await panel(page).getByRole('slider', { name: 'Periodo' }).focus();
  for (let i = 0; i < 6; i += 1) await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/periodo=2018/);
  await expect(page).not.toHaveURL(/da=/);
  await page.reload();
  await expect(page.getByRole('alert')).toHaveCount(0);

  await open(page, '?indicatore=importi-sede');
  await expect(panel(page).getByRole('radio', { name: 'Per residente' })).toHaveCount(0);
  await panel(page).getByText('Perché non le altre').click();
  await expect(panel(page).getByText(/diviso per i residenti ingannerebbe/)).toBeVisible();
});

test('nights per resident are the published ones', async ({ guardedPage: page }) => {
  await open(page, '?indicatore=presenze-1000');
  const published = await rows(page).first().innerText();
  await open(page, '?indicatore=presenze');
  await panel(page).getByRole('radio', { name: 'Per residente' }).check();
  await expect(page).toHaveURL(/misura=residenti/);
  const [name = ''] = /[A-Z][\p{L}’ ]{4,}/u.exec(published) ?? [];
  await expect(rows(page).first()).toContainText(name.trim());
});

test('groups of comuni: their rows, the districts to be verified, who is in none, and why there is no value', async ({
  guardedPage: page,
}) => {
  await open(page, '?indicatore=organizzazioni-10k');
  const level = panel(page).getByLabel('Territori', { exact: true });
  await level.selectOption('unione');
  await expect(page).toHaveURL(/unita=unione/);
  await expect(rows(page)).toHaveCount(7);
  await expect(panel(page).getByText(/^4 comuni non sono in nessuna unione: .*Molinella/)).toBeVisible();
  await level.selectOption('distretto');
  await expect(panel(page).getByText(/da verificare con le due aziende sanitarie/)).toBeVisible();

  await open(page, '?indicatore=minuti-polo&unita=area');
  await expect(panel(page).getByText(/non ha un valore per gruppi di comuni/)).toBeVisible();
  await panel(page).getByRole('button', { name: 'Torna ai comuni' }).click();
  await expect(rows(page)).toHaveCount(55);
});

test('by touch on a phone: two indicators are chosen with the panel open @phone', async ({
  guardedPage: page,
}) => {
  await open(page, '?indicatore=minuti-polo');
  await page.getByRole('button', { name: /Minuti dal polo/ }).tap();
  await panel(page).getByRole('button', { name: 'Incrocio' }).tap();
  await expect(page).toHaveURL(/vista=incrocio/);
  await panel(page)
    .getByRole('button', { name: /Organizzazioni ogni 10\.000/ })
    .tap();
  await panel(page)
    .getByRole('button', { name: /Che cos’è: Organizzazioni con sede/ })
    .tap();
  await expect(panel(page).getByText('55 comuni su 55').first()).toBeVisible();
  for (const button of await panel(page).getByRole('button').all()) {
    if (!(await button.isVisible())) continue;
    expect((await button.boundingBox())?.height ?? 44, await button.innerText()).toBeGreaterThanOrEqual(43.5);
  }
  await expectNoOverflow(page);
});
