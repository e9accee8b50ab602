/** Words of what stands under the map and beside it from the first: tabs, table, card, brushing. Those of the charts are in view-charts.ts. */
import type { UnitLevel, View } from '../state/explorer';
import type { Locale } from './locale';

const units = {
  comune: ['comune', 'comuni'],
  unione: ['unione', 'unioni'],
  distretto: ['distretto', 'distretti'],
  area: ['area', 'aree'],
} satisfies Record<UnitLevel, [string, string]>;

const it = {
  views: {
    tabella: 'Tabella',
    distribuzione: 'Distribuzione',
    dispersione: 'Dispersione',
  } satisfies Record<View, string>,
  viewsLabel: 'Viste sotto la mappa',
  unitHead: { comune: 'Comune', unione: 'Unione', distretto: 'Distretto', area: 'Area' } satisfies Record<
    UnitLevel,
    string
  >,
  count: (n: number, level: UnitLevel) => `${n} ${units[level][n === 1 ? 0 : 1]}`,
  rankHead: (of: number) => `Posto su ${of}`,
  /** Over the bars, where there is no median to name. */
  barHead: 'In proporzione',
  rankAmong: (rank: string, of: number, level: UnitLevel) =>
    level === 'comune' ? `${rank} su ${of}` : `${rank} su ${of} ${units[level][of === 1 ? 0 : 1]}`,
  known: (n: number, of: number, level: UnitLevel) => `Valore noto per ${n} ${units[level][1]} su ${of}.`,
  all: (n: number, level: UnitLevel) =>
    `${level === 'comune' || level === 'distretto' ? 'I' : 'Le'} ${n} ${units[level][1]}`,
  estimates: 'stime',
  eachTickOf: (level: UnitLevel) =>
    level === 'comune' || level === 'distretto'
      ? `Ogni segno è un ${units[level][0]}.`
      : `Ogni segno è un’${units[level][0]}.`,

  median: (value: string) => `mediana dei 55: ${value}`,
  whole: (value: string) => `valore metropolitano: ${value}`,
  needSecond: 'Per la dispersione serve un secondo indicatore.',
  chooseSecond: 'Secondo indicatore',
  chooseSecondPrompt: 'Scegli…',
  scatterLoading: 'Carico i valori del secondo indicatore.',

  clearBrush: 'Togli la selezione del grafico',
  brushedOnly: (count: string) => `${count} in evidenza`,

  compareColumn: 'Confronta',
  compareToggle: 'Seleziona più righe',
  compareRow: (name: string) => `Confronta ${name}`,
  compareFull: (most: number) => `Al massimo ${most} insieme: togline uno per aggiungerne un altro.`,

  hiddenMembers: (n: number, of: number) =>
    n === 1
      ? `Non calcolato: il valore è riservato per 1 dei ${of} comuni.`
      : `Non calcolato: il valore è riservato per ${n} dei ${of} comuni.`,
  missingMembers: (n: number, of: number) => `Non calcolato: manca il valore di ${n} dei ${of} comuni.`,
  noDenominator: (_n: number, _of: number) => 'Non calcolato: il denominatore è zero.',
};

const unitsEn = {
  comune: ['comune', 'comuni'],
  unione: ['unione', 'unioni'],
  distretto: ['district', 'districts'],
  area: ['area', 'areas'],
} satisfies Record<UnitLevel, [string, string]>;

const en: typeof it = {
  views: { tabella: 'Table', distribuzione: 'Distribution', dispersione: 'Scatter' },
  viewsLabel: 'Views under the map',
  unitHead: { comune: 'Comune', unione: 'Unione', distretto: 'District', area: 'Area' },
  count: (n, level) => `${n} ${unitsEn[level][n === 1 ? 0 : 1]}`,
  rankHead: (of) => `Rank of ${of}`,
  barHead: 'To scale',
  rankAmong: (rank, of, level) =>
    level === 'comune' ? `${rank} of ${of}` : `${rank} of ${of} ${unitsEn[level][of === 1 ? 0 : 1]}`,
  known: (n, of, level) => `Value known for ${n} of ${of} ${unitsEn[level][1]}.`,
  all: (n, level) => `The ${n} ${unitsEn[level][1]}`,
  estimates: 'estimates',
  eachTickOf: (level) =>
    `Each tick is ${level === 'unione' || level === 'area' ? 'an' : 'a'} ${unitsEn[level][0]}.`,

  median: (value) => `median of the 55: ${value}`,
  whole: (value) => `metropolitan value: ${value}`,
  needSecond: 'A scatter needs a second indicator.',
  chooseSecond: 'Second indicator',
  chooseSecondPrompt: 'Choose…',
  scatterLoading: 'Loading the values of the second indicator.',

  clearBrush: 'Clear the selection of the chart',
  brushedOnly: (count) => `${count} highlighted`,

  compareColumn: 'Compare',
  compareToggle: 'Select several rows',
  compareRow: (name) => `Compare ${name}`,
  compareFull: (most) => `At most ${most} together: take one out to add another.`,

  hiddenMembers: (n, of) => `Not computed: the value is suppressed for ${n} of the ${of} comuni.`,
  missingMembers: (n, of) => `Not computed: the value of ${n} of the ${of} comuni is missing.`,
  noDenominator: () => 'Not computed: the denominator is zero.',
};

export const viewsMessages: Record<Locale, typeof it> = { it, en };
