import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbourIn, type Direction } from './direction';
import { prepareGeometry } from './geometry';
import { project } from './projection';
import { territories as publishedTerritories } from '../snapshot/domain';
import { testBoundaries } from './testBoundaries';

const DIRECTIONS: Direction[] = ['north', 'south', 'east', 'west'];
const territories = (await publishedTerritories()).filter(({ level }) => level === 'comune');
const { touching } = prepareGeometry(testBoundaries());
const place = (id: string) => {
  const found = territories.find((territory) => territory.id === id);
  if (!found) throw new Error(id);
  return project([found.labelLon, found.labelLat]);
};

describe('neighbourIn', () => {
  it('never stays, and goes to the side asked for', () => {
    fc.assert(
      fc.property(fc.constantFrom(...territories), fc.constantFrom(...DIRECTIONS), ({ id }, direction) => {
        const to = neighbourIn(territories, touching, id, direction);
        if (to === null) return;
        expect(to).not.toBe(id);
        const [x, y] = place(id);
        const [toX, toY] = place(to);
        expect({ north: y - toY, south: toY - y, east: toX - x, west: x - toX }[direction]).toBeGreaterThan(
          0,
        );
      }),
    );
  });

  it('prefers a comune that touches', () => {
    const to = neighbourIn(territories, touching, '037006', 'south');
    expect(touching.get('037006')).toContain(to);
  });

  it('reaches every comune from every other by arrow keys', () => {
    for (const { id } of territories) {
      const seen = new Set([id]);
      const queue = [id];
      for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
        for (const direction of DIRECTIONS) {
          const to = neighbourIn(territories, touching, at, direction);
          if (to !== null && !seen.has(to)) {
            seen.add(to);
            queue.push(to);
          }
        }
      }
      expect(seen.size).toBe(55);
    }
  });

  it('has nowhere to go from an unknown comune or past the edge', () => {
    expect(neighbourIn(territories, touching, '000000', 'north')).toBeNull();
    const northmost = [...territories].sort((a, b) => b.labelLat - a.labelLat)[0]?.id ?? '';
    expect(neighbourIn(territories, touching, northmost, 'north')).toBeNull();
  });
});
