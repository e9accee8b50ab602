import { beforeAll, describe, expect, it } from 'vitest';
import { profileData, type ProfileData } from './profile-data';
import { QUADRANT, quadrantLayout, quadrantOf } from './profile-quadrant';

let data: ProfileData;
beforeAll(async () => {
  data = await profileData();
});

describe('quadrantOf', () => {
  it('crosses a need with a resource, neither of them partial', () => {
    for (const territory of data.territories) {
      const quadrant = quadrantOf(data, territory);
      expect(quadrant?.need.polarity, territory.id).toBe('need');
      expect(quadrant?.resource.polarity).toBe('resource');
      expect(quadrant?.need.partial || quadrant?.resource.partial).toBe(false);
      expect(quadrant?.dots).toHaveLength(55);
    }
  });

  it('puts as many comuni above the median as below, and says of each where it is', () => {
    const quadrant = quadrantOf(data, data.byId.get('cm-bologna') ?? data.comuni[0]!);
    if (!quadrant) throw new Error('no quadrant');
    const { dots, needMedian, resourceMedian } = quadrant;
    expect(dots.filter((dot) => dot.need > needMedian).length).toBeLessThanOrEqual(27);
    expect(dots.filter((dot) => dot.need < needMedian).length).toBeLessThanOrEqual(27);
    for (const { need, resource, quarter } of dots) {
      if (quarter === 'gap') expect(need > needMedian && resource < resourceMedian).toBe(true);
      if (quarter === 'both') expect(need > needMedian && resource > resourceMedian).toBe(true);
      if (quarter === 'served') expect(need < needMedian && resource > resourceMedian).toBe(true);
      if (quarter === 'neither') expect(need < needMedian && resource < resourceMedian).toBe(true);
      if (quarter === 'at') expect(need === needMedian || resource === resourceMedian).toBe(true);
    }
    expect(quadrant.own).toHaveLength(55);
  });

  it('names the comune it is about, inside the drawing', () => {
    for (const comune of data.comuni) {
      const quadrant = quadrantOf(data, comune);
      if (!quadrant) throw new Error(`no quadrant of ${comune.name}`);
      const { labels, dots } = quadrantLayout(quadrant);
      expect(labels.map((label) => label.text)).toEqual([comune.shortName]);
      for (const { x, y } of dots) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(QUADRANT.width);
        expect(y).toBeLessThanOrEqual(QUADRANT.height);
      }
    }
  });
});
