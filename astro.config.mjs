import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { singleFiles } from './src/lib/deck/usb/build';
import { offline } from './src/lib/offline/build';

/**
 * Every origin and capability the pages may use, with its reason.
 * `wasm-unsafe-eval`: DuckDB and nothing else compiles WebAssembly. `data:` images: picture export of the map.
 */
const directives = [
  "default-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
];

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://127.0.0.1:4321',
  base: process.env.SITE_BASE ?? '/',
  trailingSlash: 'always',
  output: 'static',
  integrations: [svelte(), singleFiles(), offline()],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives,
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  build: { inlineStylesheets: 'never', concurrency: 2 },
  vite: {
    // Styles of parts that many kinds of page have are one file: a page then waits for three or four files before it is drawn, not for twelve.
    environments: {
      prerender: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [{ name: 'shared', test: /[.?&](?:lang\.)?css(?:$|\?)/, minShareCount: 16 }],
              },
            },
          },
        },
      },
    },
    // No asset becomes a data: address: workers, wasm and fonts stay files that the policy allows and a cache can keep.
    build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
    // The engine's package ships four bundles; only the one imported by address may be emitted.
    optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
  },
});
