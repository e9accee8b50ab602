import { expect, type Page } from '@playwright/test';

/** Elements and addresses that only the texts of `tests/fixtures/hostile.ts` could have made. */
const FOREIGN =
  'img[src="x"], svg[onload], [onerror], [onfocus], iframe, b > b > b, a[href^="javascript:" i], a[href^="data:" i], [src^="javascript:" i], form[action^="javascript:" i], title script, textarea script';

interface Seen {
  ran: number;
  broken: string[];
}

/** Puts `ran()`, which hostile texts call, into the page and listens for rules that are broken. Before the page is opened. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Seen = { ran: 0, broken: [] };
    Object.assign(window, { seen, ran: () => (seen.ran += 1) });
    addEventListener('securitypolicyviolation', (event) => {
      seen.broken.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
}

/** No text became a script, an element or a broken rule, and names of the language are what they were. */
export async function expectOnlyText(page: Page, what: string): Promise<void> {
  const found = await page.evaluate((foreign) => {
    const { ran, broken } = (window as unknown as { seen: Seen }).seen;
    const elements = [...document.querySelectorAll(foreign)].map((one) => one.outerHTML.slice(0, 120));
    const polluted = Object.keys(Object.prototype).concat(
      typeof Object.prototype.toString === 'function' ? [] : ['toString'],
    );
    return { ran, broken, elements, polluted };
  }, FOREIGN);
  expect(found, what).toEqual({ ran: 0, broken: [], elements: [], polluted: [] });
}
