import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build, type Plugin } from 'esbuild';
import { browserFlags, ensureBrowser } from '../site/browser.mjs';
import { serve } from '../site/serve.mjs';

/**
 * A page without a look that runs one of our modules in Chromium, with files beside it, on an origin of its own.
 * Its policy is the site's with `unsafe-eval` more: Arquero makes functions of its expressions, which the site never allows.
 */
export async function withBenchPage<T>(
  root: string,
  entry: string,
  files: readonly string[],
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-page-'));
  await build({
    entryPoints: [join(root, entry)],
    outfile: join(folder, 'page.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    publicPath: '/',
    assetNames: '[name]',
    alias: { '@': join(root, 'src') },
    nodePaths: [join(root, 'node_modules')],
    plugins: [addresses],
    logLevel: 'error',
  });
  const policy =
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'unsafe-eval'; worker-src 'self'; connect-src 'self'";
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><title>bench</title><link rel="icon" href="data:,"><meta http-equiv="content-security-policy" content="${policy}"><script type="module" src="/page.js"></script>`,
  );
  for (const file of files) copyFileSync(file, join(folder, basename(file)));
  const server = await serve({ dir: folder, port: 0 });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags() });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(600_000);
    await page.goto(server.url);
    await page.waitForFunction(() => 'bench' in window);
    return await work(page);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `…?url` is the address of a file, as Vite has it. */
const addresses: Plugin = {
  name: 'addresses',
  setup(building) {
    building.onResolve({ filter: /\?url$/ }, async ({ path, resolveDir, kind }) => {
      const found = await building.resolve(path.replace(/\?url$/, ''), { resolveDir, kind });
      return { ...found, namespace: 'address' };
    });
    building.onLoad({ filter: /.*/, namespace: 'address' }, async ({ path }) => ({
      contents: await import('node:fs/promises').then(({ readFile }) => readFile(path)),
      loader: 'file',
    }));
  },
};
