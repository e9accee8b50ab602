import { describe, expect, it } from 'vitest';
import { fillOf, ownScene } from './scene';
import { ownView } from './view';

describe('fillOf', () => {
  const classes = { circles: false, breaks: [2, 4] };
  it('paints a value, an empty cell, an absent comune and a zero in four ways', () => {
    expect(fillOf({ held: 'known', value: 3 }, classes)).toEqual({ kind: 'class', index: 1, of: 3 });
    expect(fillOf({ held: 'known', value: 0 }, classes)).toEqual({ kind: 'class', index: 0, of: 3 });
    expect(fillOf({ held: 'empty', value: null }, classes)).toEqual({ kind: 'suppressed' });
    expect(fillOf({ held: 'absent', value: null }, classes)).toEqual({ kind: 'missing' });
    expect(fillOf({ held: 'known', value: 3 }, { circles: true, breaks: [] })).toEqual({ kind: 'land' });
  });
});

describe('ownScene', () => {
  it('draws a circle for every value of an amount', () => {
    const comuni = [
      { id: '037006', name: 'Bologna', shortName: 'Bologna', population: 1 },
      { id: '037059', name: 'Vergato', shortName: 'Vergato', population: 1 },
    ];
    const values = {
      column: 0,
      aggregate: 'sum',
      values: new Map([['037006', 7]]),
      rows: new Map(),
    } as const;
    const scene = ownScene(ownView(values, 'value', comuni, {}), [], '037006');
    expect(scene.symbols).toEqual([{ id: '037006', value: 7 }]);
    expect(scene.selected).toEqual(['037006']);
    expect(scene.fills.get('037059')).toEqual({ kind: 'missing' });
  });

  it('draws no circle for a rate, and no territory that has no level', () => {
    const comuni = [{ id: '037006', name: 'Bologna', shortName: 'Bologna', population: 1 }];
    const values = {
      column: 0,
      aggregate: 'mean',
      values: new Map([['037006', 7]]),
      rows: new Map(),
    } as const;
    const territory = {
      ...{ id: '037006', slug: 'bologna', name: 'Bologna', shortName: 'Bologna' },
      ...{ areaId: 'bologna', parentId: null, population: 1 },
    };
    const scene = ownScene(
      ownView(values, 'value', comuni, {}),
      [
        { ...territory, level: 'comune' },
        { ...territory, id: 'x', level: null },
      ] as never,
      null,
    );
    expect(scene.symbols).toEqual([]);
    expect(scene.selected).toEqual([]);
    expect(scene.territories.map(({ id }) => id)).toEqual(['037006']);
  });
});
