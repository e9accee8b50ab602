import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** What the coverage of the unit tests says nothing about, and why. */
const NOT_MEASURED = [
  '**/*.test.ts',
  // What tests are made of.
  '**/*.fixture.ts',
  'src/lib/map/testBoundaries.ts',
  // Commands: arguments, lines on the screen, exit codes. Those that others call are run as processes by their tests.
  'scripts/data/{build,changes-text}.ts',
  'scripts/data/contributed/check.ts',
  'scripts/data/fetch/fetch.ts',
  // The windows, keys and buttons of a presentation: tests/e2e/deck.spec.ts, usb.spec.ts.
  'src/lib/deck-player/{bar,dom,grid,help,play,slides,speaker,stage,start}.ts',
  'src/lib/deck/usb/start.ts',
  // MapLibre on WebGL and the names over it: tests/e2e/explorer.spec.ts, tests/faults/browser.spec.ts.
  'src/lib/map/{live,liveTypes,overlay}.ts',
  // The engine's start in a worker of the browser, and the moment for it: tests/e2e/records.spec.ts, tests/faults/query.spec.ts.
  'src/lib/query/{boot,when-idle}.ts',
  // The service worker's own events; what it decides is in versions.ts and answer.ts: tests/e2e/offline.spec.ts.
  'src/lib/offline/worker/sw.ts',
  // Pictures by a canvas: tests/e2e/takeaway.spec.ts. Forms and lists of a page: embed.spec.ts, dati.spec.ts.
  'src/lib/takeaway/{png,embed-chooser}.ts',
  'src/lib/catalogue/filter-list.ts',
];

export default defineConfig({
  // A test may render a component to text; no page, so no hot reloading.
  plugins: [svelte()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    include: [
      'src/**/*.test.ts',
      'scripts/**/*.test.ts',
      'tests/golden/**/*.test.ts',
      'tests/visual/**/*.test.ts',
    ],
    environment: 'node',
    // One worker a processor; left alone, Vitest gives two processors one worker.
    maxWorkers: '100%',
    // The golden test rebuilds the whole snapshot where the raw mirror is present.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/lib/**/*.ts', 'scripts/data/**/*.ts'],
      exclude: NOT_MEASURED,
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: '.cache/coverage',
      thresholds: { perFile: true, lines: 90 },
    },
  },
});
