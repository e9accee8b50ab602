import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** What the coverage of the unit tests says nothing about, and why. */
const NOT_MEASURED = ['**/*.test.ts'];

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
