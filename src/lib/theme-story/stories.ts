/** The five stories, by theme. */
import type { Locale } from '../i18n/locale';
import { abitareStory } from './abitare';
import { cerStory } from './cer';
import { fragilitaStory } from './fragilita';
import { oesStory } from './oes';
import { turismoStory } from './turismo';
import type { StoryTheme, ThemeStory } from './types';

const STORIES: Record<StoryTheme, (locale: Locale) => Promise<ThemeStory>> = {
  oes: oesStory,
  abitare: abitareStory,
  cer: cerStory,
  fragilita: fragilitaStory,
  turismo: turismoStory,
};

/** The story of a theme in one language; throws where the snapshot lacks what it tells. */
export function themeStory(theme: StoryTheme, locale: Locale): Promise<ThemeStory> {
  return STORIES[theme](locale);
}
