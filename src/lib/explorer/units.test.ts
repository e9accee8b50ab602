import { describe, expect, it } from 'vitest';
import { territories } from '../snapshot/domain';
import { idsByLevel, unitByComune, unitsOf } from './units';

const units = unitsOf(await territories());

describe('unitsOf', () => {
  it('has the 55 comuni, each in one area, and groups made of them', () => {
    expect(units.comune).toHaveLength(55);
    expect(units.comune.every((c) => c.area !== null && c.members[0] === c.id)).toBe(true);
    expect(units.area.map((a) => a.members.length).sort((a, b) => a - b)).toEqual([1, 10, 21, 23]);
    expect(units.distretto.flatMap((d) => d.members)).toHaveLength(55);
  });

  it('lists the ids of each level in their order', () => {
    const ids = idsByLevel(units);
    expect(ids.comune).toEqual(units.comune.map(({ id }) => id));
    expect(ids.area.every((id) => id.startsWith('area-'))).toBe(true);
    expect(Object.keys(ids).sort()).toEqual(['area', 'comune', 'distretto', 'unione']);
  });

  it('leaves the four comuni of no unione out of that level', () => {
    expect(unitByComune(units.unione).size).toBe(51);
  });

  it('names every area of a group that is in several', async () => {
    const [first, ...others] = await territories();
    // Synthetic: the first comune moved to a distretto of another area.
    const elsewhere =
      others.find((t) => t.level === 'comune' && t.areaId !== first?.areaId)?.distrettoId ?? null;
    if (!first || !elsewhere) throw new Error('no comune to move');
    const moved = unitsOf([{ ...first, distrettoId: elsewhere }, ...others]).distretto.find(
      (d) => d.id === elsewhere,
    );
    expect(moved?.area).toBeNull();
    expect(moved?.areaName).toContain(', ');
  });
});
