/**
 * Where a slide counts comuni: round numbers that can be said aloud, next to a bound in use or to the middle of the 55. What each of
 * them means is written in `i18n/deck-clauses-*.ts`; a threshold without its words does not compile.
 */
export interface Threshold {
  at: number;
  side: 'above' | 'below';
}

export const THRESHOLDS = {
  /** The national map of inner areas calls intermediate what is 27.7 to 40.9 minutes away, and peripheral what is beyond. */
  'minuti-polo': { at: 40, side: 'above' },
  /** Two people of 65 and over for each one under 15. */
  'indice-vecchiaia': { at: 200, side: 'above' },
  'quota-75': { at: 14, side: 'above' },
  'variazione-popolazione-2011-2025': { at: 0, side: 'below' },
  'anni-reddito-80mq': { at: 5, side: 'above' },
  'prezzo-variazione': { at: 10, side: 'above' },
  'redditi-bassi': { at: 20, side: 'above' },
  /** One organisation for every thousand residents. */
  'organizzazioni-10k': { at: 10, side: 'below' },
  'presenze-1000': { at: 5000, side: 'above' },
} as const satisfies Record<string, Threshold>;

export type ThresholdId = keyof typeof THRESHOLDS;
