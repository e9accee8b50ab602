/** A theme told in figures for a citizen: every number in it comes from the tables of the snapshot. */
import type { FigureSpec } from '../figure/types';
import { THEMES, type Theme } from '../indicator/types';

export type StoryTheme = Exclude<Theme, 'contesto'>;

export const STORY_THEMES = THEMES.filter((theme): theme is StoryTheme => theme !== 'contesto');

/** A question, what the data answer, the figure that shows it. */
export interface StorySection {
  /** Anchor in the page. */
  id: string;
  title: string;
  before: string[];
  figure: FigureSpec;
  after: string[];
}

export interface ThemeStory {
  theme: StoryTheme;
  /** The finding in one sentence, for the list of themes. */
  finding: string;
  /** The story in two or three sentences. */
  lead: string[];
  sections: StorySection[];
  /** What the sources cannot see. */
  limits: string[];
  /** Indicators of the table of areas. */
  areaIndicators: string[];
}

/** A sentence that may have nothing to say with these figures. */
export type Said = string | null;

interface SectionWords<Facts> {
  title: string;
  before: (facts: Facts) => Said[];
  after: (facts: Facts) => Said[];
}

/** The sentences of a story in one language: functions of its facts. */
export interface StorySentences<Facts, Section extends string> {
  finding: (facts: Facts) => string;
  lead: (facts: Facts) => Said[];
  sections: Record<Section, SectionWords<Facts>>;
  limits: (facts: Facts) => Said[];
}
