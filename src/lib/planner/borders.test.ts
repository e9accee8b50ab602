import { describe, expect, it } from 'vitest';
import { comuneBorders } from './borders';

describe('comuneBorders', () => {
  const borders = new Map(comuneBorders());

  it('has the 55, none an island, and who is touched touches', () => {
    expect(borders.size).toBe(55);
    for (const [id, near] of borders) {
      expect(near.length).toBeGreaterThan(0);
      expect(near).not.toContain(id);
      for (const other of near) expect(borders.get(other)).toContain(id);
    }
  });

  it('knows the ten comuni around Bologna and the one beside Mordano', () => {
    expect(borders.get('037006')).toHaveLength(10);
    expect(borders.get('037045')).toEqual(['037032']);
  });
});
