import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { deckPath } from '../types';
import { singleFiles } from './build';
import { USB_FOLDER, usbFile, usbName } from './name';

const dist = mkdtempSync(join(tmpdir(), 'deck-usb-'));
afterAll(() => rmSync(dist, { recursive: true }));
const folder = join(dist, USB_FOLDER);

/** The two moments of a build that the integration acts at. */
async function built(site: string | undefined): Promise<void> {
  const { hooks } = singleFiles();
  const root = pathToFileURL(`${process.cwd()}/`);
  // Of all that a hook is given, these read the site, the root and the folder alone.
  const configured = hooks['astro:config:done'] as unknown as (options: unknown) => void;
  const done = hooks['astro:build:done'] as unknown as (options: unknown) => Promise<void>;
  configured({ config: { root, site } });
  await done({ dir: pathToFileURL(`${dist}/`) });
}

it('each deck whose page was built becomes one file with its style and a player that runs alone (synthetic page)', async () => {
  const page = join(dist, 'en', deckPath('cer'));
  mkdirSync(page, { recursive: true });
  mkdirSync(join(dist, '_astro'));
  writeFileSync(join(dist, '_astro', 'a.css'), '.slide{color:red}');
  writeFileSync(
    join(page, 'index.html'),
    '<html><head><link rel="stylesheet" href="/_astro/a.css"></head><body><h1>Synthetic</h1>' +
      '<div data-deck-words="{}"></div><div class="deck" data-deck="cer"><section>slide</section></div></body></html>',
  );

  await built('https://example.org/osservatorio/');
  expect(readdirSync(folder)).toEqual([usbName('cer', 'en')]);
  const file = readFileSync(join(dist, usbFile('cer', 'en')), 'utf8');
  expect(file).toContain('<section>slide</section>');
  expect(file).toContain('.slide{color:red}');
  expect(file).toContain('example.org/osservatorio');
  const script = /<script>([^]*)<\/script>/.exec(file)?.[1] ?? '';
  expect(script).toContain('data-deck-words');
  expect(script).not.toMatch(/\bimport\s*[("']|\brequire\(/);

  await built(undefined);
  expect(readFileSync(join(dist, usbFile('cer', 'en')), 'utf8')).not.toMatch(/localhost|example\.org/);
});

it('a site without decks gets no folder', async () => {
  rmSync(dist, { recursive: true });
  mkdirSync(dist);
  await built('https://example.org');
  expect(existsSync(folder)).toBe(false);
});
