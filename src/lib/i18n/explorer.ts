import type { Locale } from './locale';
import type { AreaKey, Show } from '../state/explorer';
import type { Method } from '../statistics/breaks';
import { toPlace } from '../territory/names';

const it = {
  title: 'Mappa',
  heading: 'Mappa dei 55 comuni',
  description:
    'Indicatori per comune su economia sociale, abitare, comunità energetiche, aree fragili e turismo: mappa, tabella e scheda, ogni numero con la sua fonte.',
  indicator: 'Indicatore',
  period: 'Periodo',
  area: 'Area di lavoro',
  areas: {
    bologna: 'Bologna',
    pianura: 'Pianura',
    'collina-appennino': 'Collina-Appennino',
    'circondario-imolese': 'Circondario imolese',
  } satisfies Record<AreaKey, string>,
  inArea: {
    bologna: 'a Bologna',
    pianura: 'in Pianura',
    'collina-appennino': 'in Collina-Appennino',
    'circondario-imolese': 'nel Circondario imolese',
  } satisfies Record<AreaKey, string>,
  classes: 'Classi',
  classCount: 'Numero',
  methods: {
    quantile: 'Quantili',
    jenks: 'Jenks',
    equal: 'Intervalli uguali',
    deviazione: 'Deviazione standard',
    proprie: 'Soglie mie',
  } satisfies Record<Method, string>,
  methodHelp: {
    quantile: 'Ogni classe ha lo stesso numero di comuni.',
    jenks: 'Le classi seguono i salti naturali tra i valori.',
    equal: 'Ogni classe ha la stessa ampiezza.',
    deviazione: 'Ogni classe è larga una deviazione standard, attorno alla media.',
    proprie: 'Le soglie sono quelle che scrivi.',
  } satisfies Record<Method, string>,
  breaksRounded: 'I limiti sono arrotondati per leggerli.',
  layers: 'Livelli',
  shows: {
    aree: 'Aree di lavoro',
    nomi: 'Nomi dei comuni',
    fiumi: 'Fiumi',
    fondo: 'Mappa di fondo',
  } satisfies Record<Show, string>,
  share: 'Condividi',
  embed: 'Incorpora',
  download: 'Scarica',
  openRecords: 'Elenchi: organizzazioni, luoghi, progetti',
  howToRead: 'Come si legge',
  zoomIn: 'Avvicina',
  zoomOut: 'Allontana',
  wholeMap: 'Tutta la mappa',
  legend: 'Legenda',
  legendText: (n: number, low: string, high: string, unit: string) =>
    `Distribuzione di ${n} comuni, da ${low} a ${high} ${unit}`,
  projection: 'Confini ISTAT generalizzati. Proiezione di Mercatore (Web).',
  scale: '10 km',
  kilometres: (n: string) => `${n} km`,
  table: 'Tabella',
  tableCaption: (label: string, period: string) => `${label}, ${period}: i comuni in ordine`,
  rank: 'Posto su 55',
  comune: 'Comune',
  value: 'Valore',
  numerator: 'Numeratore',
  denominator: 'Denominatore',
  reason: 'Nota',
  rankOf: (rank: string, of: number) => `${rank} su ${of}`,
  fromHighest: 'dal più alto',
  comparison: 'Confronto',
  areaMedianKey: '▲ mediana dell’area',
  medianKey: '| mediana dei 55',
  trend: 'Andamento',
  trendBreak: 'Dove la serie cambia, la linea si interrompe.',
  openProfile: 'Apri il profilo',
  clearSelection: 'Togli la selezione',
  noSelectionHelp: (groups: boolean): string =>
    groups
      ? 'Per leggere un territorio, toccalo sulla mappa o nella tabella.'
      : 'Per leggere un comune, toccalo sulla mappa o nella tabella, o cercane il nome.',
  whole55: 'Città metropolitana',
  known: (n: number) => `Valore noto per ${n} comuni su 55.`,
  denominatorOf: (date: string) => `Popolazione al ${date}.`,
  smallCount: (numerator: string) => `Calcolato su un numeratore piccolo: ${numerator}.`,
  estimate: 'È una stima.',
  source: 'Fonte',
  datasets: 'Dati e fonti',
  unknownView: (keys: string) =>
    `Una parte dell’indirizzo non è più valida (${keys}): la mappa mostra la vista più vicina.`,
  dismiss: 'Chiudi il messaggio',
  mapUnavailable:
    'La mappa interattiva non parte in questo browser: resta la mappa disegnata, con tabella e scheda che funzionano.',
  mapLost: 'I confini della mappa non sono arrivati: tabella e scheda funzionano lo stesso.',
  dataFailed: (label: string) =>
    `I valori di «${label}» non sono arrivati. La vista precedente resta; riprova fra poco.`,
  retry: 'Riprova',
  loading: 'Carico i valori',
  partFailed:
    'Questa parte della pagina non è arrivata: il resto funziona. Ricarica la pagina per riprovare.',
  raiseSheet: 'Alza la scheda',
  lowerSheet: 'Torna alla mappa',
  records: 'Elenco',
  tabMap: 'Mappa',
  tabTable: 'Tabella',
  tabSource: 'Fonte',
  finding: {
    area: (inArea: string, count: number, of: number) => {
      // "gli undici", "degli undici": the only number here that begins with a vowel.
      if (count === of) return `${of === 11 ? 'Gli' : 'I'} ${of} valori più alti sono tutti ${inArea}`;
      return `${count} ${of === 11 ? 'degli' : 'dei'} ${of} valori più alti sono ${inArea}`;
    },
    medians: (highArea: string, high: string, lowArea: string, low: string) =>
      `Mediana più alta ${highArea} (${high}), più bassa ${lowArea} (${low})`,
    at: (value: string, name: string) => `${value} ${toPlace(name)}`,
    shared: (value: string, n: number) => `${value} in ${n} comuni`,
    small: (n: string) => (n === '1' ? '(un solo caso)' : `(${n} casi)`),
    extremes: (low: string, high: string) => `Minimo ${low}, massimo ${high}`,
  },
  removeArea: (area: string) => `Togli il filtro: ${area}`,
};

