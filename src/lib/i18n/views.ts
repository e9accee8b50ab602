/** Words of the views under the map: tabs, distribution, scatter, brushing, several selected, own areas. */
import type { Quarter } from '../chart/brush';
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

  everyDot: (level: UnitLevel) =>
    level === 'comune' || level === 'distretto'
      ? `Ogni punto è un ${units[level][0]}.`
      : `Ogni punto è un’${units[level][0]}.`,
  keyArea: '▲ mediana dell’area',
  median: (value: string) => `mediana dei 55: ${value}`,
  whole: (value: string) => `valore metropolitano: ${value}`,
  rowAll: 'Tutti',
  cutAxis: 'Asse interrotto: oltre la freccia i valori non sono in scala.',
  withoutValue: (n: number, level: UnitLevel) => `Senza valore: ${n} ${units[level][n === 1 ? 0 : 1]}.`,
  withoutPair: (n: number, level: UnitLevel) =>
    `Senza uno dei due valori: ${n} ${units[level][n === 1 ? 0 : 1]}.`,
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
  needSecond: 'Per la dispersione serve un secondo indicatore.',
  chooseSecond: 'Secondo indicatore',
  chooseSecondPrompt: 'Scegli…',
  scatterLoading: 'Carico i valori del secondo indicatore.',

  brush: 'Selezione del grafico',
  clearBrush: 'Togli la selezione del grafico',
  brushHint: 'Trascina sul grafico per evidenziare un intervallo.',
  brushHintBoth: 'Trascina sul grafico per evidenziare un rettangolo.',
  brushed: (count: string, from: string, to: string) => `${count} tra ${from} e ${to}`,
  brushedOnly: (count: string) => `${count} in evidenza`,
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

  compareColumn: 'Confronta',
  compareToggle: 'Seleziona più righe',
  compareRow: (name: string) => `Confronta ${name}`,
  compareFull: (most: number) => `Al massimo ${most} insieme: togline uno per aggiungerne un altro.`,

  together: (n: number, level: UnitLevel) =>
    `Insieme ${level === 'comune' || level === 'distretto' ? 'dei' : 'delle'} ${n} ${units[level][1]}`,
  othersSelected: 'Gli altri selezionati',
  differenceFrom: (name: string) => `Il numero con il segno è la differenza da ${name}.`,
  remove: (name: string) => `Togli ${name}`,
  makeFirst: (name: string) => `Leggi ${name} nella scheda`,
  trendsTogether: 'Andamento dei selezionati',
  sameValue: 'uguale',
  ofWhich: (numerator: string, denominator: string) => `${numerator} su ${denominator}`,

  hiddenMembers: (n: number, of: number) =>
    n === 1
      ? `Non calcolato: il valore è riservato per 1 dei ${of} comuni.`
      : `Non calcolato: il valore è riservato per ${n} dei ${of} comuni.`,
  missingMembers: (n: number, of: number) => `Non calcolato: manca il valore di ${n} dei ${of} comuni.`,
  noDenominator: (_n: number, _of: number) => 'Non calcolato: il denominatore è zero.',
  notAggregable: 'Questo indicatore non si somma tra comuni.',

  keepArea: 'Tieni come area mia',
  areaName: 'Nome dell’area',
  save: 'Tieni',
  cancel: 'Annulla',
  ownAreas: 'Le mie aree',
  ownAreasNote: 'Restano in questo browser, da nessun’altra parte.',
  deleteArea: (name: string) => `Cancella ${name}`,
  kept: (name: string) => `${name}: tenuta in questo browser.`,
  notKept: 'Questo browser non permette di tenere aree: la selezione resta nell’indirizzo.',
  nameNeeded: 'Scrivi un nome.',
  nameTaken: 'C’è già un’area con questo nome: la nuova prende il suo posto.',
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

  everyDot: (level) =>
    `Each dot is ${level === 'unione' || level === 'area' ? 'an' : 'a'} ${unitsEn[level][0]}.`,
  keyArea: '▲ median of the area',
  median: (value) => `median of the 55: ${value}`,
  whole: (value) => `metropolitan value: ${value}`,
  rowAll: 'All',
  cutAxis: 'Broken axis: beyond the arrow values are not to scale.',
  withoutValue: (n, level) => `Without a value: ${n} ${unitsEn[level][n === 1 ? 0 : 1]}.`,
  withoutPair: (n, level) => `Without one of the two values: ${n} ${unitsEn[level][n === 1 ? 0 : 1]}.`,
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
  needSecond: 'A scatter needs a second indicator.',
  chooseSecond: 'Second indicator',
  chooseSecondPrompt: 'Choose…',
  scatterLoading: 'Loading the values of the second indicator.',

  brush: 'Selection of the chart',
  clearBrush: 'Clear the selection of the chart',
  brushHint: 'Drag on the chart to highlight a range.',
  brushHintBoth: 'Drag on the chart to highlight a rectangle.',
  brushed: (count, from, to) => `${count} between ${from} and ${to}`,
  brushedOnly: (count) => `${count} highlighted`,
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

  compareColumn: 'Compare',
  compareToggle: 'Select several rows',
  compareRow: (name) => `Compare ${name}`,
  compareFull: (most) => `At most ${most} together: take one out to add another.`,

  together: (n, level) => `The ${n} ${unitsEn[level][1]} together`,
  othersSelected: 'The others selected',
  differenceFrom: (name) => `The signed number is the difference from ${name}.`,
  remove: (name) => `Remove ${name}`,
  makeFirst: (name) => `Read ${name} in the card`,
  trendsTogether: 'Trend of the selection',
  sameValue: 'the same',
  ofWhich: (numerator, denominator) => `${numerator} of ${denominator}`,

  hiddenMembers: (n, of) => `Not computed: the value is suppressed for ${n} of the ${of} comuni.`,
  missingMembers: (n, of) => `Not computed: the value of ${n} of the ${of} comuni is missing.`,
  noDenominator: () => 'Not computed: the denominator is zero.',
  notAggregable: 'This indicator does not add up over comuni.',

  keepArea: 'Keep as my area',
  areaName: 'Name of the area',
  save: 'Keep',
  cancel: 'Cancel',
  ownAreas: 'My areas',
  ownAreasNote: 'They stay in this browser, nowhere else.',
  deleteArea: (name) => `Delete ${name}`,
  kept: (name) => `${name}: kept in this browser.`,
  notKept: 'This browser keeps no areas: the selection stays in the address.',
  nameNeeded: 'Write a name.',
  nameTaken: 'There is already an area with this name: the new one takes its place.',
};

export const viewsMessages: Record<Locale, typeof it> = { it, en };
