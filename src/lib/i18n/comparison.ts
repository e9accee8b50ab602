/** Words of territories side by side: the finding, the views, the values, and taking them away. */
import type { ComparisonView } from '../state/comparison';
import type { Locale } from './locale';

const it = {
  title: 'Territori a confronto',
  description:
    'Da due a otto comuni, unioni, distretti, aree o aree proprie fianco a fianco: valori, differenze, posti, mappe e andamenti dagli stessi dati.',
  /** Where the territories lie farthest apart. */
  finding: (label: string, period: string, low: string, lowName: string, high: string, highName: string) =>
    `La distanza maggiore è in «${label}», ${period}: da ${low} (${lowName}) a ${high} (${highName}).`,
  findingHelp:
    'Fra gli indicatori mostrati, misurata in scarti tipo dei comuni. Il valore più recente di ogni indicatore: il periodo è accanto al nome.',
  oneTerritory: (name: string) =>
    `Per ora c’è solo ${name}: le differenze sono dal riferimento. Aggiungi un territorio per confrontarlo.`,
  tooMany: (most: number) => `L’indirizzo ne nomina di più: mostro i primi ${most}.`,
  difference: 'Differenze da',
  metropolitan: 'Città metropolitana',
  view: 'Mostra',
  views: {
    tabella: 'Tabella',
    profilo: 'Profilo',
    punti: 'Fra i 55',
    mappe: 'Mappe',
    andamenti: 'Andamenti',
  } satisfies Record<ComparisonView, string>,
  viewHelp: {
    tabella:
      'Sotto ogni valore: la differenza dal riferimento, nell’unità dell’indicatore, e il posto fra i territori dello stesso livello contato dal valore più alto. Di un conteggio si dice che parte è del riferimento.',
    profilo:
      'Una scala sola per tutti gli indicatori: quanti comuni hanno un valore più basso, da nessuno a tutti; chi ha lo stesso valore conta a metà. Nel mezzo c’è la mediana dei comuni. Più a destra vuol dire un valore più alto, non migliore.',
    punti:
      'Ogni segno grigio è un comune, il tratto alto è la mediana dei comuni con un valore. I punti neri sono i territori scelti: di un gruppo è il valore ricalcolato, non la media dei suoi comuni.',
    mappe:
      'Ogni mappa ha le sue classi (cinque gruppi di comuni di uguale numero), dal più basso al più alto. I territori scelti sono bordati e portano il numero della colonna. Di un conteggio si vedono i cerchi.',
    andamenti:
      'Solo gli indicatori con più di un periodo. Dove la serie cambia la linea si interrompe: prima e dopo non si confrontano. Ogni grafico ha la sua scala, che non parte da zero.',
  } satisfies Record<ComparisonView, string>,
  table: 'Valori dei territori, un indicatore per riga',
  indicator: 'Indicatore',
  reference: 'riferimento',
  among: 'Fra i comuni',
  estimate: 'stima',
  difference0: 'uguale',
  share: (percent: string) => `${percent} del riferimento`,
  rank: (place: string, of: number, tied: boolean) => `${place} su ${of}${tied ? ', alla pari' : ''}`,
  sortBy: (label: string) => `Ordina le colonne per ${label}`,
  sorted: (label: string, ascending: boolean) =>
    `Colonne ordinate per ${label}, ${ascending ? 'dal più basso' : 'dal più alto'}.`,
  unsorted: 'Colonne nell’ordine scelto.',
  hide: (label: string) => `Nascondi ${label}`,
  hidden: 'Righe nascoste',
  show: (label: string) => `Mostra di nuovo ${label}`,
  showAll: 'Mostrale tutte',
  nothing: 'Tutte le righe sono nascoste.',
  gaps: (n: number) => (n === 1 ? 'Perché manca un valore' : `Perché mancano ${n} valori`),
  gapUnsaid: 'La fonte non lo dà.',
  partial: 'Elenco parziale: chi non c’è non è noto. Non ha posto né differenza.',
  countOfGroup: 'Il conteggio di un gruppo non sta sulla scala di quelli dei comuni.',
  noPosition: (labels: string) => `Senza una posizione per questi territori: ${labels}.`,
  noScale: 'Una classe o un elenco parziale non ha una scala comune.',
  position: (percent: string) => `più alto del ${percent} dei comuni`,
  onePeriod: 'Con un solo periodo pubblicato, senza andamento',
  newSeries: 'nuova serie',
  waiting: 'Carico i valori di ogni periodo.',
  seriesFailed: 'I valori dei periodi non sono arrivati.',
  noSeries: 'Nessun valore in più periodi per questi territori.',
  trendTable: 'I valori in tabella',
  period: 'Periodo',
  mapLabel: (label: string, names: string) => `${label}: mappa dei comuni, con ${names} in evidenza`,
  breaksAt: (breaks: string) => `Classi divise a ${breaks}`,
  largestCircle: (value: string) => `Il cerchio più grande è circa ${value}`,
  missingOnMap: (n: number, word: string) => `. ${n === 1 ? '1 comune' : `${n} comuni`} a righe: ${word}`,
  takeaway: 'Porta via il confronto',
  csv: 'Scarica CSV',
  xlsx: 'Scarica XLSX',
  making: 'Preparo il foglio.',
  made: 'Fatto.',
  failed: 'Il foglio non è riuscito: il CSV dice le stesse cose.',
  copyLink: 'Copia il link',
  copied: 'Link copiato.',
  copyFailed: 'Il browser non lascia copiare: l’indirizzo è nella barra.',
  print: 'Stampa',
  sheet: 'Confronto',
  sourcesOf: (publishers: string) => `Fonti: ${publishers}.`,
  method: 'Come sono ricalcolati i gruppi',
  noscript:
    'Senza JavaScript vedi le quattro aree di lavoro con una scelta di indicatori: per scegliere territori, indicatori e viste serve uno script. Ogni territorio ha una pagina sua.',
  territoryList: 'Elenco dei territori',
};

