import { describe, expect, it } from 'vitest';
import { armCardList } from './card-list';

/** A synthetic page with a list of two cards, and what the list did. */
function page(search: string): { links: { search: string }[]; opened: string[]; said: () => string } {
  const status = { dataset: { none: 'There is no such card.' }, textContent: '' };
  const links = [
    { dataset: { id: '037901', slug: 'borgonovo' }, href: '/embed/territorio/borgonovo/', search: '' },
    { dataset: { id: '037902', slug: 'fonte' }, href: '/embed/territorio/fonte/', search: '' },
  ];
  const opened: string[] = [];
  // The list asks the page for its links and for the place of the message alone.
  const document = { querySelectorAll: () => links, querySelector: () => status } as unknown as Document;
  armCardList(document, { search, replace: (address) => void opened.push(String(address)) });
  return { links, opened, said: () => status.textContent };
}

describe('the list of cards (synthetic)', () => {
  it('opens the card asked for by code or by name, however it is written', () => {
    expect(page('?territorio=037902').opened).toEqual(['/embed/territorio/fonte/']);
    expect(page('?territorio=%20Borgonovo').opened).toEqual(['/embed/territorio/borgonovo/']);
  });

  it('stays and says so where there is no such card, and is silent where none is asked for', () => {
    const unknown = page('?territorio=roma');
    expect([unknown.opened, unknown.said()]).toEqual([[], 'There is no such card.']);
    const plain = page('');
    expect([plain.opened, plain.said()]).toEqual([[], '']);
  });

  it('keeps the colours asked for in every link', () => {
    expect(page('?tema=scuro').links.map((link) => link.search)).toEqual(['tema=scuro', 'tema=scuro']);
    expect(page('').links.map((link) => link.search)).toEqual(['', '']);
  });
});
