import { ready, tableRows } from '../support/explorer';
import { expect, test } from '../support/guarded-page';
import { ENGINE } from '../support/laboratory';

// The drawn map answers as the interactive one does.
test.use({ webgl: false });

/** Addresses that mean nothing any more, or never did: what is said, and the view that opens. */
const ADDRESSES: [name: string, query: string, says: string[], opens: { card: string; rows: number }][] = [
  ['an unknown indicator', 'indicatore=gone', ['indicatore'], { card: 'I 55 comuni', rows: 55 }],
  ['an unknown comune', 'comune=037999', ['comune'], { card: 'I 55 comuni', rows: 55 }],
  ['an unknown comune beside a known one', 'comune=037999,037059', [], { card: 'Vergato', rows: 55 }],
  [
    'unknown values beside good ones',
    'indicatore=gone&comune=037059&classi=bogus',
    ['indicatore', 'classi'],
    { card: 'Vergato', rows: 55 },
  ],
  [
    'a period the indicator has not',
    'indicatore=minuti-polo&periodo=1861&area=pianura',
    ['periodo'],
    { card: 'I 55 comuni', rows: 0 },
  ],
  [
    'a group of another level',
    'unita=unione&territorio=distretto-appennino-bolognese',
    ['territorio'],
    { card: '', rows: 7 },
  ],
  [
    'a crossing whose second indicator is gone',
    'vista=incrocio&con=gone&indicatore=minuti-polo',
    ['con'],
    { card: 'I 55 comuni', rows: 55 },
  ],
  [
    'text that tries to be a page',
    `comune=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`,
    ['comune'],
    { card: 'I 55 comuni', rows: 55 },
  ],
  ['an unknown layer', 'strati=luna', ['strati'], { card: 'I 55 comuni', rows: 55 }],
  ['a broken escape', 'comune=%E0%A4%A', ['comune'], { card: 'I 55 comuni', rows: 55 }],
];

/** The codec has its own properties; these are seen in the page with every change, the others in the audit. */
const EVERY_CHANGE = new Set([
  'unknown values beside good ones',
  'a crossing whose second indicator is gone',
  'text that tries to be a page',
]);

for (const [name, query, says, { card, rows }] of ADDRESSES)
  test(
    `${name}: the nearest view opens, and a short message says which part was not valid`,
    {
      tag: EVERY_CHANGE.has(name) ? [] : ['@audit'],
    },
    async ({ guardedPage: page }) => {
      await page.goto(`/mappa/?${query}`);
      await ready(page);
      const message = page.locator('.message[role="alert"]');
      if (says.length > 0) await expect(message).toContainText(`(${says.join(', ')})`);
      else await expect(message).toHaveCount(0);
      if (card) await expect(page.locator('.side h2').first()).toHaveText(card);
      if (rows) await expect(tableRows(page)).toHaveCount(rows);
      if (says.length === 0) return;
      // The rest works, and the message goes away.
      await message.getByRole('button', { name: 'Chiudi il messaggio' }).click();
      await expect(message).toHaveCount(0);
      await tableRows(page).first().getByRole('button').first().click();
      await expect(page.locator('tr.selected')).toHaveCount(1);
      await expect(page).not.toHaveURL(/gone|999|bogus|1861|onerror|luna/);
    },
  );

test('a link of an earlier version opens the same view without a word', async ({ guardedPage: page }) => {
  test.slow();
  await page.goto('/mappa/?indicatore=presenze-per-abitante&comune=037033');
  await ready(page);
  await expect(page.locator('main h1, .choose').first()).toBeAttached();
  await expect(page.locator('.panel')).toContainText('Notti dei turisti ogni 1.000 residenti');
  await expect(page.locator('.side h2').first()).toHaveText('Lizzano in Belvedere');
  await expect(page.getByRole('alert')).toHaveCount(0);

  await page.goto('/mappa/?indicatore=presenze-per-abitante&livello=organizzazioni&anno=2018');
  await expect(page.getByTestId('records-total')).toContainText('organizzazioni', ENGINE);
  await expect(page.getByRole('alert')).toHaveCount(0);
  // The next move writes the address as it is today.
  await tableRows(page).first().getByRole('button').first().click();
  await expect(page).toHaveURL(/indicatore=presenze-1000/);
  await expect(page).toHaveURL(/elenco=organizzazioni/);
  await expect(page).not.toHaveURL(/livello|presenze-per-abitante/);
});
