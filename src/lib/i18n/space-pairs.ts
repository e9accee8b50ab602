/** Words of the correlation matrix. */
import type { CorrelationMethod } from '../state/spatial';
import type { Locale } from './locale';

const it = {
  method: 'Coefficiente',
  methods: { spearman: 'Spearman (ranghi)', pearson: 'Pearson (lineare)' } satisfies Record<
    CorrelationMethod,
    string
  >,
  title: (a: string, b: string, sense: 'up' | 'down') =>
    sense === 'up' ? `${a} e ${b}: alti e bassi insieme` : `${a} e ${b}: dove uno è alto l’altro è basso`,
  titleNone: 'Nessuna coppia va insieme più di quanto farebbe il caso',
  measured: (count: number, pairs: number, significant: number) =>
    `${count} indicatori, ${pairs} coppie, ${significant} oltre il caso. Ogni indicatore è al suo ultimo periodo.`,
  caption: (method: string, correction: string, permutations: string, seed: number) =>
    `${method}; p da ${permutations} permutazioni (seme ${seed}), corretti per il numero di coppie: ${correction}; soglia 0,05.`,
  matrixTitle: 'Tutte le coppie',
  listTitle: 'Le coppie più forti',
  listMore: (n: number) => `Altre ${n} coppie`,
  nOf: (n: number) => `n ${n}`,
  weak: 'non oltre il caso',
  cell: (a: string, b: string, r: string, n: number, p: string, significant: boolean) =>
    `${r} n ${n}: ${a} e ${b}, p corretto ${p}${significant ? '' : ', non oltre il caso'}. Apri l’incrocio.`,
  noCell: (n: number) => `troppo pochi comuni (${n}) o nessuna variazione`,
  legend: ['−0,6 o meno', 'fino a −0,3', 'fino a 0', 'da 0', 'da 0,3', '0,6 o più'],
  legendLabel: 'Colori delle coppie oltre il caso',
  setTitle: 'Indicatori della matrice',
  setCount: (n: number, most: number) => `${n} scelti, da 2 a ${most}`,
  setNote:
    'Solo rapporti: i conteggi seguono la grandezza dei comuni e andrebbero tutti insieme, e degli elenchi non esaustivi non si sa dove è zero. Per questo qui non ci sono le comunità energetiche.',
  reset: 'Torna alla scelta di partenza',
  periods: 'Periodi e fonti',
  readTitle: 'Come si legge',
  read: {
    spearman:
      'Il coefficiente di Spearman confronta le graduatorie: 1 se i comuni sono nello stesso ordine nei due indicatori, −1 se nell’ordine opposto, 0 se non c’è relazione. Non si lascia trascinare da un valore estremo.',
    pearson:
      'Il coefficiente di Pearson misura quanto i punti stanno su una retta: 1 o −1 se ci stanno tutti, 0 se non c’è relazione lineare. Un solo comune estremo può farlo salire o scendere di molto.',
  } satisfies Record<CorrelationMethod, string>,
  notTitle: 'Che cosa non dice',
  not: 'Non dice che uno causa l’altro. Vale per i comuni, non per le persone: se dove ci sono più anziani ci sono più organizzazioni, non segue che gli anziani ne facciano parte (fallacia ecologica). I comuni vicini si somigliano, quindi 55 comuni contano meno di 55 prove indipendenti e i p sono ottimisti. Gli indicatori hanno periodi diversi, e due rapporti con lo stesso denominatore possono andare insieme solo per quello.',
};

export type SpacePairsMessages = typeof it;

const en: SpacePairsMessages = {
  method: 'Coefficient',
  methods: { spearman: 'Spearman (ranks)', pearson: 'Pearson (linear)' },
  title: (a, b, sense) =>
    sense === 'up'
      ? `${a} and ${b}: high and low together`
      : `${a} and ${b}: where one is high the other is low`,
  titleNone: 'No pair goes together more than chance would have it',
  measured: (count, pairs, significant) =>
    `${count} indicators, ${pairs} pairs, ${significant} beyond chance. Every indicator is at its latest period.`,
  caption: (method, correction, permutations, seed) =>
    `${method}; p from ${permutations} permutations (seed ${seed}), corrected for the number of pairs: ${correction}; level 0.05.`,
  matrixTitle: 'All pairs',
  listTitle: 'The strongest pairs',
  listMore: (n) => `${n} more pairs`,
  nOf: (n) => `n ${n}`,
  weak: 'not beyond chance',
  cell: (a, b, r, n, p, significant) =>
    `${r} n ${n}: ${a} and ${b}, corrected p ${p}${significant ? '' : ', not beyond chance'}. Open the crossing.`,
  noCell: (n) => `too few comuni (${n}) or no variation`,
  legend: ['−0.6 or less', 'to −0.3', 'to 0', 'from 0', 'from 0.3', '0.6 or more'],
  legendLabel: 'Colours of the pairs beyond chance',
  setTitle: 'Indicators of the matrix',
  setCount: (n, most) => `${n} chosen, 2 to ${most}`,
  setNote:
    'Rates only: counts follow the size of the comuni and would all go together, and of lists that are not exhaustive nobody knows where there is none. That is why energy communities are not here.',
  reset: 'Back to the opening choice',
  periods: 'Periods and sources',
  readTitle: 'How to read it',
  read: {
    spearman:
      'Spearman’s coefficient compares rankings: 1 if the comuni are in the same order in both indicators, −1 if in the opposite one, 0 if there is no relation. An extreme value does not drag it along.',
    pearson:
      'Pearson’s coefficient says how nearly the points lie on a straight line: 1 or −1 if they all do, 0 if there is no linear relation. A single extreme comune can move it a lot.',
  },
  notTitle: 'What it does not say',
  not: 'It does not say that one causes the other. It holds for comuni, not for people: if there are more organisations where there are more old people, it does not follow that old people belong to them (ecological fallacy). Neighbouring comuni resemble each other, so 55 comuni count for fewer than 55 independent trials and the p-values are optimistic. Indicators have different periods, and two rates with the same denominator may go together for that alone.',
};

export const spacePairsMessages: Record<Locale, SpacePairsMessages> = { it, en };
