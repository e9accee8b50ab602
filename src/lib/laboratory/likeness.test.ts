import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestNames } from './likeness';

describe('nearest names', () => {
  it('are few letters away, or the whole of which a part was written, best first', () => {
    const names = ['territories', 'observations', 'organisations', 'population', 'population_date'];
    expect(nearestNames('territorie', names)).toEqual(['territories']);
    expect(nearestNames('Obesrvations', names)).toEqual(['observations']);
    expect(nearestNames('popolazione', names)[0]).toBe('population');
    expect(nearestNames('populaton', names)).toEqual(['population']);
    expect(nearestNames('population date', names)).toEqual(['population_date']);
    expect(nearestNames('xyz', names)).toEqual([]);
  });

  it('never depend on case or accents, and are never more than three', () => {
    expect(nearestNames('CITTÀ', ['citta'])).toEqual(['citta']);
    expect(nearestNames('a1', ['a2', 'a3', 'a4', 'a5'])).toEqual([]);
    expect(nearestNames('name1', ['name2', 'name3', 'name4', 'name5'])).toEqual(['name2', 'name3', 'name4']);
  });

  it('count letters changed, added, left out and swapped', () => {
    expect(editDistance('nome', 'noem')).toBe(1);
    expect(editDistance('nome', 'name')).toBe(1);
    expect(editDistance('nome', '')).toBe(4);
    expect(editDistance('ca', 'abc')).toBe(3);
  });

  it('count the same both ways, nothing for the same name, and never more than its letters', () => {
    const name = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        const away = editDistance(a, b);
        expect(away).toBe(editDistance(b, a));
        expect(away === 0).toBe(a === b);
        expect(away).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