export type ExplorerMessages = typeof it;

const en: ExplorerMessages = {
  title: 'Map',
  heading: 'Map of the 55 comuni',
  description:
    'Indicators by comune on the social economy, housing, energy communities, fragile areas and tourism: map, table and card, every number with its source.',
  indicator: 'Indicator',
  period: 'Period',
  area: 'Working area',
  areas: {
    bologna: 'Bologna',
    pianura: 'Pianura',
    'collina-appennino': 'Collina-Appennino',
    'circondario-imolese': 'Circondario imolese',
  },
  inArea: {
    bologna: 'in Bologna',
    pianura: 'in Pianura',
    'collina-appennino': 'in Collina-Appennino',
    'circondario-imolese': 'in the Circondario imolese',
  },
  classes: 'Classes',
  classCount: 'Number',
  methods: {
    quantile: 'Quantiles',
    jenks: 'Jenks',
    equal: 'Equal intervals',
    deviazione: 'Standard deviation',
    proprie: 'My own breaks',
  },
  methodHelp: {
    quantile: 'Every class holds the same number of comuni.',
    jenks: 'Classes follow the natural gaps between values.',
    equal: 'Every class has the same width.',
    deviazione: 'Every class is one standard deviation wide, around the mean.',
    proprie: 'The breaks are the ones you write.',
  },
  breaksRounded: 'Limits are rounded to be read.',
  layers: 'Layers',
  shows: { aree: 'Working areas', nomi: 'Names of comuni', fiumi: 'Rivers', fondo: 'Basemap' },
  share: 'Share',
  embed: 'Embed',
  download: 'Download',
  openRecords: 'Lists: organisations, places, projects',
  howToRead: 'How to read it',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeMap: 'Whole map',
  legend: 'Legend',
  legendText: (n: number, low: string, high: string, unit: string) =>
    `Distribution of ${n} comuni, from ${low} to ${high} ${unit}`,
  projection: 'ISTAT generalised boundaries. Web Mercator projection.',
  scale: '10 km',
  kilometres: (n: string) => `${n} km`,
  table: 'Table',
  tableCaption: (label: string, period: string) => `${label}, ${period}: comuni in order`,
  rank: 'Rank of 55',
  comune: 'Comune',
  value: 'Value',
  numerator: 'Numerator',
  denominator: 'Denominator',
  reason: 'Note',
  rankOf: (rank: string, of: number) => `${rank} of ${of}`,
  fromHighest: 'from the highest',
  comparison: 'Comparison',
  areaMedianKey: '▲ median of the area',
  medianKey: '| median of the 55',
  trend: 'Trend',
  trendBreak: 'Where the series changes, the line stops.',
  openProfile: 'Open the profile',
  clearSelection: 'Clear the selection',
  noSelectionHelp: (groups) =>
    groups
      ? 'To read a territory, tap it on the map or in the table.'
      : 'To read a comune, tap it on the map or in the table, or search for its name.',
  whole55: 'Metropolitan city',
  known: (n: number) => `Value known for ${n} of 55 comuni.`,
  denominatorOf: (date: string) => `Population on ${date}.`,
  smallCount: (numerator: string) => `Computed on a small numerator: ${numerator}.`,
  estimate: 'This is an estimate.',
  source: 'Source',
  datasets: 'Data and sources',
  unknownView: (keys: string) =>
    `Part of the address is no longer valid (${keys}): the map shows the nearest view.`,
  dismiss: 'Close the message',
  mapUnavailable:
    'The interactive map does not start in this browser: the drawn map stays, and the table and the card work.',
  mapLost: 'The boundaries of the map did not arrive: the table and the card work all the same.',
  dataFailed: (label: string) =>
    `The values of “${label}” did not arrive. The previous view stays; try again in a moment.`,
  retry: 'Try again',
  loading: 'Loading values',
  partFailed: 'This part of the page did not arrive: the rest works. Reload the page to try again.',
  raiseSheet: 'Raise the sheet',
  lowerSheet: 'Back to the map',
  records: 'List',
  tabMap: 'Map',
  tabTable: 'Table',
  tabSource: 'Source',
  finding: {
    medians: (highArea: string, high: string, lowArea: string, low: string) =>
      `Highest median ${highArea} (${high}), lowest ${lowArea} (${low})`,
    area: (inArea: string, count: number, of: number) =>
      count === of
        ? `The ${of} highest values are all ${inArea}`
        : `${count} of the ${of} highest values are ${inArea}`,
    at: (value: string, name: string) => `${value} in ${name}`,
    shared: (value: string, n: number) => `${value} in ${n} comuni`,
    small: (n: string) => (n === '1' ? '(a single case)' : `(${n} cases)`),
    extremes: (low: string, high: string) => `Lowest ${low}, highest ${high}`,
  },
  removeArea: (area: string) => `Remove the filter: ${area}`,
};

/** Words of the explorer. */
export const explorerMessages: Record<Locale, ExplorerMessages> = { it, en };
