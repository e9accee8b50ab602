import type { Locale } from './locale';

const listIt = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} e ${names.at(-1) ?? ''}`;
const listEn = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

const it = {
  list: listIt,
  /** `In Pianura: ` before a finding that holds for one area. */
  within: (inArea: string, finding: string) =>
    `${inArea.charAt(0).toUpperCase()}${inArea.slice(1)}: ${finding.charAt(0).toLowerCase()}${finding.slice(1)}`,
  /** A list that is not whole: in how many comuni it has something. */
  listed: (label: string, known: number, of: number) =>
    known === 1 ? `${label}: in 1 comune su ${of}` : `${label}: in ${known} comuni su ${of}`,
  /** The class that most comuni are in. */
  commonClass: (label: string, category: string, n: number, of: number) =>
    `${label}: la più frequente è «${category}», ${n === 1 ? '1 comune' : `${n} comuni`} su ${of}`,
  eachDot: 'Un punto, un comune',
  medianOf: (n: number) => (n === 55 ? 'Mediana dei 55' : `Mediana dei ${n}`),
  median55: 'mediana dei 55',
  medianNoted: (value: string) => `mediana ${value}`,
  withoutValue: (n: number) => (n === 1 ? '1 senza valore' : `${n} senza valore`),
  others: (n: number) => (n === 1 ? 'un altro comune' : `altri ${n} comuni`),
  cases: (n: string) => (n === '1' ? '1 caso' : `${n} casi`),
  caveat: {
    missing: (n: number, names: string) =>
      n === 1
        ? `Manca il valore di un comune${names && `: ${names}`}.`
        : `Manca il valore di ${n} comuni${names && `: ${names}`}.`,
    suppressed: (n: number, names: string) =>
      n === 1
        ? `Il valore di un comune è riservato dalla fonte${names && `: ${names}`}.`
        : `I valori di ${n} comuni sono riservati dalla fonte${names && `: ${names}`}.`,
    partial:
      'L’elenco da cui viene non è completo: dove non c’è nulla non si sa, e chi c’è può averne altri.',
    estimates: 'I valori sono stime.',
    someEstimates: (n: number) => (n === 1 ? 'Un valore è una stima.' : `${n} valori sono stime.`),
    small: (n: number, names: string) =>
      n === 1
        ? `In un comune${names && ` (${names})`} i casi contati sono meno di 20: uno in più o in meno sposta il valore di almeno un ventesimo.`
        : `In ${n} comuni${names && ` (${names})`} i casi contati sono meno di 20: uno in più o in meno sposta il valore di almeno un ventesimo.`,
    edge: (names: string, n: number) =>
      n === 1
        ? `${names} è a ridosso della soglia: poco basterebbe a spostarlo.`
        : `${names} sono a ridosso della soglia: poco basterebbe a spostarli.`,
    manyEdge: (n: number) => `${n} comuni sono a ridosso della soglia: poco basterebbe a spostarli.`,
    /** How many would be beyond the threshold by their values before rounding. */
    rounded: (n: number) =>
      `Il conto usa i valori come sono scritti, arrotondati: senza arrotondare ${n === 0 ? 'non ce ne sarebbe nessuno' : n === 1 ? 'sarebbe uno' : `sarebbero ${n}`}.`,
    breaks: (periods: string) =>
      `Una nuova serie comincia nei periodi ${periods}: prima e dopo non si confrontano.`,
    oneBreak: (period: string) =>
      `Una nuova serie comincia nel periodo ${period}: prima e dopo non si confrontano.`,
    onePeriod: 'È pubblicato un solo periodo: non c’è ancora un andamento.',
    medians: (reason: string) =>
      `Per le aree si disegna la mediana dei loro comuni, non un valore d’insieme. ${reason}`,
    cut: 'I valori più lontani sono raccolti in fondo, oltre il taglio dell’asse.',
    crossedMissing: (n: number) =>
      n === 1 ? 'Un comune è senza uno dei due valori.' : `${n} comuni sono senza uno dei due valori.`,
    /** How many of the corner stay in it when the thirds are quarters or halves. */
    cuts: (always: number, count: number) =>
      always === 0
        ? 'Con tagli diversi (quarti e metà) il risultato cambia del tutto: dipende dalle soglie.'
        : `Con tagli diversi (quarti e metà) ne ${always === 1 ? 'resta' : 'restano'} sempre ${always} su ${count}.`,
    someEstimated: 'Una parte dei valori è una stima.',
  },
  openMap: 'Apri sulla mappa',
  openRanking: 'Apri la classifica',
  openCrossing: 'Apri l’incrocio',
  openTable: 'Leggi i valori in tabella',
  cellHead: 'Casella',
  noPair: 'manca uno dei due valori',
};

export type FigureMessages = typeof it;

const en: FigureMessages = {
  list: listEn,
  within: (inArea, finding) =>
    `${inArea.charAt(0).toUpperCase()}${inArea.slice(1)}: ${finding.charAt(0).toLowerCase()}${finding.slice(1)}`,
  listed: (label, known, of) =>
    known === 1 ? `${label}: in 1 comune of ${of}` : `${label}: in ${known} comuni of ${of}`,
  commonClass: (label, category, n, of) =>
    `${label}: the most common is “${category}”, ${n === 1 ? '1 comune' : `${n} comuni`} of ${of}`,
  eachDot: 'One dot, one comune',
  medianOf: (n) => (n === 55 ? 'Median of the 55' : `Median of the ${n}`),
  median55: 'median of the 55',
  medianNoted: (value) => `median ${value}`,
  withoutValue: (n) => (n === 1 ? '1 without a value' : `${n} without a value`),
  others: (n) => (n === 1 ? 'one more comune' : `${n} more comuni`),
  cases: (n) => (n === '1' ? '1 case' : `${n} cases`),
  caveat: {
    missing: (n, names) =>
      n === 1
        ? `The value of one comune is missing${names && `: ${names}`}.`
        : `The values of ${n} comuni are missing${names && `: ${names}`}.`,
    suppressed: (n, names) =>
      n === 1
        ? `The source withholds the value of one comune${names && `: ${names}`}.`
        : `The source withholds the values of ${n} comuni${names && `: ${names}`}.`,
    partial:
      'The list it comes from is not complete: where it has nothing we do not know, and who is on it may have more.',
    estimates: 'The values are estimates.',
    someEstimates: (n) => (n === 1 ? 'One value is an estimate.' : `${n} values are estimates.`),
    small: (n, names) =>
      n === 1
        ? `In one comune${names && ` (${names})`} fewer than 20 cases are counted: one more or less moves the value by a twentieth or more.`
        : `In ${n} comuni${names && ` (${names})`} fewer than 20 cases are counted: one more or less moves the value by a twentieth or more.`,
    edge: (names, n) =>
      n === 1
        ? `${names} is close to the threshold: little would move it across.`
        : `${names} are close to the threshold: little would move them across.`,
    manyEdge: (n) => `${n} comuni are close to the threshold: little would move them across.`,
    rounded: (n) =>
      `The count takes values as they are printed, rounded: without rounding there would be ${n === 0 ? 'none' : n}.`,
    breaks: (periods) => `New series begin in ${periods}: before and after do not compare.`,
    oneBreak: (period) => `A new series begins in ${period}: before and after do not compare.`,
    onePeriod: 'Only one period is published: there is no trend yet.',
    medians: (reason) =>
      `For the areas the median of their comuni is drawn, not a value of the whole. ${reason}`,
    cut: 'The farthest values are gathered at the end, beyond the cut of the axis.',
    crossedMissing: (n) =>
      n === 1 ? 'One comune lacks one of the two values.' : `${n} comuni lack one of the two values.`,
    cuts: (always, count) =>
      always === 0
        ? 'With other cuts (quarters and halves) the result changes altogether: it depends on the thresholds.'
        : `With other cuts (quarters and halves) ${always} of ${count} always ${always === 1 ? 'stays' : 'stay'}.`,
    someEstimated: 'Some of the values are estimates.',
  },
  openMap: 'Open on the map',
  openRanking: 'Open the ranking',
  openCrossing: 'Open the crossing',
  openTable: 'Read the values in a table',
  cellHead: 'Cell',
  noPair: 'one of the two values is missing',
};

/** Words that stand around figures, of whatever kind. */
export const figureMessages: Record<Locale, FigureMessages> = { it, en };
