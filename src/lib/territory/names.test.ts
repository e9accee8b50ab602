import { describe, expect, it } from 'vitest';
import { territories } from '../snapshot/domain';
import { inName, listedName, ofName, subjectName, toPlace } from './names';

describe('names', () => {
  it('uses the euphonic preposition', () => {
    expect(toPlace('Alto Reno Terme')).toBe('ad Alto Reno Terme');
    expect(toPlace('Imola')).toBe('a Imola');
  });

  it('joins article and preposition for every kind of territory', async () => {
    const groups = (await territories()).filter(({ level }) => level !== 'comune');
    const said = (id: string): string[] => {
      const found = groups.find((one) => one.id === id);
      return found ? [subjectName, inName, ofName].map((name) => name(found, 'it')) : [];
    };
    expect(said('area-pianura')).toEqual(['la Pianura', 'nella Pianura', 'della Pianura']);
    expect(said('area-collina-appennino')[1]).toBe('nell’area Collina-Appennino');
    expect(said('area-bologna')).toEqual([
      'l’area di Bologna',
      'nell’area di Bologna',
      'dell’area di Bologna',
    ]);
    expect(said('area-circondario-imolese')[1]).toBe('nel Circondario imolese');
    expect(said('unione-reno-galliera')[2]).toBe('dell’Unione Reno Galliera');
    expect(said('unione-nuovo-circondario-imolese')[2]).toBe('del Nuovo Circondario Imolese');
    expect(said('distretto-imola')[1]).toBe('nel Distretto di Imola');
    expect(said('cm-bologna')[1]).toBe('nella Città metropolitana di Bologna');
    expect(groups).toHaveLength(19);
    for (const group of groups) {
      expect(subjectName(group, 'it')).toMatch(/^(il|la) \p{Lu}|^l’(Unione|area)/u);
      expect(subjectName(group, 'en')).toMatch(/^the \p{L}/u);
    }
  });

  it('tells every territory of a list from the others', async () => {
    const all = await territories();
    for (const locale of ['it', 'en'] as const)
      expect(new Set(all.map((one) => listedName(one, locale))).size).toBe(all.length);
    const area = { level: 'area', name: 'Bologna' } as const;
    expect([listedName(area, 'it'), listedName(area, 'en')]).toEqual(['Area di Bologna', 'Bologna area']);
  });

  it('leaves comuni without an article', async () => {
    for (const comune of (await territories()).filter(({ level }) => level === 'comune')) {
      expect(inName(comune, 'it')).toBe(`${comune.name.startsWith('A') ? 'ad' : 'a'} ${comune.name}`);
      expect(ofName(comune, 'it')).toBe(`di ${comune.name}`);
      expect(inName(comune, 'en')).toBe(`in ${comune.name}`);
    }
  });
});
