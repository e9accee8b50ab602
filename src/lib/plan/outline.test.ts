import { describe, expect, it } from 'vitest';
import { letterAndName, nameAndRest, planOutline } from './outline';

describe('planOutline', () => {
  it.each(['it', 'en'] as const)('holds the parts of the plan in its order, %s', async (locale) => {
    const outline = await planOutline(locale);
    expect(outline.fields.map(({ id }) => id)).toEqual([...Array(12).keys()].map((i) => `ambito-${i + 1}`));
    expect(outline.links.map(({ parts }) => parts.map(({ id }) => id))).toEqual([
      ['pilota-1'],
      ['pilota-2'],
      ['pilota-3'],
    ]);
    expect(outline.strategies.map(({ entry }) => letterAndName(entry.text).letter).join('')).toBe('ABCDEF');
    expect(outline.bodies.map(({ parts }) => parts.length)).toEqual([8, 5, 0, 0, 0]);
  });

  it('puts the instruments of the pact after it, each with its parts', async () => {
    const { instruments } = await planOutline('it');
    expect(instruments.map(({ entry }) => entry.id)).toEqual([
      ...['patto', 'fondo-comunita', 'insieme-lavoro', 'fondo-perequativo', 'programmi-rigenerazione'],
      ...['osservatori-casa', 'atlante'],
    ]);
    for (const { entry, parts } of instruments)
      expect(
        parts.map(({ order }) => order),
        entry.id,
      ).toEqual(parts.map((_, i) => i + 1));
  });
});

describe('texts in two', () => {
  it('splits a name from what it is, which then begins a sentence', () => {
    expect(nameAndRest('Energia e clima: produrre energia')).toEqual({
      name: 'Energia e clima',
      rest: 'Produrre energia',
    });
    expect(nameAndRest('Comitato: programma: tutto')).toEqual({ name: 'Comitato', rest: 'Programma: tutto' });
    expect(nameAndRest('Senza segno')).toEqual({ name: 'Senza segno', rest: '' });
  });

  it('wants a letter before a strategy', () => {
    expect(letterAndName('F. Le giunte')).toEqual({ letter: 'F', name: 'Le giunte' });
    expect(() => letterAndName('Le giunte')).toThrow('letter');
  });
});
