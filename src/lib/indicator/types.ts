/** Themes in the order they are always shown. `contesto` has no hue of its own. */
export const THEMES = ['oes', 'abitare', 'cer', 'fragilita', 'turismo', 'contesto'] as const;
export type Theme = (typeof THEMES)[number];

export type Polarity = 'need' | 'resource' | 'context';
/** How a value is drawn: rates as choropleth, counts and amounts as proportional symbols, classes as ordered categories. */
export type Measure = 'rate' | 'count' | 'class';
/** How a value of a group of comuni is made: from summed numerators and denominators, by summing, or not at all. */
export type Aggregation = 'ratio' | 'sum' | 'none';
export type Status = 'observed' | 'derived' | 'estimated' | 'suppressed' | 'missing';

export interface Localised {
  it: string;
  en: string;
}

/** One row of the `indicators` table. */
export interface Indicator {
  id: string;
  theme: Theme;
  /** Position inside the theme, from 1. */
  order: number;
  label: Localised;
  /** What follows the number in a sentence: `ogni 10.000 abitanti`, `minuti`, `€/m²`. */
  unit: Localised;
  /** One plain sentence for a citizen. */
  description: Localised;
  polarity: Polarity;
  measure: Measure;
  numerator: Localised | null;
  denominator: Localised | null;
  /** value = numerator / denominator × factor, for `ratio`. */
  factor: number;
  aggregation: Aggregation;
  /** Why groups have no value, when aggregation is `none`. */
  aggregationReason: Localised | null;
  decimals: number;
  sourceIds: string[];
  method: Localised;
  caveats: Localised;
  /** Missions of the plan it answers, e.g. [3]. */
  missions: number[];
  /** Directions and pilot actions of the plan that it answers, e.g. ['m3-d1']. */
  directions: string[];
  periods: string[];
  defaultPeriod: string;
  /** Periods that start a new series: no line joins them to the period before. */
  seriesBreaks: string[];
  /** Names of the ordered categories, for `class`; value 1 is the first. */
  categories: Localised[];
  /** Made from a list that is not exhaustive: an absent value is not known, and no place or median is given. */
  partial: boolean;
}
