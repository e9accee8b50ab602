import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatOwnAreas,
  hasArea,
  LONGEST_NAME,
  MOST_AREAS,
  ownAreaStore,
  parseOwnAreas,
  withArea,
  withoutArea,
  type OwnArea,
} from './own-areas';

const known = new Set(['037001', '037002', '037003', '037006']);

describe('own areas', () => {
  it('are read back as they were kept', () => {
    const areas = withArea(withArea([], 'Alta valle', ['037003', '037001', '037003']), 'Città', ['037006']);
    expect(areas).toEqual([
      { name: 'Alta valle', comuni: ['037001', '037003'] },
      { name: 'Città', comuni: ['037006'] },
    ]);
    expect(parseOwnAreas(formatOwnAreas(areas), known)).toEqual(areas);
  });

  it('come out valid whatever was kept', () => {
    const valid = (areas: OwnArea[]): void => {
      expect(areas.length).toBeLessThanOrEqual(MOST_AREAS);
      for (const { name, comuni } of areas) {
        expect(name.trim()).toBe(name);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
        expect(comuni.length).toBeGreaterThan(0);
        expect(comuni.every((id) => known.has(id))).toBe(true);
      }
    };
    fc.assert(fc.property(fc.string(), (text) => valid(parseOwnAreas(text, known))));
    fc.assert(fc.property(fc.json(), (text) => valid(parseOwnAreas(text, known))));
    const loose = fc.record({
      name: fc.oneof(fc.string(), fc.constant(null)),
      comuni: fc.array(fc.constantFrom('037001', '037999', '037006', 7)),
    });
    fc.assert(fc.property(fc.array(loose), (areas) => valid(parseOwnAreas(JSON.stringify(areas), known))));
    expect(parseOwnAreas(null, known)).toEqual([]);
  });

  it('give way to one of the same name, and leave without trace', () => {
    const once = withArea([], 'Valle', ['037001']);
    const twice = withArea(once, ' valle  ', ['037002']);
    expect(twice).toEqual([{ name: 'valle', comuni: ['037002'] }]);
    expect(hasArea(twice, 'VALLE ')).toBe(true);
    expect(withoutArea(twice, 'Valle')).toEqual([]);
    expect(withArea(once, '  ', ['037002'])).toEqual(once);
    expect(withArea(once, 'Vuota', [])).toEqual(once);
  });
});

describe('ownAreaStore', () => {
  it('keeps in the storage it is given', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    const store = ownAreaStore(() => storage, known);
    expect(store.read()).toEqual([]);
    expect(store.write([{ name: 'Valle', comuni: ['037001'] }])).toBe(true);
    expect(ownAreaStore(() => storage, known).read()).toEqual([{ name: 'Valle', comuni: ['037001'] }]);
  });

  it('does without a storage that is forbidden', () => {
    const store = ownAreaStore(() => {
      throw new Error('forbidden');
    }, known);
    expect(store.read()).toEqual([]);
    expect(store.write([{ name: 'Valle', comuni: ['037001'] }])).toBe(false);
  });
});
