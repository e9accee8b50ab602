/** Words of the recomputed figures of an own area, on the page and in its files. */
import type { Locale } from './locale';

const it = {
  finding: (label: string, value: string, whole: string) =>
    `${label}: ${value} qui, ${whole} nella città metropolitana`,
  findingNote: (others: string) =>
    `È l’indicatore più lontano dal valore metropolitano, in deviazioni standard dei 55 comuni${others === '' ? '' : `; poi ${others}`}.`,
  noFinding: 'Nessun indicatore si stacca dal valore metropolitano di mezza deviazione standard',
  recomputed: (n: number) =>
    `${n} indicatori ricalcolati. La differenza è tra l’area e la città metropolitana, nell’unità dell’indicatore; di ciò che si conta è detta la quota sul totale.`,
  columns: {
    indicator: 'Indicatore',
    area: 'Area',
    whole: 'Città metr.',
    difference: 'Differenza o quota',
    strip: 'Tra i 55 comuni',
  },
  stripNote: 'Ogni segno è un comune, il punto è l’area, la linea la mediana dei 55.',
  ofTerms: (numerator: string, denominator: string) => `${numerator} su ${denominator}`,
  /** Under the value, where there is no room for columns. */
  beside: (whole: string, difference: string) =>
    `città metr. ${whole}${difference === '' ? '' : ` (${difference})`}`,
  shareOf: (percent: string) => `${percent}\u00a0%`,
  estimate: 'stima',
  estimateFrom: (names: string) => `Stima: è stimato il valore di ${names}.`,
  partial: 'Elenco non completo: dove manca non è noto, e non si confronta.',
  notComputed: 'non calcolabile',
  absent: (names: string) => `Non calcolabile: manca il valore di ${names}.`,
  hidden: (names: string) => `Non calcolabile: è riservato il valore di ${names}.`,
  noDenominator: 'Non calcolabile: il denominatore è zero.',
  more: (n: number) => `altri ${n}`,
  and: 'e',
  refused: (n: number) => `${n} indicatori che non si ricalcolano, e perché`,
  refusedReason: 'Non si somma tra comuni.',
  sheet: 'Area',
  sheetComuni: 'Comuni',
};

const en: typeof it = {
  finding: (label, value, whole) => `${label}: ${value} here, ${whole} in the metropolitan city`,
  findingNote: (others) =>
    `This indicator is the farthest from the metropolitan value, in standard deviations of the 55 comuni${others === '' ? '' : `; then ${others}`}.`,
  noFinding: 'No indicator is half a standard deviation away from the metropolitan value',
  recomputed: (n) =>
    `${n} indicators recomputed. The difference is between the area and the metropolitan city, in the indicator’s unit; of what is counted the share of the total is given.`,
  columns: {
    indicator: 'Indicator',
    area: 'Area',
    whole: 'Metr. city',
    difference: 'Difference or share',
    strip: 'Among the 55 comuni',
  },
  stripNote: 'Each tick is a comune, the dot is the area, the line the median of the 55.',
  ofTerms: (numerator, denominator) => `${numerator} of ${denominator}`,
  beside: (whole, difference) => `metr. city ${whole}${difference === '' ? '' : ` (${difference})`}`,
  shareOf: (percent) => `${percent}%`,
  estimate: 'estimate',
  estimateFrom: (names) => `Estimate: the value of ${names} is estimated.`,
  partial: 'The list is not exhaustive: what is absent is not known, and not compared.',
  notComputed: 'not computable',
  absent: (names) => `Not computable: the value of ${names} is missing.`,
  hidden: (names) => `Not computable: the value of ${names} is suppressed.`,
  noDenominator: 'Not computable: the denominator is zero.',
  more: (n) => (n === 1 ? '1 other' : `${n} others`),
  and: 'and',
  refused: (n) => `${n} indicators that are not recomputed, and why`,
  refusedReason: 'It does not add up between comuni.',
  sheet: 'Area',
  sheetComuni: 'Comuni',
};

export const ownAreaFigureMessages: Record<Locale, typeof it> = { it, en };
