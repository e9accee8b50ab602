import { describe, expect, it } from 'vitest';
import { runJob } from '../../islands/planner/work/jobs';
import { defaultSpatial } from '../state/spatial';
import { spaceContext } from './space-context';
import { spacePage } from './space-page';

const page = await spacePage('it');
const ids = page.territories.filter(({ level }) => level === 'comune').map(({ id }) => id);

describe('spacePage', () => {
  it('is built with the figures that a reader computes with the same choices', () => {
    const { permutations, seed } = defaultSpatial(spaceContext(page.indicators, ids));
    const input = { ids, values: page.first.values.value, borders: page.borders, permutations, seed };
    const said: number[] = [];
    const progress = (share: number): void => void said.push(share);
    const { outcome } = page.first;
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(runJob('moran', input, progress)).toEqual({ ok: true, value: outcome.global });
    expect(said.length).toBeLessThan(200);
    expect(runJob('localMoran', input, progress)).toEqual({ ok: true, value: outcome.local.value });
    // With 55 units too, a long test says how far it is.
    expect(said.filter((share) => share > 0 && share < 1).length).toBeGreaterThan(100);
  });

  it('draws all 55, those beyond chance with their sign before their name', () => {
    expect(page.scene.comuni).toHaveLength(55);
    const signed = page.scene.labels.filter(({ lines }) => /^[▲▼△▽]/.test(lines[0] ?? ''));
    expect(signed.length).toBeGreaterThan(4);
    for (const { id } of signed) {
      const className = page.scene.comuni.find((comune) => comune.id === id)?.className;
      expect(['d1', 'd3', 'd5', 'd7']).toContain(className);
    }
  });
});
