import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { browserFlags, ensureBrowser } from './browser.mjs';
import { buildIfStale } from './build.mjs';
import { serve } from './serve.mjs';
import { shotsFor } from './shots';
import type { Shot } from './shots';

/** How long a page may go on drawing after its last request, ms: the live map and the engine settle in it. */
const SETTLE = 1500;
const PATIENCE = 20_000;

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'screenshots');

await look(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

/** Pictures of every page kind into `screenshots/`, with what went wrong on each page beside its name. */
async function look(words: string[]): Promise<void> {
  const shots = shotsFor(words);
  buildIfStale(root);
  mkdirSync(folder, { recursive: true });
  const server = await serve({ dir: join(root, 'dist'), port: 0 });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags() });
  let troubled = 0;
  try {
    for (const shot of shots) {
      const troubles = await take(browser, server.url, shot);
      if (troubles.length > 0) troubled += 1;
      console.log(`${troubles.length > 0 ? '!' : ' '} ${shot.file}`);
      for (const trouble of troubles) console.log(`    ${trouble}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`\n${shots.length} pictures in screenshots/, ${troubled} with something to look at`);
}

async function take(browser: Browser, base: string, shot: Shot): Promise<string[]> {
  const { width, height, scheme } = shot;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    locale: 'it-IT',
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
  try {
    const answer = await page.goto(new URL(shot.page.path, base).href, { waitUntil: 'load' });
    if (!answer || answer.status() !== 200) troubles.push(`status ${answer?.status() ?? 'none'}`);
    await page.waitForLoadState('networkidle', { timeout: PATIENCE }).catch(() => {
      troubles.push('the network never came to rest');
    });
    await page.waitForTimeout(SETTLE);
    const wide = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth);
    if (wide > 0) troubles.push(`${wide} px wider than the screen`);
    await page.screenshot({ path: join(folder, shot.file), fullPage: shot.page.frame === 'full' });
  } catch (error) {
    troubles.push(`no picture: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await context.close();
  }
  return troubles;
}
