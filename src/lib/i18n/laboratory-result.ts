/** Words of a result of the laboratory. Functions take numbers already written in the language; names of columns are the reader's. */
import type { ChartKind, ChartProblem, NoChart } from '../laboratory/result/chart-choice';
import { laboratoryFileMessages } from './laboratory-result-files';
import { laboratoryMapMessages } from './laboratory-result-map';
import type { Locale } from './locale';

export const RESULT_VIEWS = ['table', 'chart', 'map'] as const;
export type ResultView = (typeof RESULT_VIEWS)[number];

const it = {
  title: 'Risultato',
  views: { table: 'Tabella', chart: 'Grafico', map: 'Mappa' } satisfies Record<ResultView, string>,
  viewsLabel: 'Come vedere il risultato',
  size: (rows: string, columns: string) => `${rows} × ${columns}`,
  rows: (n: number, text: string) => (n === 1 ? '1 riga' : `${text} righe`),
  columns: (n: number, text: string) => (n === 1 ? '1 colonna' : `${text} colonne`),
  elapsed: (seconds: string) => `in ${seconds} secondi`,
  truncated: (rows: string) =>
    `Sono solo le prime ${rows} righe: la domanda ne trova altre. Ordine, grafico, mappa e file riguardano queste.`,
  noRows: 'La domanda è stata eseguita, ma nessuna riga le risponde.',
  noRowsHelp: 'Prova ad allargare i filtri (WHERE) o a controllare come sono scritti i valori.',
  noRowsColumns: 'Il risultato avrebbe queste colonne:',
  // Table.
  noName: (n: number) => `(colonna ${n}, senza nome)`,
  integer: 'numero intero',
  number: 'numero',
  text: 'testo',
  date: 'data',
  dateTime: 'data e ora',
  time: 'ora',
  boolean: 'vero o falso',
  other: 'elenco o struttura',
  yes: 'vero',
  no: 'falso',
  empty: 'nessun valore',
  emptyText: 'testo vuoto',
  tableLabel: (size: string) => `Tabella del risultato, ${size}`,
  tableHelp:
    'Frecce per muoverti tra le celle, Invio per leggere una cella intera, Ctrl+C per copiarla. Un clic sul nome di una colonna ordina.',
  tableTouch: 'Tocca una cella tagliata per leggerla intera, il nome di una colonna per ordinare.',
  sortedBy: {
    ascending: (column: string) => `Ordinata qui per ${column}, dal più piccolo. Un altro clic la inverte.`,
    descending: (column: string) =>
      `Ordinata qui per ${column}, dal più grande. Un altro clic rimette l’ordine del risultato.`,
  },
  sortPartial: 'Sono ordinate solo le righe ricevute.',
  sortButton: (column: string) => `Ordina per ${column}`,
  rowNumber: (n: string) => `Riga ${n}`,
  wholeRow: 'Tutta la riga',
  close: 'Chiudi',
  toTerritory: (name: string) => `Apri la pagina di ${name}`,
  cut: (n: string) => `Il testo è molto lungo: qui ne stanno i primi ${n} caratteri. Nei file c’è tutto.`,
  // Chart.
  chartKind: 'Grafico',
  chartKinds: {
    bars: 'Barre',
    lines: 'Linee nel tempo',
    scatter: 'Punti',
    histogram: 'Istogramma',
  } satisfies Record<ChartKind, string>,
  chartColumns: {
    bars: { x: 'Nomi', y: 'Lunghezza' },
    lines: { x: 'Tempo', y: 'Valori' },
    scatter: { x: 'Orizzontale', y: 'Verticale' },
    histogram: { x: 'Numero', y: '' },
  } satisfies Record<ChartKind, { x: string; y: string }>,
  series: 'Una linea per',
  noSeries: 'colonna scelta',
  noChart: {
    'no-rows': 'Senza righe non c’è niente da disegnare.',
    'one-row': 'Con una riga sola un grafico non dice più della tabella.',
    'no-number':
      'Il risultato non ha una colonna di numeri da disegnare: codici, anni e coordinate non contano.',
    'one-value': 'Tutti i numeri sono uguali: non c’è niente da confrontare.',
  } satisfies Record<NoChart, string>,
  chartProblems: {
    repeated:
      'Più righe hanno lo stesso momento: scegli la colonna che distingue le linee, oppure raggruppa (GROUP BY) nella domanda.',
    'too-many-series': 'Le linee sarebbero più di dodici: filtra la domanda o scegli un’altra colonna.',
    'no-values': 'Queste colonne non hanno numeri da disegnare insieme.',
  } satisfies Record<ChartProblem, string>,
  needsColumns: {
    bars: 'Per le barre serve una colonna di nomi e una di numeri.',
    lines: 'Per le linee serve una colonna di anni o di date e una di numeri.',
    scatter: 'Per i punti servono due colonne di numeri.',
    histogram: 'Per l’istogramma serve una colonna di numeri.',
  } satisfies Record<ChartKind, string>,
  chartTitle: {
    bars: (x: string, y: string) => `${y} per ${x}`,
    lines: (x: string, y: string) => `${y} nel tempo (${x})`,
    scatter: (x: string, y: string) => `${y} e ${x}`,
    histogram: (x: string) => `Quante righe per valore di ${x}`,
  },
  bars: (n: number, text: string) => (n === 1 ? '1 barra' : `${text} barre`),
  dots: (n: number, text: string) => (n === 1 ? '1 punto' : `${text} punti`),
  lines: (n: number, text: string) => (n === 1 ? '1 linea' : `${text} linee`),
  extremes: (most: string, least: string) => `Il più alto: ${most}. Il più basso: ${least}.`,
  beyond: (n: string, shown: string) => `Disegnate le prime ${shown}; le altre ${n} sono nella tabella.`,
  withoutNumber: (n: number, text: string) =>
    n === 1 ? '1 riga senza valore non è disegnata.' : `${text} righe senza valore non sono disegnate.`,
  rowsAxis: 'righe',
  bin: (from: string, to: string, n: string) => `da ${from} a ${to}: ${n}`,
  tallest: (bin: string) => `Il gruppo più numeroso va ${bin}.`,
  lineEnds: (name: string, first: string, from: string, last: string, to: string) =>
    `${name}: ${first} nel ${from}, ${last} nel ${to}`,
  axes: (x: string, y: string) => `In orizzontale ${x}, in verticale ${y}.`,
  cutAxis: 'Un valore lontano dagli altri sta oltre il segno di taglio dell’asse.',
  twin: 'Gli stessi numeri sono nella tabella.',
  ...laboratoryMapMessages.it,
  ...laboratoryFileMessages.it,
};

