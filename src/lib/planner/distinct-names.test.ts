import { describe, expect, it } from 'vitest';
import { distinctNames } from './distinct-names';
import type { PickedTerritory } from './picked';

const territory = (id: string, level: PickedTerritory['level'], shortName: string): PickedTerritory => ({
  ...{ id, level, shortName, own: level === null, name: shortName, members: [], population: 0 },
  ...{ labelLon: 11, labelLat: 44, areaId: null, path: null },
});

describe('names side by side', () => {
  it('say the level where two are the same, and stay short where none is', () => {
    const names = distinctNames(
      [
        territory('a', 'comune', 'Bologna'),
        territory('b', 'area', 'Bologna'),
        territory('c', null, 'bologna'),
        territory('d', 'unione', 'Reno Galliera'),
      ],
      'it',
    ).map(({ shortName }) => shortName);
    expect(names).toEqual(['Comune Bologna', 'Area Bologna', 'area propria bologna', 'Reno Galliera']);
    expect(new Set(names).size).toBe(names.length);
  });
});
