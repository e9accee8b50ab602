// @ts-check
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.mjs';
import { buildIfStale } from './build.mjs';
import { nothing, playwrightCounts, summary, vitestCounts } from './counts.mjs';

/**
 * All tests: unit and golden by Vitest, then the built site in Chromium by Playwright. Ends with one line of counts. With `--audit`
 * the sweeps too (tests tagged `@audit`, both colour schemes), which a change does not wait for.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = join(root, '.cache', 'tests');
const unitReport = join(reports, 'vitest.json');
const pagesReport = join(reports, 'playwright.json');

if (process.argv.includes('--audit')) process.env.AUDIT = '1';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const unit = vitestCounts(
  unitReport,
  npx('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]),
);
const pages = pagesInChromium();

const { line, ...counts } = summary([unit, pages]);
for (const each of counts.named) console.log(each);
writeFileSync(join(reports, 'summary.json'), JSON.stringify(counts));
console.log(`\n${line}`);
process.exit(counts.failed > 0 ? 1 : 0);

/** A build that fails or a missing browser counts as one failure: these tests are never skipped in silence. */
function pagesInChromium() {
  try {
    buildIfStale(root);
    process.env.CHROMIUM_PATH = ensureBrowser();
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { ...nothing(), problems: [problem] };
  }
  return playwrightCounts(pagesReport, npx('playwright', ['test']));
}

/**
 * Runs a program of the project under the Node that the project pins.
 * @param {string} program
 * @param {string[]} args
 * @returns {number | null} its exit status
 */
function npx(program, args) {
  return spawnSync('npx', ['--no-install', program, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  }).status;
}
