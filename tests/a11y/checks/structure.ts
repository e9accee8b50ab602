import type { Page } from '@playwright/test';

/** What axe does not ask for: the language is that of the address, one heading of the first level, none skipped, one main part. */
export async function structure(page: Page, path: string): Promise<string[]> {
  const found = await page.evaluate(read);
  const english = path.startsWith('/en/') || path.endsWith('-en.html');
  const skipped = found.headings.filter((level, at) => level > (found.headings[at - 1] ?? 1) + 1);
  const { landmarks } = found;
  // The explorer fills its window and has no foot.
  const foot = path.includes('/mappa/') ? 0 : 1;
  const framed = path.includes('/embed/') || path.includes('/usb/');
  return [
    ...(found.lang === (english ? 'en' : 'it') ? [] : [`lang is "${found.lang}"`]),
    ...(found.title.trim() ? [] : ['no title']),
    ...(found.firsts === 1 || framed ? [] : [`${found.firsts} headings of the first level`]),
    ...(skipped.length === 0 || framed ? [] : [`headings skip a level: ${found.headings.join(' ')}`]),
    ...(landmarks.main === 1 ? [] : [`${landmarks.main} main parts`]),
    ...(framed || (landmarks.banner === 1 && landmarks.contentinfo === foot && landmarks.navigation > 0)
      ? []
      : [`landmarks: ${JSON.stringify(landmarks)}`]),
  ];
}

function read() {
  const shown = (selector: string): Element[] =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  const headings = shown('h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.tagName.slice(1)));
  return {
    lang: document.documentElement.lang,
    title: document.title,
    headings,
    firsts: headings.filter((level) => level === 1).length,
    landmarks: {
      main: shown('main').length,
      banner: shown('body > header').length,
      contentinfo: shown('body > footer').length,
      navigation: shown('nav').length,
    },
  };
}
