import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { withoutWebGL } from './webgl';

interface Guard {
  /** A page whose test fails on a console error, an uncaught error, or a request to another origin. */
  guardedPage: Page;
  /** A trouble that the test causes on purpose: texts matching the pattern do not fail it. */
  allow: (pattern: RegExp) => void;
}

interface Options {
  /** Off where a test is not about the interactive map: drawn in software, it takes most of the seconds of a page. */
  webgl: boolean;
}

interface GuardState {
  guardState: { allowed: RegExp[] };
}

export const test = base.extend<Guard & GuardState & Options>({
  webgl: [true, { option: true }],

  guardState: async ({ browserName: _ }, use) => use({ allowed: [] }),

  allow: async ({ guardState }, use) => use((pattern) => void guardState.allowed.push(pattern)),

  guardedPage: async ({ page, baseURL, guardState, webgl }, use) => {
    if (!webgl) await withoutWebGL(page);
    waitForTools(page);
    const troubles: string[] = [];
    page.on('console', (message) => {
      // A page drawn twice, because its HTML is not what the script expects, is a trouble though it is only a warning.
      if (message.type() === 'error' || message.text().includes('hydration_mismatch'))
        troubles.push(`console error: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => troubles.push(`uncaught error: ${error.message}`));
    // The context also tells of what workers ask for.
    page.context().on('request', (request) => {
      if (!isOwn(request.url(), baseURL)) troubles.push(`request to another origin: ${request.url()}`);
    });
    await use(page);
    const unexpected = troubles.filter((text) => !guardState.allowed.some((pattern) => pattern.test(text)));
    expect(unexpected, 'troubles of the page').toEqual([]);
  },
});

export { expect };

/**
 * On the planner's pages what is seen at once is the HTML of the build: who acts before the script has come is not answered. Tests are
 * quicker than readers, so they wait for it; where a test keeps the script away they go on without.
 */
function waitForTools(page: Page): void {
  const goto = page.goto.bind(page);
  page.goto = async (...args) => {
    const response = await goto(...args);
    if (page.url().includes('/confronta/'))
      await page
        .waitForFunction(() => !document.querySelector('astro-island[ssr]'), undefined, { timeout: 10_000 })
        .catch(() => undefined);
    return response;
  };
}

/** Own origin, or bytes that are already in the page; `blob:` is neither, as the policy forbids it. */
function isOwn(url: string, baseURL: string | undefined): boolean {
  if (url.startsWith('data:') || url.startsWith('about:')) return true;
  return baseURL !== undefined && new URL(url).origin === new URL(baseURL).origin;
}
