import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, searchByName, toPlace } from './names';

const items = [
  "Castel d'Aiano",
  'San Lazzaro di Savena',
  'Alto Reno Terme',
  'Castel del Rio',
  'Marzabotto',
].map((name) => ({ name }));

describe('names', () => {
  it('folds accents, apostrophes and the abbreviated saint', () => {
    expect(foldName('CASTEL D`AIANO')).toBe(foldName('Castel d’Aiano'));
    expect(foldName('S. Lazzaro')).toBe('san lazzaro');
  });

  it('finds by the beginning of any word', () => {
    expect(searchByName(items, 'castel').map((i) => i.name)).toEqual(["Castel d'Aiano", 'Castel del Rio']);
    expect(searchByName(items, 'savena').map((i) => i.name)).toEqual(['San Lazzaro di Savena']);
    expect(searchByName(items, 'zabotto')).toEqual([]);
  });

  it('finds every comune by its own name and nothing by nothing', () => {
    for (const item of items) expect(searchByName(items, item.name)[0]).toBe(item);
    expect(searchByName(items, '  ')).toEqual([]);
  });

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string(), (query) => Array.isArray(searchByName(items, query))));
  });

  it('uses the euphonic preposition', () => {
    expect(toPlace('Alto Reno Terme')).toBe('ad Alto Reno Terme');
    expect(toPlace('Imola')).toBe('a Imola');
  });
});
