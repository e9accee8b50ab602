import type { Locale } from './locale';

const it = {
  source: 'Fonte',
  read: (day: string) => `dati letti il ${day}`,
  /** Licences by name. */
  terms: (names: string) => `Licenza dei dati: ${names}.`,
  otherTerms: (names: string) => `Licenza degli altri dati: ${names}.`,
  /** The sentence that a publisher asks for. */
  asked: (line: string) => `Riuso alle condizioni della fonte, che chiede la riga «${line}».`,
  heading: 'Due mappe a confronto',
  same: (label: string, first: string, second: string) => `${label}: ${first} e ${second}`,
  different: (first: string, second: string) => `${first} e ${second}`,
  sharedClasses: 'Le due mappe hanno le stesse classi: lo stesso colore è lo stesso valore.',
  sharedCircles: 'Le due mappe hanno la stessa scala dei cerchi.',
  ownClasses: 'Ogni mappa ha le sue classi e la sua legenda.',
  choose: 'Confronta con',
  otherPeriod: 'Stesso indicatore, altro periodo',
  swipe: 'Tendina tra le due mappe',
  swipeAt: (percent: string) => `${percent} a sinistra`,
  left: 'a sinistra',
  right: 'a destra',
  first: 'Prima mappa',
  second: 'Seconda mappa',
};

export type ShownMessages = typeof it;

const en: ShownMessages = {
  source: 'Source',
  read: (day) => `data read on ${day}`,
  terms: (names) => `Licence of the data: ${names}.`,
  otherTerms: (names) => `Licence of the other data: ${names}.`,
  asked: (line) => `Reuse on the terms of the source, which asks for the line “${line}”.`,
  heading: 'Two maps compared',
  same: (label, first, second) => `${label}: ${first} and ${second}`,
  different: (first, second) => `${first} and ${second}`,
  sharedClasses: 'The two maps have the same classes: the same colour is the same value.',
  sharedCircles: 'The two maps have the same scale of circles.',
  ownClasses: 'Each map has its own classes and its own legend.',
  choose: 'Compare with',
  otherPeriod: 'Same indicator, another period',
  swipe: 'Divider between the two maps',
  swipeAt: (percent) => `${percent} on the left`,
  left: 'on the left',
  right: 'on the right',
  first: 'First map',
  second: 'Second map',
};

/** Words of a view wherever it is drawn: where its values come from, and two maps at once. */
export const shownMessages: Record<Locale, ShownMessages> = { it, en };
