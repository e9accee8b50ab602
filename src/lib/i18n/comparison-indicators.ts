/** Words of choosing by which indicators territories are compared. */
import type { Locale } from './locale';

const it = {
  indicators: 'Indicatori',
  opening: 'Una scelta per tema',
  chosen: (n: number) => (n === 1 ? 'Scelti da te: 1' : `Scelti da te: ${n}`),
  all: 'Tutti gli indicatori',
  indicatorCount: (n: number) => (n === 1 ? '1 indicatore' : `${n} indicatori`),
  choose: 'Scegli uno per uno',
  closeChoice: 'Chiudi la scelta',
  search: 'Cerca un indicatore',
  found: (n: number) =>
    n === 0 ? 'Nessun indicatore trovato' : n === 1 ? '1 indicatore trovato' : `${n} indicatori trovati`,
  wholeTheme: (theme: string) => `Tutto il tema ${theme}`,
};

export type ComparisonIndicators = typeof it;

const en: ComparisonIndicators = {
  indicators: 'Indicators',
  opening: 'Some of each theme',
  chosen: (n) => `Chosen by you: ${n}`,
  all: 'All indicators',
  indicatorCount: (n) => (n === 1 ? '1 indicator' : `${n} indicators`),
  choose: 'Choose one by one',
  closeChoice: 'Close the choice',
  search: 'Find an indicator',
  found: (n) => (n === 0 ? 'No indicator found' : n === 1 ? '1 indicator found' : `${n} indicators found`),
  wholeTheme: (theme) => `The whole theme ${theme}`,
};

export const comparisonIndicators: Record<Locale, ComparisonIndicators> = { it, en };
