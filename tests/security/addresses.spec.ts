import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { formatOwnDeck } from '../../src/lib/state/own-deck';
import { HOSTILE } from '../fixtures/hostile';
import { expectOnlyText, listen } from '../support/canary';
import { expect, test } from '../support/guarded-page';

// The drawn map answers as the interactive one does.
test.use({ webgl: false });

const dist = process.env['E2E_DIST'] ?? 'dist';
/** Pages that read their address, those that are built. */
const PAGES = [
  '/mappa/',
  '/confronta/',
  '/confronta/classifica/',
  '/confronta/aree/',
  '/confronta/incrocio/',
  '/confronta/indice/',
  '/confronta/spazio/',
  '/comitato/tua/',
  '/embed/',
  '/embed/grafico/',
  '/embed/tabella/',
  '/embed/territorio/',
  '/laboratorio/',
  '/offline/',
  '/comitato/pianura/',
  '/contribuisci/',
  '/dati/',
  '/metodo/',
].filter((path) => existsSync(join(dist, path, 'index.html')));
/** Every name that some page knows, on every page. */
const KEYS =
  'anno area bisogno cella classi comune comuni con da direzione elenco fissa grafico indicatore indicatori insieme livello metodo misura mostra nascosti nome numero ordine parole parte penalita periodo propria prova q record relatore risorsa scala seme soglie solo sotto sql stato strati tema territori territorio tipo unita v vista __proto__ constructor'.split(
    ' ',
  );
/** An address is no longer than a server reads. */
const LONGEST = 120;

/** One text in every place of the address, also where a known form stands around it. */
function addressOf(text: string, longest = LONGEST): string {
  const short = text.slice(0, longest).toWellFormed();
  const params = new URLSearchParams(KEYS.map((key) => [key, short]));
  params.set('propria', `${short}~059.061`);
  params.append('propria', `${short}~999`);
  return `?${params.toString()}#${encodeURIComponent(short)}`;
}

/** A presentation that opens, with a text in all that a reader may write. */
function deckOf(text: string): string {
  const words = { title: text.slice(0, 100), notes: text.slice(0, 1000) };
  const view = (kind: 'mappa' | 'confronto', query: string) => ({ kind, query, ...words });
  const named = new URLSearchParams({ propria: `${text.slice(0, 40)}~059.061` }).toString();
  return `?${formatOwnDeck({
    title: words.title,
    views: [
      view('mappa', 'indicatore=minuti-polo'),
      view('confronto', named),
      view('mappa', text.slice(0, 200)),
    ],
  })}`;
}

async function open(page: Page, path: string, what: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  await expectOnlyText(page, what);
  // The page stands: it has its heading, or the figure that an embed is.
  await expect(page.locator('h1, article, main').first(), what).toBeVisible();
}

/** With every change one page of each way of reading an address; in the audit all. */
const FEWER = new Set([
  '/mappa/',
  '/confronta/',
  '/confronta/aree/',
  '/confronta/indice/',
  '/embed/',
  '/laboratorio/',
  '/dati/',
]);

const texts = Object.entries(HOSTILE);

test('texts in an address stay text: one in each name', async ({ guardedPage: page }) => {
  await listen(page);
  for (const [i, path] of PAGES.filter((one) => FEWER.has(one)).entries()) {
    const params = new URLSearchParams(
      KEYS.map((key, k) => [
        key,
        (texts[(i * 7 + k) % texts.length]?.[1] ?? '').slice(0, LONGEST).toWellFormed(),
      ]),
    );
    params.set('propria', `${HOSTILE['a picture that fails']}~059.061`);
    await open(
      page,
      `${path}?${params.toString()}#${encodeURIComponent('"><img src=x onerror=ran()>')}`,
      path,
    );
  }
});

test('a presentation whose every word is hostile shows words', async ({ guardedPage: page }) => {
  await listen(page);
  const text = HOSTILE['a closing tag and a script'] ?? '';
  await open(page, `/comitato/tua/${deckOf(text)}`, 'presentation');
  await expect(page.getByText('<script>ran()</script>').first()).toBeAttached();
});

for (const [name, text] of texts)
  test(`${name}, in every name of every address`, { tag: '@audit' }, async ({ guardedPage: page }) => {
    test.setTimeout(300_000);
    await listen(page);
    for (const path of PAGES) await open(page, `${path}${addressOf(text)}`, `${path} ${name}`);
    await open(page, `/comitato/tua/${deckOf(text.toWellFormed())}`, `presentation ${name}`);
    // Alone, where nothing else in the address distracts from it.
    for (const key of ['propria', 'nome', 'parole', 'indicatore', 'v'])
      await open(
        page,
        `/mappa/?${new URLSearchParams({ [key]: text.slice(0, 2000).toWellFormed(), elenco: 'organizzazioni' }).toString()}`,
        `${key} ${name}`,
      );
  });
