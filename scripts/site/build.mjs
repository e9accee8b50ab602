// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the site is made from; anything newer than the built home page asks for a new build. */
const INPUTS = [
  'src',
  'public',
  'data',
  'astro.config.mjs',
  'svelte.config.js',
  'tsconfig.json',
  'package-lock.json',
];

/**
 * Builds the site into `dist/` unless what is there is up to date.
 * Throws an Error of one sentence when the build fails; the build's own report is on the screen by then.
 * @param {string} root folder of the project
 */
export function buildIfStale(root) {
  const why = staleness(root);
  if (!why) return;
  console.log(`Building the site (${why})…`);
  const npm = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status === 0 && existsSync(join(root, 'dist', 'index.html'))) return;
  // A half-written site must not pass for a fresh one next time.
  rmSync(join(root, 'dist', 'index.html'), { force: true });
  throw new Error('The site could not be built: the reason is in the lines above.');
}

/**
 * Why the site has to be built.
 * @param {string} root
 * @returns {string | null} null when `dist/` is newer than everything it is made from
 */
export function staleness(root) {
  const home = join(root, 'dist', 'index.html');
  if (!existsSync(home)) return 'there is no built site yet';
  const built = statSync(home).mtimeMs;
  const newer = INPUTS.find((input) => newest(join(root, input)) > built);
  return newer ? `${newer} changed since the last build` : null;
}

/**
 * Newest modification time under a path, in milliseconds; 0 where there is nothing.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  // The folder's own time tells of files that were taken away.
  return readdirSync(path).reduce((most, name) => Math.max(most, newest(join(path, name))), stats.mtimeMs);
}
