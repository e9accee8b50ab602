// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Path of a Chromium that is already on the machine: `CHROMIUM_PATH`, the system's, then Playwright's own.
 * @returns {string | null} null when there is none
 */
export function findBrowser() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) return existsSync(wanted) ? wanted : null;
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)];
  for (const name of NAMES) {
    for (const folder of folders) if (existsSync(join(folder, name))) return join(folder, name);
  }
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : null;
}

/**
 * Path of a Chromium, installing one where the machine has none: by apt where that is allowed, else
 * Playwright's own. Throws an Error of one sentence, which says what to do, where neither works.
 * @returns {string}
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.env.CHROMIUM_PATH) {
    throw new Error(
      `CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which does not exist: correct or unset it.`,
    );
  }
  console.log('No Chromium found: installing one…');
  const installed = installWithApt() || run('npx', ['playwright', 'install', 'chromium']);
  const path = installed ? findBrowser() : null;
  if (path) return path;
  throw new Error(
    'No Chromium was found and none could be installed: install the package "chromium" of your system, or set CHROMIUM_PATH to a Chromium or Chrome program, and run the command again.',
  );
}

/**
 * Command-line flags for an unattended Chromium that draws WebGL 2 in software and calls nobody by itself.
 * @returns {string[]}
 */
export function browserFlags() {
  const isRoot = process.getuid?.() === 0;
  return [
    // The sandbox needs user namespaces, which root and most CI containers do not have.
    ...(isRoot || process.env.CI ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

function installWithApt() {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !run('sudo', ['-n', 'true'])) return false;
  const apt = (/** @type {string[]} */ ...args) =>
    isRoot ? run('apt-get', args) : run('sudo', ['-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]);
  // An old package list is still worth a try, so a failed update does not stop the installation.
  apt('update');
  // Another installation may be on: it is waited for.
  return apt('-o', 'DPkg::Lock::Timeout=300', 'install', '-y', 'chromium');
}

/**
 * @param {string} program
 * @param {string[]} args
 * @returns {boolean} whether it ran and ended well
 */
function run(program, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}
