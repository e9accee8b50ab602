import type { Page } from '@playwright/test';

/**
 * WCAG 2.4.7 and 2.4.11: everything that takes the focus shows it, and no bar that stays in place hides it whole. One key first, so that
 * the browser holds the reader for one of the keyboard; then each stop in the order of the page, brought into view as Tab does.
 */
export async function focus(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  return page.evaluate(walk);
}

function walk(): string[] {
  const KINDS =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"], [contenteditable=true]';
  const stops = [...document.querySelectorAll<HTMLElement>(KINDS)].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled, [tabindex="-1"]'),
  );
  const name = (one: Element): string =>
    `${one.tagName}.${one.getAttribute('class') ?? ''} "${(one.getAttribute('aria-label') ?? one.textContent).trim().slice(0, 40)}"`;
  /** The element, what is around it and what is drawn in it: any of them may carry the ring. */
  const parts = (one: Element): Element[] =>
    [
      one,
      one.parentElement,
      one.closest('label'),
      one.nextElementSibling,
      ...one.querySelectorAll('*'),
    ].filter((part) => part !== null);
  const look = (part: Element): string => {
    const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor, stroke, strokeWidth } =
      getComputedStyle(part);
    const ring = outlineStyle === 'none' || parseFloat(outlineWidth) < 1 ? '' : outlineWidth;
    return [ring, boxShadow, borderColor, backgroundColor, stroke, strokeWidth].join('|');
  };
  /** The bar that stays in place and covers a point of the page; null where the stop itself is seen, or what is around it. */
  const barAt = (one: Element, x: number, y: number): Element | null => {
    let top = document.elementFromPoint(x, y);
    if (!top || top.contains(one) || one.contains(top)) return null;
    while (top && !['fixed', 'sticky'].includes(getComputedStyle(top).position)) top = top.parentElement;
    return top && !top.contains(one) ? top : null;
  };
  const found: string[] = [];
  for (const one of stops) {
    (document.activeElement as HTMLElement | null)?.blur();
    const before = parts(one).map(look);
    one.focus();
    if (document.activeElement !== one) continue;
    if (parts(one).map(look).join() === before.join()) found.push(`no ring: ${name(one)}`);
    // What of it is in the window: a long table is never seen whole.
    const box = one.getBoundingClientRect();
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const points = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
    );
    if (right <= left || bottom <= top) found.push(`out of sight: ${name(one)}`);
    else if (points.every(([x, y]) => barAt(one, x, y))) found.push(`under a bar: ${name(one)}`);
  }
  return found;
}
