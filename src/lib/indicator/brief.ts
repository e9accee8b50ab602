import type { Locale } from '../i18n/locale';
import type { Aggregation, Indicator, Measure, Polarity, Theme } from './types';

/** An indicator in one language with what the browser needs to choose, draw and explain it. */
export interface IndicatorBrief {
  id: string;
  theme: Theme;
  label: string;
  unit: string;
  description: string;
  caveats: string;
  method: string;
  measure: Measure;
  polarity: Polarity;
  aggregation: Aggregation;
  /** value = numerator / denominator × factor, for `ratio`. */
  factor: number;
  missions: number[];
  /** Directions and pilot actions of the plan that it answers, by their id in the plan table. */
  directions: string[];
  /** Comuni with a value at the default period. */
  known: number;
  decimals: number;
  periods: string[];
  defaultPeriod: string;
  seriesBreaks: string[];
  categories: string[];
  /** Made from a list that is not exhaustive: absent is not known; no place, no median. */
  partial: boolean;
  /** Why groups of comuni have no value, or null when they have one. */
  aggregationReason: string | null;
  /** Publishers and titles, ready to print. */
  source: string;
  /** Publishers alone, for the frame of a map. */
  publishers: string;
  /** Licence of the values by name, or the sentence the publisher asks for; absent on what the explorer derives. */
  terms?: string;
  /** ISO day on which the newest of its sources was read. */
  retrievedOn?: string;
  /** Its sources by id, where a page lists them: not sent to the explorer. */
  sourceIds?: string[];
  numerator: string | null;
  denominator: string | null;
}

/** The indicator as one language reads it, with the lines that name its sources and the number of comuni it is known for. */
export function briefOf(
  indicator: Indicator,
  locale: Locale,
  lines: Pick<IndicatorBrief, 'source' | 'publishers' | 'known' | 'terms' | 'retrievedOn'>,
): IndicatorBrief {
  const { id, theme, measure, polarity, aggregation, factor, decimals, missions, directions } = indicator;
  const { periods, defaultPeriod, seriesBreaks, sourceIds, partial } = indicator;
  return {
    ...{ id, theme, measure, polarity, aggregation, factor, decimals, missions, directions },
    ...{ periods, defaultPeriod, seriesBreaks, sourceIds, partial },
    label: indicator.label[locale],
    unit: indicator.unit[locale],
    description: indicator.description[locale],
    caveats: indicator.caveats[locale],
    method: indicator.method[locale],
    categories: indicator.categories.map((category) => category[locale]),
    aggregationReason: indicator.aggregationReason?.[locale] ?? null,
    numerator: indicator.numerator?.[locale] ?? null,
    denominator: indicator.denominator?.[locale] ?? null,
    ...lines,
  };
}

/** The same without its long texts, for a page that does not print them. */
export function lightBrief(brief: IndicatorBrief): IndicatorBrief {
  return { ...brief, description: '', caveats: '', method: '', source: '', aggregationReason: null };
}
