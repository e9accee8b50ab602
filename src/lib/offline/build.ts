/** At the end of the build: the list of what can be kept, the notice and the service worker. Runs in Node only. */
import type { AstroIntegration } from 'astro';
import { build as bundle, type BuildOptions } from 'esbuild';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { KeptFile, Manifest } from './manifest';
import { partOf } from './parts';
import { revisionOf } from './revision';

/** Writes `copy.js` (the notice on kept pages), `offline/manifest.json` and `sw.js` into the built site. */
export function offline(): AstroIntegration {
  let source = (path: string): string => path;
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        source = (path) => fileURLToPath(new URL(`src/${path}`, config.root));
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        await script(source('islands/offline/notice.ts'), join(dist, 'copy.js'), {
          format: 'esm',
          loader: { '.css': 'text' },
          define: { 'import.meta.env.BASE_URL': JSON.stringify(base) },
        });
        const manifest = await manifestOf(dist);
        mkdirSync(join(dist, 'offline'), { recursive: true });
        writeFileSync(join(dist, 'offline', 'manifest.json'), JSON.stringify(manifest));
        // A classic script, as the oldest browsers with service workers want it.
        await script(source('lib/offline/worker/sw.ts'), join(dist, 'sw.js'), {
          format: 'iife',
          define: { VERSION: JSON.stringify(manifest.version) },
        });
      },
    },
  };
}

/** The files of a built site that can be kept, by path; the version is the digest of their contents. */
export async function manifestOf(dist: string): Promise<Manifest> {
  const files: KeptFile[] = [];
  for (const file of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const name = join(file.parentPath, file.name);
    const path = `/${name.slice(dist.length).split(sep).join('/').replace(/^\//, '')}`.replace(
      /\/index\.html$/,
      '/',
    );
    const place = partOf(path);
    if (!place) continue;
    const content = new Uint8Array(readFileSync(name));
    const wire = gzipSync(content, { level: 6 }).length;
    files.push({ path, revision: await revisionOf(content), bytes: content.length, wire, ...place });
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const list = files.map(({ path, revision }) => `${path} ${revision}`).join('\n');
  return { version: await revisionOf(new TextEncoder().encode(list)), files };
}

/** One file, small, without a source map. */
async function script(entry: string, outfile: string, options: BuildOptions): Promise<void> {
  await bundle({
    ...options,
    ...{ entryPoints: [entry], outfile, bundle: true, minify: true, target: 'es2022', logLevel: 'error' },
    legalComments: 'none',
    define: { ...options.define, 'process.env.NODE_ENV': '"production"' },
  });
}
