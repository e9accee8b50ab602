import type { Page } from '@playwright/test';

/** A window of 1280 × 1024 pixels at 400 %. */
export const AT_400 = { width: 320, height: 256 };

/**
 * WCAG 1.4.10: at 320 CSS pixels the page does not scroll sideways. Tables, maps and code may, in their own frames; what stands out of
 * every frame is named.
 */
export async function reflow(page: Page): Promise<string[]> {
  await page.setViewportSize(AT_400);
  return page.evaluate((width) => {
    const scrolls = (element: Element): boolean => getComputedStyle(element).overflowX !== 'visible';
    const framed = (element: Element | null): boolean =>
      element !== null && element !== document.body && (scrolls(element) || framed(element.parentElement));
    const wide = document.scrollingElement?.scrollWidth ?? 0;
    if (wide <= width) return [];
    const out = [...document.body.querySelectorAll('*')].filter(
      (one) => one.getBoundingClientRect().right > width + 1 && !framed(one),
    );
    const names = out.slice(0, 5).map((one) => `${one.tagName}.${one.getAttribute('class') ?? ''}`);
    return [`${wide} pixels wide at 400 %: ${names.join(', ')}`];
  }, AT_400.width);
}
