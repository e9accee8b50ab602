import type { Page } from '@playwright/test';

/**
 * With the colours of the reader's system: what is current, pressed or selected differs from its neighbours by more than a colour of the
 * page, and the samples of a legend keep the colours that tell them apart.
 */
export async function forcedColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const found = await page.evaluate(read);
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
}

function read(): string[] {
  const ON = '[aria-current]:not([aria-current=false]), [aria-pressed=true], [aria-selected=true]';
  const shown = (selector: string): Element[] =>
    [...document.querySelectorAll(selector)].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
  const name = (one: Element): string =>
    `${one.tagName}.${one.getAttribute('class') ?? ''} "${one.textContent.trim().slice(0, 30)}"`;
  const look = (one: Element): string => {
    const style = getComputedStyle(one);
    const edges = ['Top', 'Right', 'Bottom', 'Left'].map(
      (side) =>
        style.getPropertyValue(`border-${side.toLowerCase()}-width`) +
        style.getPropertyValue(`border-${side.toLowerCase()}-style`) +
        style.getPropertyValue(`border-${side.toLowerCase()}-color`),
    );
    const { fontWeight, textDecorationLine, outlineStyle, backgroundColor, strokeWidth } = style;
    return [...edges, fontWeight, textDecorationLine, outlineStyle, backgroundColor, strokeWidth].join('|');
  };
  /** The next of the same kind that is not on, around the same parent or grandparent. */
  const other = (one: Element): Element | undefined =>
    [one.parentElement, one.parentElement?.parentElement, one.parentElement?.parentElement?.parentElement]
      .flatMap((around) => [...(around?.querySelectorAll(one.tagName) ?? [])])
      .find((next) => next !== one && !next.matches(ON) && next.checkVisibility() && !next.matches(':focus'));
  const alike = shown(ON).flatMap((one) => {
    const next = other(one);
    const tells = (element: Element): string => [look(element), ...[...element.children].map(look)].join();
    return next && tells(next) === tells(one) ? [`not told apart in forced colours: ${name(one)}`] : [];
  });
  const samples = shown('.swatch').filter((one) => getComputedStyle(one).forcedColorAdjust !== 'none');
  return [...alike, ...samples.map((one) => `a sample loses its colour: ${name(one)}`)];
}
