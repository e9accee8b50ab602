import { describe, expect, it } from 'vitest';
import { cardFigures } from './card-figures';
import { profileData } from './profile-data';
import { figuresOf } from './profile-figures';

describe('the figures of a card', () => {
  it('are six of those of the page, of every kind of territory', async () => {
    const data = await profileData();
    expect(data.territories).toHaveLength(74);
    for (const territory of data.territories) {
      const card = cardFigures(data, territory);
      expect(card, territory.id).toHaveLength(6);
      expect(figuresOf(data, territory)).toEqual(expect.arrayContaining(card));
    }
  });

  it('are recomputed where the territory is a group', async () => {
    const data = await profileData();
    for (const territory of data.territories.filter(({ level }) => level !== 'comune'))
      for (const { reading } of cardFigures(data, territory))
        expect(reading.indicator.aggregation, reading.indicator.id).not.toBe('none');
  });
});
