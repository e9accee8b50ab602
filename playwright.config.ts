import { defineConfig, devices } from '@playwright/test';
import { browserFlags, findBrowser } from './scripts/site/browser.mjs';

const PORT = Number(process.env['E2E_PORT'] ?? 4173);
const DIST = process.env['E2E_DIST'] ?? 'dist';
const AUDIT = process.env['AUDIT'] === '1';
const executablePath = findBrowser();
const browser = {
  ...devices['Desktop Chrome'],
  launchOptions: { args: browserFlags(), ...(executablePath === null ? {} : { executablePath }) },
};

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  // A test that needs its second try is named at the end of the run (scripts/site/test.mjs).
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/tests/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    trace: 'on-first-retry',
  },
  projects: [
    {
      name: 'chromium',
      grepInvert: AUDIT ? /@phone/ : /@phone|@audit/,
      use: { ...browser, viewport: { width: 1366, height: 768 } },
    },
    {
      name: 'phone',
      grep: /@phone/,
      ...(AUDIT ? {} : { grepInvert: /@audit/ }),
      use: { ...browser, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    // An audit may put another server in its place (docs/hosting/README.md).
    command: process.env['E2E_SERVER'] ?? `node scripts/site/serve.mjs --dir ${DIST} --port ${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
