/** Parts of a built page, found in its text: the build writes them, so that no parser is asked for. */

/** An element with all it holds, from its first tag as written (`<div class="deck"`). Throws where the page has none. */
export function elementIn(html: string, opening: string): string {
  const start = html.indexOf(opening);
  const name = /^<([a-z][a-z0-9]*)/.exec(opening)?.[1] ?? '';
  if (start === -1 || name === '') throw new Error(`the page has no ${opening}`);
  const tags = new RegExp(`<(/?)${name}\\b`, 'g');
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return html.slice(start, html.indexOf('>', tag.index) + 1);
  }
  throw new Error(`${opening} is never closed`);
}

/** The same page without an element that may be there several times. */
export function without(html: string, opening: string): string {
  let rest = html;
  while (rest.includes(opening)) rest = rest.replace(elementIn(rest, opening), '');
  return rest;
}

/** Value of an attribute of the first tag that has it, as written. Throws where none has. */
export function attributeIn(html: string, name: string): string {
  const found = new RegExp(` ${name}="([^"]*)"`).exec(html)?.[1];
  if (found === undefined) throw new Error(`the page has no attribute ${name}`);
  return found;
}

/** Addresses of the style sheets of a page, in order. */
export function styleSheetsOf(html: string): string[] {
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, address]) => address ?? '');
}
