import { describe, expect, it } from 'vitest';
import type { PickedTerritory } from './picked';
import { quotientFill, spreadOf } from './spread';
import { sayQuotient, spreadLook } from './spread-look';

const ids = ['a', 'b', 'c'];
const made = spreadOf(ids, ids, { numerator: [40, 5, null], denominator: [10, 10, 10] });
if (!made.ok) throw new Error(made.reason);
const spread = made.value;
const territory = (id: string, level: PickedTerritory['level'], own = false): PickedTerritory => ({
  ...{ id, level, own, name: `Synthetic ${id}`, shortName: id, members: [id] },
  ...{ population: 10, labelLon: 11, labelLat: 44, areaId: 'area-x', path: null },
});

describe('the map of quotients (synthetic)', () => {
  const all = [
    ...ids.map((id) => territory(id, 'comune')),
    territory('u', 'unione'),
    territory('o', null, true),
  ];
  const look = spreadLook(spread, all, { theme: 'oes' }, 'b');

  it('paints every comune by its quotient, and no group', () => {
    expect([...look.fills.keys()]).toEqual(ids);
    expect(look.fills.get('a')).toEqual(quotientFill(spread.byId.get('a')));
    expect(look.fills.get('a')).not.toEqual(look.fills.get('b'));
    expect(look.fills.get('c')).toEqual({ kind: 'missing' });
  });

  it('leaves out the reader’s own areas, which have no line of their own, and marks the one selected', () => {
    expect(look.territories.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'u']);
    expect(look.selected).toEqual(['b']);
    expect(spreadLook(spread, all, { theme: 'oes' }, null).selected).toEqual([]);
  });

  it('is said with the quotient and both its terms, or as missing', () => {
    expect(sayQuotient('Synthetic a', spread.byId.get('a'), 'it')).toBe(
      'Synthetic a: quoziente 1,78 (40 su 10)',
    );
    expect(sayQuotient('Synthetic a', spread.byId.get('a'), 'en')).toContain('1.78');
    for (const id of ['c', 'gone']) {
      const text = sayQuotient(`Synthetic ${id}`, spread.byId.get(id), 'it');
      expect(text).toMatch(new RegExp(`^Synthetic ${id}: \\p{L}`, 'u'));
      expect(text).not.toMatch(/\d/);
    }
  });
});
