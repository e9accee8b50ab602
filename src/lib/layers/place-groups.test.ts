import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GROUP_IDS, LAYER_IDS, LAYERS, layerOfGroup } from './layers';
import { groupOfPlace, layerOfKind, PLACE_GROUPS, type PlaceKind } from './place-groups';

interface Schema {
  columns: { name: string; enum?: string[] }[];
}
const schema = JSON.parse(readFileSync('data/schemas/places.json', 'utf8')) as Schema;
const kinds = schema.columns.find(({ name }) => name === 'kind')?.enum ?? [];

describe('kinds of places', () => {
  it('are each in exactly one layer', () => {
    expect(kinds.length).toBeGreaterThan(30);
    expect(Object.keys(PLACE_GROUPS).sort()).toEqual([...kinds].sort());
    for (const kind of kinds as PlaceKind[]) {
      expect(new Set(PLACE_GROUPS[kind].map(layerOfGroup)).size, kind).toBe(1);
      expect(LAYER_IDS).toContain(layerOfKind(kind));
    }
  });

  it('tell a community that exists from one that is planned, and firms from properties', () => {
    const place = { kind: 'cer', category: null, status: 'costituita' };
    expect(groupOfPlace(place)).toBe('cer-costituite');
    expect(groupOfPlace({ ...place, status: 'in progetto' })).toBe('cer-in-progetto');
    const assets = { kind: 'beni-confiscati', status: null };
    expect(groupOfPlace({ ...assets, category: 'immobili-in-gestione' })).toBe('beni-immobili');
    expect(groupOfPlace({ ...assets, category: 'aziende-destinate' })).toBe('beni-aziende');
  });

  it('stop the build when a new kind is in no layer', () => {
    expect(() => groupOfPlace({ kind: 'faro', category: null, status: null })).toThrow('faro');
  });
});

describe('groups', () => {
  it('are each in one layer, with a form of their own', () => {
    const groups = LAYER_IDS.flatMap((id) => LAYERS[id]);
    expect(groups.map(({ id }) => id).sort()).toEqual([...GROUP_IDS].sort());
    expect(new Set(groups.map(({ glyph }) => glyph)).size).toBe(groups.length);
  });
});
