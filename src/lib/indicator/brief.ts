import type { Locale } from '../i18n/locale';
import type { Indicator, Measure, Polarity, Theme } from './types';

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
  sourceIds: string[];
  numerator: string | null;
  denominator: string | null;
}

/** The indicator as one language reads it, with the lines that name its sources. */
export function briefOf(
  indicator: Indicator,
  locale: Locale,
  lines: { source: string; publishers: string },
): IndicatorBrief {
  const { id, theme, measure, polarity, decimals, periods, defaultPeriod, seriesBreaks, sourceIds, partial } =
    indicator;
  return {
    ...{ id, theme, measure, polarity, decimals, periods, defaultPeriod, seriesBreaks, sourceIds, partial },
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
