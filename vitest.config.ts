import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { configDefaults, defineConfig } from 'vitest/config';

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

const TESTS = [
  'src/**/*.test.ts',
  'scripts/**/*.test.ts',
  'tests/golden/**/*.test.ts',
  'tests/visual/**/*.test.ts',
];
/** Tests that put another module in the place of one: they need a worker in which nothing is loaded yet. */
const OWN_WORKER = [
  'src/lib/laboratory/{engine,engine-lock,engine-problems,parquet}.test.ts',
  'src/lib/query/duckdb.test.ts',
];

export default defineConfig({
  // A test may render a component to text; no page, so no hot reloading.
  plugins: [svelte()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    environment: 'node',
    // One worker a processor; left alone, Vitest gives two processors one worker.
    maxWorkers: '100%',
    // The golden test rebuilds the whole snapshot where the raw mirror is present.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['tests/support/fresh-settings.ts'],
    // A third of the time of the suite went into loading the same modules again for each file.
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          isolate: false,
          include: TESTS,
          exclude: [...configDefaults.exclude, ...OWN_WORKER],
        },
      },
      { extends: true, test: { name: 'own', include: OWN_WORKER } },
    ],
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
