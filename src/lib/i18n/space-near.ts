/** Words of the view of neighbours: Moran's I, local clusters, Gi*. */
import type { SpatialReason } from '../statistics/spatial-sample';
import type { Mark } from '../planner/pattern';
import type { Locale } from './locale';

const comuni = (n: number): string => (n === 1 ? '1 comune' : `${n} comuni`);

const it = {
  refused: {
    partial: (label: string) =>
      `«${label}» viene da un elenco non esaustivo: dove non c’è un valore non sappiamo se sia zero, e un gruppo di vicini potrebbe essere solo un buco dell’elenco. Scegli un altro indicatore.`,
    class: (label: string) =>
      `«${label}» è fatto di classi, non di quantità: la media dei vicini non avrebbe senso. Scegli un altro indicatore.`,
    'too-few': (label: string) =>
      `Di «${label}» meno di quattro comuni confinanti hanno un valore in questo periodo: non c’è un vicinato da provare.`,
    'no-variation': (label: string) =>
      `«${label}» ha lo stesso valore in tutti i comuni: non c’è niente da distinguere.`,
  } satisfies Record<SpatialReason | 'partial' | 'class', (label: string) => string>,

  marks: {
    HH: 'alto fra alti',
    LL: 'basso fra bassi',
    HL: 'alto fra bassi',
    LH: 'basso fra alti',
    hot: 'vicinato alto',
    cold: 'vicinato basso',
  } satisfies Record<Mark, string>,
  quadrants: { HH: 'alti fra alti', LL: 'bassi fra bassi', HL: 'alti fra bassi', LH: 'bassi fra alti' },
  none: 'non oltre il caso',
  island: 'senza vicini con un valore',
  title: {
    lisa: (label: string, high: number, low: number, odd: number): string => {
      const parts = [
        ...(high > 0 ? [`alti fra alti in ${comuni(high)}`] : []),
        ...(low > 0 ? [`bassi fra bassi in ${comuni(low)}`] : []),
        ...(odd > 0 ? [`diversi dai vicini in ${comuni(odd)}`] : []),
      ];
      return parts.length === 0
        ? `${label}: nessun comune forma con i vicini un gruppo oltre il caso`
        : `${label}: valori ${parts.join(', ')}`;
    },
    gi: (label: string, high: number, low: number): string => {
      const parts = [
        ...(high > 0 ? [`alti attorno a ${comuni(high)}`] : []),
        ...(low > 0 ? [`bassi attorno a ${comuni(low)}`] : []),
      ];
      return parts.length === 0
        ? `${label}: in nessun vicinato i valori si addensano oltre il caso`
        : `${label}: valori ${parts.join(', ')}`;
    },
  },
  measured: (what: string, period: string, n: number) =>
    `${what}. ${period}, ${n} comuni. Vicini: i comuni che si toccano, anche in un solo punto.`,
  globalTitle: 'Nell’insieme',
  moranName: 'I di Moran',
  global: {
    alike: 'I comuni che si toccano si somigliano più di quanto farebbe il caso.',
    unlike:
      'I comuni che si toccano si alternano: accanto a un valore alto ne sta uno basso più spesso di quanto farebbe il caso.',
    nothing: 'I comuni che si toccano non si somigliano più di quanto farebbe il caso.',
  },
  moranFacts: (expected: string, z: string, p: string, permutations: string, seed: number, n: number) =>
    `Attesa dal caso ${expected}; z ${z}; p ${p} su due code, con ${permutations} permutazioni (seme ${seed}); n = ${n} comuni.`,
  leftOut: (names: string) => `Senza valore, fuori dalla prova: ${names}.`,
  islands: (names: string) =>
    `Con un valore ma senza vicini che ne abbiano uno, fuori dalla prova: ${names}.`,
  estimated: (n: number) =>
    n === 1 ? 'Il valore di 1 comune è una stima.' : `I valori di ${n} comuni sono stime.`,
  isCount:
    'È un conteggio: segue quanto sono grandi i comuni. Per sapere dove ce n’è di più per abitante scegli un rapporto.',
  outOfReach: (permutations: string, smallest: string) =>
    `Con ${permutations} permutazioni il p più piccolo possibile è ${smallest}: con questa correzione nessun comune può risultare. Scegli più permutazioni.`,
  plotTitle: 'Ogni comune e i suoi vicini',
  plotX: 'il comune',
  plotY: 'media dei vicini',
  plotNote: (slope: string) =>
    `Distanza dalla media dei comuni, in deviazioni standard. La retta ha per pendenza l’I di Moran (${slope}). Pieni i comuni oltre il caso.`,
  plotLabel: (n: number) =>
    `Diagramma di Moran di ${n} comuni: in orizzontale il comune, in verticale la media dei vicini. Gli stessi valori sono nella tabella.`,
  legend: 'Legenda, con il numero di comuni',
  tableTitle: 'I comuni, uno per uno',
  tableNone: 'Nessun comune è oltre il caso con questa prova e questa correzione.',
  others: (n: number) =>
    n === 1 ? '1 comune che non si distingue dal caso' : `${n} comuni che non si distinguono dal caso`,
  untested: (n: number) => `${n} fuori dalla prova`,
  columns: {
    comune: 'Comune',
    value: 'Valore',
    near: 'Media dei vicini',
    neighbours: 'Vicini',
    p: 'p',
    adjusted: 'p corretto',
  },
  caption: (test: string, correction: string, permutations: string, seed: number) =>
    `${test}, ${permutations} permutazioni condizionate, seme ${seed}; correzione: ${correction}; soglia 0,05.`,
  pick: 'Scegli un comune sulla mappa, nel diagramma o nella tabella per vedere i suoi vicini.',
  clear: 'Togli la selezione',
  page: (name: string) => `La pagina di ${name}`,
  selectedIs: (name: string, mark: string) => `${name}: ${mark}`,
  selectedText: (value: string, near: string, n: number) =>
    `Vale ${value}; ${n === 1 ? 'il suo vicino' : `i suoi ${n} vicini`} ${near} ${n === 1 ? '' : 'in media'}`.trim() +
    '.',
  selectedNoValue: 'Qui il valore manca: il comune non entra nella prova.',
  pOf: (p: string, adjusted: string) => `p ${p}, corretto ${adjusted}.`,
};

