import type { Page } from '@playwright/test';

/** The distances of WCAG 1.4.12, all at once. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Text that its box cuts off once it is spaced as a reader may want it, and not before. */
export async function spacing(page: Page): Promise<string[]> {
  const before = new Set(await page.evaluate(cut));
  // The policy of the pages allows no style element: a sheet of the script's is none.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, SPACED);
  const after = await page.evaluate(cut);
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  });
  return after.filter((one) => !before.has(one)).map((one) => `cut off when spaced: ${one}`);
}

/** In the page: pieces of text of which a box that does not scroll hides a part. */
function cut(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim();
    const parent = node.parentElement;
    // What is for ears alone is cut to nothing on purpose.
    if (!text || !parent?.checkVisibility() || parent.closest('.sr, svg, script, noscript')) continue;
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    for (let at: Element | null = parent; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(at);
      const frame = at.getBoundingClientRect();
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      const across = hides(overflowX) && (box.right > frame.right + 1 || box.left < frame.left - 1);
      const down = hides(overflowY) && (box.bottom > frame.bottom + 1 || box.top < frame.top - 1);
      if (across || down)
        found.push(`${at.tagName}.${at.getAttribute('class') ?? ''}: "${text.slice(0, 40)}"`);
      if (across || down || position === 'fixed' || !(hides(overflowX) || overflowX === 'visible')) break;
    }
  }
  return found;
}