export type LaboratoryResultMessages = typeof it;

const en: LaboratoryResultMessages = {
  title: 'Result',
  views: { table: 'Table', chart: 'Chart', map: 'Map' },
  viewsLabel: 'How to see the result',
  size: (rows, columns) => `${rows} × ${columns}`,
  rows: (n, text) => (n === 1 ? '1 row' : `${text} rows`),
  columns: (n, text) => (n === 1 ? '1 column' : `${text} columns`),
  elapsed: (seconds) => `in ${seconds} seconds`,
  truncated: (rows) =>
    `These are only the first ${rows} rows: the question finds more. Order, chart, map and files are about these.`,
  noRows: 'The question ran, but no row answers it.',
  noRowsHelp: 'Try wider filters (WHERE), or check how the values are written.',
  noRowsColumns: 'The result would have these columns:',
  noName: (n) => `(column ${n}, without a name)`,
  integer: 'whole number',
  number: 'number',
  text: 'text',
  date: 'date',
  dateTime: 'date and time',
  time: 'time',
  boolean: 'true or false',
  other: 'list or structure',
  yes: 'true',
  no: 'false',
  empty: 'no value',
  emptyText: 'empty text',
  tableLabel: (size) => `Table of the result, ${size}`,
  tableHelp:
    'Arrows move between cells, Enter opens a whole cell, Ctrl+C copies it. A click on the name of a column sorts.',
  tableTouch: 'Tap a cell that is cut to read it whole, the name of a column to sort.',
  sortedBy: {
    ascending: (column) => `Sorted here by ${column}, smallest first. Another click turns it round.`,
    descending: (column) =>
      `Sorted here by ${column}, largest first. Another click gives back the order of the result.`,
  },
  sortPartial: 'Only the rows received are sorted.',
  sortButton: (column) => `Sort by ${column}`,
  rowNumber: (n) => `Row ${n}`,
  wholeRow: 'The whole row',
  close: 'Close',
  toTerritory: (name) => `Open the page of ${name}`,
  cut: (n) => `The text is very long: these are its first ${n} characters. The files have all of it.`,
  chartKind: 'Chart',
  chartKinds: { bars: 'Bars', lines: 'Lines over time', scatter: 'Dots', histogram: 'Histogram' },
  chartColumns: {
    bars: { x: 'Names', y: 'Length' },
    lines: { x: 'Time', y: 'Values' },
    scatter: { x: 'Across', y: 'Upwards' },
    histogram: { x: 'Number', y: '' },
  },
  series: 'One line for each',
  noSeries: 'chosen column',
  noChart: {
    'no-rows': 'Without rows there is nothing to draw.',
    'one-row': 'With a single row a chart says no more than the table.',
    'no-number': 'The result has no column of numbers to draw: codes, years and coordinates do not count.',
    'one-value': 'All numbers are the same: there is nothing to compare.',
  },
  chartProblems: {
    repeated:
      'Several rows have the same moment: choose the column that tells the lines apart, or group (GROUP BY) in the question.',
    'too-many-series': 'There would be more than twelve lines: filter the question or choose another column.',
    'no-values': 'These columns have no numbers to draw together.',
  },
  needsColumns: {
    bars: 'Bars need a column of names and one of numbers.',
    lines: 'Lines need a column of years or dates and one of numbers.',
    scatter: 'Dots need two columns of numbers.',
    histogram: 'A histogram needs a column of numbers.',
  },
  chartTitle: {
    bars: (x, y) => `${y} by ${x}`,
    lines: (x, y) => `${y} over time (${x})`,
    scatter: (x, y) => `${y} and ${x}`,
    histogram: (x) => `How many rows by value of ${x}`,
  },
  bars: (n, text) => (n === 1 ? '1 bar' : `${text} bars`),
  dots: (n, text) => (n === 1 ? '1 dot' : `${text} dots`),
  lines: (n, text) => (n === 1 ? '1 line' : `${text} lines`),
  extremes: (most, least) => `Highest: ${most}. Lowest: ${least}.`,
  beyond: (n, shown) => `The first ${shown} are drawn; the other ${n} are in the table.`,
  withoutNumber: (n, text) =>
    n === 1 ? '1 row without a value is not drawn.' : `${text} rows without a value are not drawn.`,
  rowsAxis: 'rows',
  bin: (from, to, n) => `from ${from} to ${to}: ${n}`,
  tallest: (bin) => `The largest group goes ${bin}.`,
  lineEnds: (name, first, from, last, to) => `${name}: ${first} in ${from}, ${last} in ${to}`,
  axes: (x, y) => `Across ${x}, upwards ${y}.`,
  cutAxis: 'A value far from the others stands beyond the cut of the axis.',
  twin: 'The same numbers are in the table.',
  ...laboratoryMapMessages.en,
  ...laboratoryFileMessages.en,
};

export const laboratoryResultMessages: Record<Locale, LaboratoryResultMessages> = { it, en };
