import type { StoryTheme } from '../theme-story/types';

/** The indicator of the large map on the home page. */
export const HERO_INDICATOR = 'organizzazioni-10k';

/** One indicator a theme, as the theme's face. */
export const HOME_INDICATORS: { theme: StoryTheme; indicator: string }[] = [
  { theme: 'oes', indicator: 'organizzazioni-10k' },
  { theme: 'abitare', indicator: 'anni-reddito-80mq' },
  { theme: 'cer', indicator: 'cer-presenza' },
  { theme: 'fragilita', indicator: 'minuti-polo' },
  { theme: 'turismo', indicator: 'presenze-1000' },
];
