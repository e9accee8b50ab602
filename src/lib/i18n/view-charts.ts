/** Words of the charts under the map: distribution, scatter, what a hand brushes in them. */
import type { Quarter } from '../chart/brush';
import type { UnitLevel } from '../state/explorer';
import type { Locale } from './locale';

const it = {
  everyDot: {
    comune: 'Ogni punto è un comune.',
    unione: 'Ogni punto è un’unione.',
    distretto: 'Ogni punto è un distretto.',
    area: 'Ogni punto è un’area.',
  } satisfies Record<UnitLevel, string>,
  keyArea: '▲ mediana dell’area',
  rowAll: 'Tutti',
  cutAxis: 'Asse interrotto: oltre la freccia i valori non sono in scala.',
  withoutValue: (count: string) => `Senza valore: ${count}.`,
  withoutPair: (count: string) => `Senza uno dei due valori: ${count}.`,
  noValues: 'Nessun valore da disegnare.',
  distributionOf: (label: string, period: string) => `${label}, ${period}: distribuzione`,
  distributionText: (n: string, low: string, high: string, median: string | null) =>
    `${n}, da ${low} a ${high}${median === null ? '' : `; mediana dei 55: ${median}`}.`,
  walkHelp: 'Frecce: valore vicino. Invio: seleziona. Maiusc+Invio: aggiungi alla selezione.',

  scatterOf: (y: string, x: string) => `${y} e ${x}: un punto per territorio`,
  scatterText: (n: string, y: string, x: string) =>
    `${n} con entrambi i valori. In verticale: ${y}. In orizzontale: ${x}.`,
  rho: (rho: string, n: number) => `Correlazione per ranghi (Spearman): ρ = ${rho}, n = ${n}. Non è causa.`,
  medians: 'Linee punteggiate: mediane dei 55',
  terciles: 'linee continue: terzi delle due misure',
  brushHint: 'Trascina sul grafico per evidenziare un intervallo.',
  brushHintBoth: 'Trascina sul grafico per evidenziare un rettangolo.',
  brushed: (count: string, from: string, to: string) => `${count} tra ${from} e ${to}`,
  brushedNone: 'Nessun territorio nell’intervallo',
  handleFrom: 'Inizio dell’intervallo',
  handleTo: 'Fine dell’intervallo',
  quarters: 'Quarti del grafico, divisi dalle mediane',
  quarter: {
    'alto-molto': 'in alto a destra',
    'alto-poco': 'in alto a sinistra',
    'basso-molto': 'in basso a destra',
    'basso-poco': 'in basso a sinistra',
  } satisfies Record<Quarter, string>,
  quarterMeaning: (high: boolean, much: boolean) =>
    `${high ? 'verticale sopra' : 'verticale sotto'} la mediana, orizzontale ${much ? 'sopra' : 'sotto'}`,
};

const en: typeof it = {
  everyDot: {
    comune: 'Each dot is a comune.',
    unione: 'Each dot is an unione.',
    distretto: 'Each dot is a district.',
    area: 'Each dot is an area.',
  },
  keyArea: '▲ median of the area',
  rowAll: 'All',
  cutAxis: 'Broken axis: beyond the arrow values are not to scale.',
  withoutValue: (count) => `Without a value: ${count}.`,
  withoutPair: (count) => `Without one of the two values: ${count}.`,
  noValues: 'No value to draw.',
  distributionOf: (label, period) => `${label}, ${period}: distribution`,
  distributionText: (n, low, high, median) =>
    `${n}, from ${low} to ${high}${median === null ? '' : `; median of the 55: ${median}`}.`,
  walkHelp: 'Arrows: nearest value. Enter: select. Shift+Enter: add to the selection.',

  scatterOf: (y, x) => `${y} and ${x}: one dot a territory`,
  scatterText: (n, y, x) => `${n} with both values. Vertical: ${y}. Horizontal: ${x}.`,
  rho: (rho, n) => `Rank correlation (Spearman): ρ = ${rho}, n = ${n}. It is not a cause.`,
  medians: 'Dotted lines: medians of the 55',
  terciles: 'solid lines: thirds of the two measures',
  brushHint: 'Drag on the chart to highlight a range.',
  brushHintBoth: 'Drag on the chart to highlight a rectangle.',
  brushed: (count, from, to) => `${count} between ${from} and ${to}`,
  brushedNone: 'No territory in the range',
  handleFrom: 'Start of the range',
  handleTo: 'End of the range',
  quarters: 'Quarters of the chart, parted by the medians',
  quarter: {
    'alto-molto': 'top right',
    'alto-poco': 'top left',
    'basso-molto': 'bottom right',
    'basso-poco': 'bottom left',
  },
  quarterMeaning: (high, much) =>
    `${high ? 'vertical above' : 'vertical below'} the median, horizontal ${much ? 'above' : 'below'}`,
};

export const viewChartMessages: Record<Locale, typeof it> = { it, en };
