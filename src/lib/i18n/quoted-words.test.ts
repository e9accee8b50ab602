import { describe, expect, it } from 'vitest';
import { typographic } from '../format/typography';
import { quotedDate } from '../plan/facts';
import { readTable } from '../snapshot/tables';
import { quotedWords } from './quoted-words';

/** Proper names, the same in both languages. */
const NAMES = ['Via degli Dei', 'Bologna', 'Emilia-Romagna'];

describe('places and dates of quoted figures in English', () => {
  it('are translated unless they are names or dates', async () => {
    const names = new Set([...NAMES, ...(await readTable('territories')).map(({ name }) => String(name))]);
    names.delete('Città metropolitana di Bologna');
    const facts = await readTable('facts');
    const words = facts.flatMap(({ place, date }) => [String(place), String(date)]);
    const left = [...new Set(words)].filter(
      (text) =>
        !names.has(text) &&
        !/^[\d/ H-]+$/.test(text) &&
        quotedWords(typographic(text), 'en') === typographic(text),
    );
    expect(left).toEqual([]);
  });

  it('write an interval of months in words', () => {
    expect(quotedDate('2014-11/2018-12', 'it')).toBe('novembre 2014 – dicembre 2018');
  });

  it('stay as they are in Italian', () => {
    expect(quotedWords('senza data', 'it')).toBe('senza data');
  });
});
