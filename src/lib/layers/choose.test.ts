import { describe, expect, it } from 'vitest';
import { comuniOf, recordsIn, recordsOf, routesOf } from './choose';
import type { DrawnLayer } from './marks';
import { syntheticLayer, syntheticRecord } from './synthetic.fixture';
import type { Layer, RouteStages } from './types';

const stages = (id: string): RouteStages => ({ id, basis: 'tappe', stages: [] });
const drawn = (layer: Layer): DrawnLayer => ({ layer, groups: [] });
const one = syntheticRecord('one', { comuneIds: ['037001'] });
const both = syntheticRecord('both', { comuneIds: ['037001', '037002'] });
const far = syntheticRecord('far', { comuneIds: ['037003'] });
const layers = [
  drawn(syntheticLayer('biblioteche', [one, far])),
  drawn(syntheticLayer('percorsi', [both], [stages(both.id), stages('places:other')])),
];

describe('records of the layers that are on (synthetic)', () => {
  it('belong to a territory when they are in any of its comuni, and are listed once', () => {
    expect(recordsIn(layers, ['037001', '037002'])).toEqual([one, both]);
    expect(recordsIn(layers, ['037002'])).toEqual([both]);
    expect(recordsIn(layers, [])).toEqual([]);
  });

  it('are found by their ids in every layer; an id that is not there finds nothing', () => {
    expect(recordsOf(layers, [both.id, far.id, 'places:gone'])).toEqual([far, both]);
  });

  it('bring the stages of the routes among them and no other', () => {
    expect(routesOf(layers, [one, both]).map(({ id }) => id)).toEqual([both.id]);
    expect(routesOf(layers, [one])).toEqual([]);
  });

  it('name each of their comuni once', () => {
    expect(comuniOf([one, both, far])).toEqual(['037001', '037002', '037003']);
  });
});
