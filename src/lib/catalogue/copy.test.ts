import { describe, expect, it } from 'vitest';
import { armCopyButtons, joined, localDay } from './copy';

describe('joined', () => {
  it('puts a text of many lines on one', () => {
    expect(joined('\n  Osservatorio.\n  (2026).\u00a0 ')).toBe('Osservatorio. (2026).');
  });
});

describe('localDay', () => {
  it('writes the day of the reader, with its zeros', () => {
    expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('copy buttons (synthetic page)', () => {
  /** A page with one text to copy and a button for it; `press` waits for what the button does. */
  function page(tagName: string, clipboard: { writeText: (text: string) => Promise<void> } | undefined) {
    let pressed: () => void = () => undefined;
    const said = { textContent: '' };
    const button = { addEventListener: (_: string, listener: () => void) => (pressed = listener) };
    const place = {
      hidden: true,
      dataset: { copy: 'synthetic', copied: 'Copied', failed: 'Not copied' },
      querySelector: (selector: string) => (selector === 'button' ? button : said),
    };
    const day = { textContent: '' };
    // Of a document, the buttons use these alone.
    const document = {
      querySelectorAll: (selector: string) => (selector === '[data-copy]' ? [place] : [day]),
      getElementById: () => ({ tagName, textContent: ' a\n  b ' }),
      defaultView: { navigator: { clipboard } },
    };
    armCopyButtons(document as unknown as Document);
    const press = async (): Promise<string> => {
      pressed();
      await new Promise((resolve) => setImmediate(resolve));
      return said.textContent;
    };
    return { place, day, press };
  }

  it('copy code as it stands and a line of text with its spaces joined, and say so', async () => {
    const copied: string[] = [];
    const clipboard = { writeText: async (text: string) => void copied.push(text) };
    expect(await page('PRE', clipboard).press()).toBe('Copied');
    expect(await page('P', clipboard).press()).toBe('Copied');
    expect(copied).toEqual([' a\n  b ', 'a b']);
  });

  it('say when the browser refuses, and stay hidden where there is no clipboard', async () => {
    const refuses = page('P', { writeText: () => Promise.reject(new Error('refused')) });
    expect(refuses.place.hidden).toBe(false);
    expect(await refuses.press()).toBe('Not copied');
    const without = page('P', undefined);
    expect(without.place.hidden).toBe(true);
    expect(without.day.textContent).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
