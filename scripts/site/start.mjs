// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build.mjs';
import { serve } from './serve.mjs';

const FIRST_PORT = 4321;
const LAST_PORT = 4340;
const root = fileURLToPath(new URL('../..', import.meta.url));

try {
  buildIfStale(root);
  const { url } = await serveOnFreePort(join(root, 'dist'));
  console.log(`\nOsservatorio dell'economia sociale: ${url}  (Ctrl+C to stop)\n`);
  openBrowser(url);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** @param {string} dir */
async function serveOnFreePort(dir) {
  const wanted = process.env.PORT;
  if (wanted) {
    const port = Number(wanted);
    if (!Number.isInteger(port) || port < 0 || port > 65535) {
      throw new Error(`PORT is "${wanted}": give a number from 0 to 65535.`);
    }
    return serve({ dir, port }).catch(() => {
      throw new Error(`Port ${port} cannot be used (is another program on it?): set PORT to another one.`);
    });
  }
  for (let port = FIRST_PORT; port <= LAST_PORT; port += 1) {
    try {
      return await serve({ dir, port });
    } catch {
      // Taken: try the next one.
    }
  }
  throw new Error(`No free port from ${FIRST_PORT} to ${LAST_PORT}: set PORT to one that is free.`);
}

/**
 * Opens the reader's browser where somebody sits at the screen; the address is printed in any case.
 * @param {string} url
 */
function openBrowser(url) {
  if (!process.stdout.isTTY || process.env.CI) return;
  if (process.platform === 'win32') {
    spawn('cmd', ['/c', 'start', '', url], { stdio: 'ignore', detached: true }).on('error', ignore).unref();
    return;
  }
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  const folders = (process.env.PATH ?? '').split(delimiter);
  if (!folders.some((folder) => existsSync(join(folder, opener)))) return;
  spawn(opener, [url], { stdio: 'ignore', detached: true }).on('error', ignore).unref();
}

function ignore() {
  // No browser opened: the printed address is enough.
}
