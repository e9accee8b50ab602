/** Words of the other territories selected, beside the first: differences, all together, their trends. */
import type { Locale } from './locale';

const it = {
  together: (comuni: number) => `Insieme dei ${comuni} comuni`,
  othersSelected: 'Gli altri selezionati',
  differenceFrom: (name: string) => `Il numero con il segno è la differenza da ${name}.`,
  remove: (name: string) => `Togli ${name}`,
  makeFirst: (name: string) => `Leggi ${name} nella scheda`,
  trendsTogether: 'Andamento dei selezionati',
  sameValue: 'uguale',
  ofWhich: (numerator: string, denominator: string) => `${numerator} su ${denominator}`,
  notAggregable: 'Questo indicatore non si somma tra comuni.',
};

const en: typeof it = {
  together: (comuni) => `The ${comuni} comuni together`,
  othersSelected: 'The others selected',
  differenceFrom: (name) => `The signed number is the difference from ${name}.`,
  remove: (name) => `Remove ${name}`,
  makeFirst: (name) => `Read ${name} in the card`,
  trendsTogether: 'Trend of the selection',
  sameValue: 'the same',
  ofWhich: (numerator, denominator) => `${numerator} of ${denominator}`,
  notAggregable: 'This indicator does not add up over comuni.',
};

export const othersSelectedMessages: Record<Locale, typeof it> = { it, en };
