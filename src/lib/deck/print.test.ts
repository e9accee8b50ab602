import { describe, expect, it } from 'vitest';
import { printOf, startPrinting } from './print';

describe('the way of printing that an address asks for', () => {
  it('is one of two, or none', () => {
    expect(printOf('?stampa=note')).toBe('note');
    expect(printOf('?x=1&stampa=dispense')).toBe('dispense');
    for (const other of ['', '?stampa=', '?stampa=altro', '?note']) expect(printOf(other)).toBeNull();
  });
});

describe('printing a page (synthetic)', () => {
  /** A page at an address with one link that prints; each printing notes whether the page stood as a handout. */
  function page(search: string, linkSearch: string): { press: () => boolean; printed: boolean[] } {
    const printed: boolean[] = [];
    const classes = new Set<string>();
    let listener: (event: { preventDefault: () => void }) => void = () => undefined;
    const link = {
      search: linkSearch,
      addEventListener: (_: string, on: typeof listener) => (listener = on),
    };
    const root = {
      classList: { toggle: (name: string, on: boolean) => classes[on ? 'add' : 'delete'](name) },
    };
    const defaultView = { print: () => void printed.push(classes.has('dispense')) };
    // Of a document, printing uses these alone.
    const document = {
      querySelectorAll: () => [link],
      location: { search },
      documentElement: root,
      defaultView,
    };
    startPrinting(document as unknown as Document);
    const press = (): boolean => {
      let kept = false;
      listener({ preventDefault: () => (kept = true) });
      return kept;
    };
    return { press, printed };
  }

  it('prints at once where the address asks for it, and only there', () => {
    expect(page('?stampa=dispense', '').printed).toEqual([true]);
    expect(page('?stampa=note', '').printed).toEqual([false]);
    expect(page('', '?stampa=note').printed).toEqual([]);
  });

  it('prints in the way of the link that was pressed, without leaving the page', () => {
    const deck = page('?stampa=dispense', '?stampa=note');
    expect(deck.press()).toBe(true);
    expect(deck.printed).toEqual([true, false]);
    expect(page('', '?stampa=altro').press()).toBe(false);
  });
});