export type ComparisonMessages = typeof it;

const en: ComparisonMessages = {
  title: 'Territories side by side',
  description:
    'Two to eight comuni, unioni, districts, areas or areas of your own side by side: values, differences, places, maps and trends from the same data.',
  finding: (label, period, low, lowName, high, highName) =>
    `They lie farthest apart in “${label}”, ${period}: from ${low} (${lowName}) to ${high} (${highName}).`,
  findingHelp:
    'Among the indicators shown, measured in standard deviations of the comuni. The latest value of each indicator: its period stands beside its name.',
  oneTerritory: (name) =>
    `Only ${name} is here so far: differences are from the reference. Add a territory to compare it with.`,
  tooMany: (most) => `The address names more: these are the first ${most}.`,
  difference: 'Differences from',
  metropolitan: 'Metropolitan city',
  view: 'Show',
  views: {
    tabella: 'Table',
    profilo: 'Profile',
    punti: 'Among the 55',
    mappe: 'Maps',
    andamenti: 'Trends',
  },
  viewHelp: {
    tabella:
      'Under each value: the difference from the reference, in the unit of the indicator, and the place among the territories of the same level counted from the highest value. Of a count, what part of the reference it is.',
    profilo:
      'One scale for all indicators: how many comuni have a lower value, from none to all; equals count half. The median of the comuni is in the middle. Further right means a higher value, not a better one.',
    punti:
      'Each grey tick is a comune, the tall one the median of the comuni with a value. The black dots are the chosen territories: of a group it is the recomputed value, not the mean of its comuni.',
    mappe:
      'Each map has its own classes (five groups of as many comuni each), from lowest to highest. The chosen territories are outlined and carry the number of their column. A count is drawn as circles.',
    andamenti:
      'Only indicators with more than one period. Where the series changes the line stops: before and after cannot be compared. Each chart has its own scale, which does not start at zero.',
  },
  table: 'Values of the territories, one indicator a row',
  indicator: 'Indicator',
  reference: 'reference',
  among: 'Among the comuni',
  estimate: 'estimate',
  difference0: 'equal',
  share: (percent) => `${percent} of the reference`,
  rank: (place, of, tied) => `${place} of ${of}${tied ? ', tied' : ''}`,
  sortBy: (label) => `Order the columns by ${label}`,
  sorted: (label, ascending) => `Columns ordered by ${label}, ${ascending ? 'lowest' : 'highest'} first.`,
  unsorted: 'Columns in the order chosen.',
  hide: (label) => `Hide ${label}`,
  hidden: 'Hidden rows',
  show: (label) => `Show ${label} again`,
  showAll: 'Show them all',
  nothing: 'Every row is hidden.',
  gaps: (n) => (n === 1 ? 'Why a value is missing' : `Why ${n} values are missing`),
  gapUnsaid: 'The source does not give it.',
  partial: 'Partial list: who is not on it is not known. It has neither place nor difference.',
  countOfGroup: 'The count of a group does not fit the scale of those of the comuni.',
  noPosition: (labels) => `Without a place for these territories: ${labels}.`,
  noScale: 'A class or a partial list has no common scale.',
  position: (percent) => `higher than ${percent} of the comuni`,
  onePeriod: 'With a single period published, without a trend',
  newSeries: 'new series',
  waiting: 'Loading the values of every period.',
  seriesFailed: 'The values of the periods did not arrive.',
  noSeries: 'No values in several periods for these territories.',
  trendTable: 'The values as a table',
  period: 'Period',
  mapLabel: (label, names) => `${label}: map of the comuni, with ${names} outlined`,
  breaksAt: (breaks) => `Classes cut at ${breaks}`,
  largestCircle: (value) => `The largest circle is about ${value}`,
  missingOnMap: (n, word) => `. ${n === 1 ? '1 comune' : `${n} comuni`} hatched: ${word}`,
  takeaway: 'Take the comparison away',
  csv: 'Download CSV',
  xlsx: 'Download XLSX',
  making: 'Preparing the sheet.',
  made: 'Done.',
  failed: 'The sheet did not succeed: the CSV says the same.',
  copyLink: 'Copy the link',
  copied: 'Link copied.',
  copyFailed: 'The browser does not allow copying: the address is in its bar.',
  print: 'Print',
  sheet: 'Comparison',
  sourcesOf: (publishers) => `Sources: ${publishers}.`,
  method: 'How groups are recomputed',
  noscript:
    'Without JavaScript you see the four working areas with a choice of indicators: choosing territories, indicators and views needs a script. Every territory has a page of its own.',
  territoryList: 'List of the territories',
};

export const comparisonMessages: Record<Locale, ComparisonMessages> = { it, en };
