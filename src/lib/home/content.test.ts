import { expect, it } from 'vitest';
import { indicators } from '../snapshot/domain';
import { STORY_THEMES } from '../theme-story/types';
import { HERO_INDICATOR, HOME_INDICATORS } from './content';

it('the home page shows a published indicator of every theme, in the order of the themes', async () => {
  const themes = new Map((await indicators()).map(({ id, theme }) => [id, theme]));
  expect(HOME_INDICATORS.map(({ theme }) => theme)).toEqual([...STORY_THEMES]);
  for (const { theme, indicator } of HOME_INDICATORS) expect(themes.get(indicator), indicator).toBe(theme);
  expect(themes.has(HERO_INDICATOR)).toBe(true);
});
