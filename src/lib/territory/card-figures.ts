/** The few figures of a card, which other sites show beside their own words. */
import type { ProfileData } from './profile-data';
import { figuresOf, type FigureRow } from './profile-figures';
import type { Territory } from './types';

/** One or two a theme. */
const OF_COMUNI = new Set([
  'organizzazioni-10k',
  'prezzo-vendita',
  'reddito-medio',
  'minuti-polo',
  'indice-vecchiaia',
  'posti-letto-1000',
]);
/** Of groups those that are recomputed from the terms of their comuni. */
const OF_GROUPS = new Set([
  'organizzazioni-10k',
  'reddito-medio',
  'redditi-bassi',
  'indice-vecchiaia',
  'addetti-100-residenti',
  'posti-letto-1000',
]);

/** Figures of a territory's card, in the order of its page; those the tables lack are left out. */
export function cardFigures(data: ProfileData, territory: Territory): FigureRow[] {
  const wanted = territory.level === 'comune' ? OF_COMUNI : OF_GROUPS;
  return figuresOf(data, territory).filter(({ reading }) => wanted.has(reading.indicator.id));
}
