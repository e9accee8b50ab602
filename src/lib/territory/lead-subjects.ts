/** What a lead may speak of. Of one subject only the most telling is told. */
export interface LeadSubject {
  id: string;
  subject: string;
  /**
   * How many places from its end an interest is worth: 1 for what the plan asks about, more for what is only curious. Null at an end
   * that is not told, because it would be no news there (no landslide in the plain) or because the words would mislead.
   */
  high: number | null;
  low: number | null;
  /** The end that speaks of a need which organisations answer. */
  needAt?: 'high' | 'low';
  /** A rate of few cases, told only where one case more or less would not take it from its end. */
  ofCases?: boolean;
  /** Nearer to zero than this it is no news, whatever its place. */
  from?: number;
  /** Depends on the size of the territory: not told of groups. */
  comuniOnly?: boolean;
}

export const LEAD_SUBJECTS = [
  { id: 'minuti-polo', subject: 'distance', high: 1, low: 1.8, needAt: 'high' },
  { id: 'variazione-popolazione-2011-2025', subject: 'people', high: 1, low: 1, needAt: 'low' },
  { id: 'indice-vecchiaia', subject: 'age', high: 1, low: 1.2, needAt: 'high' },
  { id: 'anni-reddito-80mq', subject: 'home', high: 1, low: 1.3, needAt: 'high' },
  { id: 'prezzo-vendita', subject: 'home', high: 1.2, low: 1.2 },
  { id: 'reddito-medio', subject: 'income', high: 1.1, low: 1.1, needAt: 'low' },
  { id: 'redditi-bassi', subject: 'income', high: 1.5, low: 1.7, needAt: 'high' },
  { id: 'frana-p34', subject: 'hazard', high: 1, low: null, from: 1 },
  { id: 'alluvione-p3', subject: 'hazard', high: 1.1, low: null, from: 1 },
  { id: 'presenze-1000', subject: 'tourism', high: 1.1, low: 1.3 },
  { id: 'posti-letto-1000', subject: 'tourism', high: 1.5, low: 1.7 },
  { id: 'quota-non-residenti', subject: 'tourism', high: 1.6, low: 1.9 },
  { id: 'permanenza-media', subject: 'tourism', high: 1.7, low: null },
  { id: 'agriturismi', subject: 'tourism', high: 2, low: null, from: 5, comuniOnly: true },
  { id: 'addetti-100-residenti', subject: 'work', high: 1.3, low: 1.5 },
  { id: 'quota-addetti-industria', subject: 'work', high: 1.5, low: 1.9 },
  { id: 'valore-aggiunto-addetto', subject: 'work', high: 2, low: null },
  { id: 'prezzo-variazione', subject: 'home', high: 2, low: 2 },
  { id: 'lavoro-fuori-comune', subject: 'commuting', high: 3, low: 3, comuniOnly: true },
  { id: 'distanza-superiori', subject: 'services', high: 1.6, low: null, from: 5 },
  { id: 'distanza-biblioteca', subject: 'services', high: 1.7, low: null, from: 2.5 },
  { id: 'fermate-1000', subject: 'buses', high: 2.6, low: 1.7 },
  { id: 'alunni-per-primaria', subject: 'school', high: null, low: 1.8, comuniOnly: true },
  { id: 'densita', subject: 'density', high: 1.8, low: 1.9 },
  { id: 'altitudine', subject: 'density', high: 1.9, low: null },
  { id: 'non-sportive-10k', subject: 'kinds', high: 1.5, low: 1.5, ofCases: true },
  { id: 'sportive-10k', subject: 'kinds', high: 1.6, low: 1.6, ofCases: true },
] as const satisfies readonly LeadSubject[];

export type LeadFactId = (typeof LEAD_SUBJECTS)[number]['id'];

/** Organisations have a sentence of their own: they are what the observatory is about. */
export const ORGANISATIONS = 'organizzazioni-10k';
