import type { FigureSpec } from '../figure/types';
import type { Said, StorySentences, StoryTheme, ThemeStory } from './types';

const told = (sentences: Said[]): string[] => sentences.filter((text) => text !== null);

/** A story from its facts, its sentences in one language and its figures, in the order of the figures. */
export function compose<Facts, Section extends string>(
  theme: StoryTheme,
  facts: Facts,
  words: StorySentences<Facts, Section>,
  { figures, areaIndicators }: { figures: Record<Section, FigureSpec>; areaIndicators: string[] },
): ThemeStory {
  return {
    theme,
    finding: words.finding(facts),
    lead: told(words.lead(facts)),
    sections: (Object.entries(figures) as [Section, FigureSpec][]).map(([id, figure]) => {
      const { title, before, after } = words.sections[id];
      return { id, title, before: told(before(facts)), figure, after: told(after(facts)) };
    }),
    limits: told(words.limits(facts)),
    areaIndicators,
  };
}
