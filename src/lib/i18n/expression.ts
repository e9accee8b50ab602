/** Words of the ways an indicator can be expressed. */
import type { Refusal } from '../explorer/refusal';
import type { Expression } from '../state/explorer';
import type { Locale } from './locale';

const it = {
  names: {
    valore: 'Come pubblicato',
    assoluto: 'Quantità',
    residenti: 'Per residente',
    quota: 'Quota del totale',
    variazione: 'Variazione nel tempo',
  } satisfies Record<Expression, string>,
  legend: 'Misura',
  legendOf: (label: string) => `Misura di ${label}`,
  since: 'Rispetto a',
  whyNot: 'Perché non le altre',
  refusals: {
    class: 'una classe non è una quantità',
    partial: 'l’elenco è parziale: chi manca non è noto, e un totale sarebbe falso',
    isCount: 'è già una quantità',
    isRate: 'è già un rapporto: non è parte di un totale',
    noTerms: 'non nasce da quantità che si possano contare e sommare',
    signed: 'la quantità può essere negativa: non si disegna come grandezza',
    notSummed: 'i valori dei comuni non si sommano',
    isPopulation: 'sono già i residenti',
    atSeat:
      'è registrato dove l’ente ha la sede, non dove vive chi sceglie: diviso per i residenti ingannerebbe',
    noResidents: 'nessuna popolazione ISTAT pubblicata entro 12 mesi da questo periodo',
    noWhole: 'in questo periodo manca il totale metropolitano',
    onePeriod: 'non ci sono due periodi da confrontare',
    zones: 'le zone della media cambiano nel tempo e la serie non lo segna',
    noEarlier: 'prima di questo periodo non c’è un valore della stessa serie',
  } satisfies Record<Refusal, string>,
  absoluteOf: (label: string) => `La quantità da cui nasce «${label}».`,
  perResidentOf: (label: string) => `${label} per residente`,
  perThousand: 'ogni 1.000 residenti',
  residents: 'residenti',
  shareOf: (label: string) => `${label}: quota del totale metropolitano`,
  shareUnit: '% del totale metropolitano',
  shareDenominator: (unit: string) => `${unit} nella Città metropolitana`,
  changeOf: (label: string, since: string) => `${label}: variazione dal ${since}`,
  points: 'punti percentuali',
  changesDoNotAdd: 'Le variazioni non si sommano.',
  fromTo: (was: string, now: string) => `Da ${was} a ${now}.`,
  fromZero: 'Alla partenza era zero: una variazione percentuale non esiste.',
  broken: 'Fra i due periodi la serie ricomincia: non si confrontano.',
};

const en: typeof it = {
  names: {
    valore: 'As published',
    assoluto: 'Quantity',
    residenti: 'Per resident',
    quota: 'Share of the total',
    variazione: 'Change over time',
  },
  legend: 'Measure',
  legendOf: (label) => `Measure of ${label}`,
  since: 'Compared with',
  whyNot: 'Why not the others',
  refusals: {
    class: 'a class is not a quantity',
    partial: 'the list is partial: what is absent is not known, and a total would be false',
    isCount: 'it already is a quantity',
    isRate: 'it already is a ratio: not a part of a total',
    noTerms: 'it is not made from quantities that can be counted and added',
    signed: 'the quantity can be negative: it cannot be drawn as a size',
    notSummed: 'the values of the comuni do not add up',
    isPopulation: 'these already are the residents',
    atSeat:
      'it is booked where the body has its seat, not where those who choose live: divided by residents it would mislead',
    noResidents: 'no ISTAT population published within 12 months of this period',
    noWhole: 'the metropolitan total is missing in this period',
    onePeriod: 'there are no two periods to compare',
    zones: 'the zones of the mean change over time and the series does not mark it',
    noEarlier: 'before this period there is no value of the same series',
  },
  absoluteOf: (label) => `The quantity that “${label}” is made from.`,
  perResidentOf: (label) => `${label} per resident`,
  perThousand: 'per 1,000 residents',
  residents: 'residents',
  shareOf: (label) => `${label}: share of the metropolitan total`,
  shareUnit: '% of the metropolitan total',
  shareDenominator: (unit) => `${unit} in the metropolitan city`,
  changeOf: (label, since) => `${label}: change since ${since}`,
  points: 'percentage points',
  changesDoNotAdd: 'Changes do not add up.',
  fromTo: (was, now) => `From ${was} to ${now}.`,
  fromZero: 'It started from zero: a percentage change does not exist.',
  broken: 'The series starts anew between the two periods: they cannot be compared.',
};

export const expressionMessages: Record<Locale, typeof it> = { it, en };