export type SpaceNearMessages = typeof it;

const en: SpaceNearMessages = {
  refused: {
    partial: (label) =>
      `“${label}” comes from a list that is not exhaustive: where there is no value we do not know whether it is zero, and a cluster could be just a hole in the list. Choose another indicator.`,
    class: (label) =>
      `“${label}” is made of classes, not of amounts: a mean of the neighbours would mean nothing. Choose another indicator.`,
    'too-few': (label) =>
      `Fewer than four adjoining comuni have a value of “${label}” in this period: there is no neighbourhood to test.`,
    'no-variation': (label) => `“${label}” has the same value in all comuni: there is nothing to tell apart.`,
  },
  marks: {
    HH: 'high among high',
    LL: 'low among low',
    HL: 'high among low',
    LH: 'low among high',
    hot: 'high neighbourhood',
    cold: 'low neighbourhood',
  },
  quadrants: { HH: 'high among high', LL: 'low among low', HL: 'high among low', LH: 'low among high' },
  none: 'not beyond chance',
  island: 'no neighbour with a value',
  title: {
    lisa: (label, high, low, odd) => {
      const parts = [
        ...(high > 0 ? [`high among high in ${comuni(high)}`] : []),
        ...(low > 0 ? [`low among low in ${comuni(low)}`] : []),
        ...(odd > 0 ? [`unlike their neighbours in ${comuni(odd)}`] : []),
      ];
      return parts.length === 0
        ? `${label}: no comune forms a cluster with its neighbours beyond chance`
        : `${label}: values ${parts.join(', ')}`;
    },
    gi: (label, high, low) => {
      const parts = [
        ...(high > 0 ? [`high around ${comuni(high)}`] : []),
        ...(low > 0 ? [`low around ${comuni(low)}`] : []),
      ];
      return parts.length === 0
        ? `${label}: in no neighbourhood do values gather beyond chance`
        : `${label}: values ${parts.join(', ')}`;
    },
  },
  measured: (what, period, n) =>
    `${what}. ${period}, ${n} comuni. Neighbours: comuni that touch, if only at one point.`,
  globalTitle: 'As a whole',
  moranName: 'Moran’s I',
  global: {
    alike: 'Comuni that touch are more alike than chance would have it.',
    unlike:
      'Comuni that touch alternate: beside a high value stands a low one more often than chance would have it.',
    nothing: 'Comuni that touch are no more alike than chance would have it.',
  },
  moranFacts: (expected, z, p, permutations, seed, n) =>
    `Expected by chance ${expected}; z ${z}; two-sided p ${p}, from ${permutations} permutations (seed ${seed}); n = ${n} comuni.`,
  leftOut: (names) => `Without a value, not in the test: ${names}.`,
  islands: (names) => `With a value but no neighbour that has one, not in the test: ${names}.`,
  estimated: (n) =>
    n === 1 ? 'The value of 1 comune is an estimate.' : `The values of ${n} comuni are estimates.`,
  isCount:
    'This is a count: it follows how large the comuni are. To know where there is more of it per resident, choose a rate.',
  outOfReach: (permutations, smallest) =>
    `With ${permutations} permutations the smallest possible p is ${smallest}: under this correction no comune can come out. Choose more permutations.`,
  plotTitle: 'Every comune and its neighbours',
  plotX: 'the comune',
  plotY: 'mean of its neighbours',
  plotNote: (slope) =>
    `Distance from the mean of the comuni, in standard deviations. The slope of the line is Moran’s I (${slope}). Comuni beyond chance are filled.`,
  plotLabel: (n) =>
    `Moran scatterplot of ${n} comuni: the comune across, the mean of its neighbours upwards. The same values are in the table.`,
  legend: 'Legend, with the number of comuni',
  tableTitle: 'The comuni, one by one',
  tableNone: 'No comune is beyond chance with this test and this correction.',
  others: (n) => (n === 1 ? '1 comune that chance could explain' : `${n} comuni that chance could explain`),
  untested: (n) => `${n} not in the test`,
  columns: {
    comune: 'Comune',
    value: 'Value',
    near: 'Mean of neighbours',
    neighbours: 'Neighbours',
    p: 'p',
    adjusted: 'Corrected p',
  },
  caption: (test, correction, permutations, seed) =>
    `${test}, ${permutations} conditional permutations, seed ${seed}; correction: ${correction}; level 0.05.`,
  pick: 'Choose a comune on the map, in the plot or in the table to see its neighbours.',
  clear: 'Clear the selection',
  page: (name) => `The page of ${name}`,
  selectedIs: (name, mark) => `${name}: ${mark}`,
  selectedText: (value, near, n) =>
    n === 1
      ? `Its value is ${value}; its one neighbour’s ${near}.`
      : `Its value is ${value}; the mean of its ${n} neighbours ${near}.`,
  selectedNoValue: 'There is no value here: the comune takes no part in the test.',
  pOf: (p, adjusted) => `p ${p}, corrected ${adjusted}.`,
};

export const spaceNearMessages: Record<Locale, SpaceNearMessages> = { it, en };
