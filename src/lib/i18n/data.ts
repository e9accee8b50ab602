import type { Source } from '../snapshot/domain';
import type { TableColumn } from '../catalogue/table-schema';
import type { Locale } from './locale';

const it = {
  title: 'Dati',
  description:
    'Tutte le tabelle pubblicate, da scaricare in formati aperti, con dizionario, qualità misurata, fonti, licenze e righe scartate.',
  lead: 'Ogni numero del sito viene da queste tabelle. Si scaricano intere, senza registrarsi: in Excel e CSV per i fogli di calcolo, in Parquet per chi programma, in GeoJSON per le mappe.',
  gapsBefore: 'Ciò che non sappiamo è una tabella come le altre: ',
  gapsLink: (rows: string) => `${rows} domande senza dati, e chi li ha`,
  tables: 'Le tabelle intere',
  tablesNote:
    'Gli indirizzi dei file non cambiano: restano sotto /data/v1/ anche quando i dati si aggiornano.',
  rows: 'Righe',
  period: 'Periodo',
  noPeriod: 'senza data',
  licence: 'Licenza',
  downloadFile: (title: string, format: string) => `Scarica ${title} in ${format}`,
  otherFiles: 'Altri file',
  catalogueFile: 'Il catalogo in formato JSON',
  territoriesFile: 'I confini dei territori in TopoJSON',
  contextFile: 'Lo sfondo delle mappe in TopoJSON',
  sources: 'Fonti',
  sourcesNote:
    'Righe usate e righe scartate sommano alle righe lette. I motivi degli scarti sono nella pagina di ogni tabella.',
  sourcesRegion: 'Elenco delle fonti, scorre in orizzontale',
  sourceTitle: 'Fonte',
  reference: 'Riferimento',
  rowsIn: 'Lette',
  rowsUsed: 'Usate',
  rowsRejected: 'Scartate',
  bases: {
    stated: 'dichiarata da chi pubblica',
    'by law': 'dati pubblici, aperti per legge (CAD, art. 52)',
    'general terms': 'dalle note legali del sito di chi pubblica',
    none: 'nessuna licenza nota',
  } satisfies Record<Source['licenceBasis'], string>,
  licenceOurs: 'La tabella è nostra, con licenza',
  licenceTheirs: 'Chi la usa cita anche le fonti qui sotto.',
  oneRow: 'Una riga è',
  key: 'Chiave',
  size: 'Dimensione',
  rowsColumns: (rows: string, columns: string) => `${rows} righe, ${columns} colonne`,
  stableAddress: 'Indirizzi stabili',
  preview: 'Le prime righe',
  previewNote: (n: number) =>
    n === 1
      ? 'La prima riga come sta nel file.'
      : `Le prime ${n} righe come stanno nel file: punto per i decimali, celle vuote dove il dato manca.`,
  previewRegion: 'Anteprima della tabella, scorre in orizzontale',
  whole: 'La tabella intera',
  wholeRegion: 'Tabella intera, scorre in orizzontale',
  dictionary: 'Dizionario delle colonne',
  dictionaryRegion: 'Dizionario, scorre in orizzontale',
  column: 'Colonna',
  type: 'Tipo',
  unit: 'Unità',
  meaning: 'Significato',
  example: 'Esempio',
  values: 'Valori ammessi',
  types: {
    text: 'testo',
    integer: 'intero',
    number: 'numero',
    boolean: 'vero/falso',
    date: 'data',
  } satisfies Record<TableColumn['type'], string>,
  madeFrom: 'Da dove viene',
  ownTable: 'Questa tabella descrive l’osservatorio stesso: la scrive il progetto.',
  rowsAccount: (read: string, used: string, rejected: string) =>
    `${read} lette, ${used} usate, ${rejected} scartate`,
  copyAndDigests: 'La copia che abbiamo letto e le impronte dei file',
  copy: 'La nostra copia',
  personalData: 'Dati personali',
  rawFiles: (n: number) =>
    n === 1
      ? 'Il file di partenza e la sua impronta SHA-256'
      : `I ${n} file di partenza e le loro impronte SHA-256`,
  rejected: 'Righe scartate',
  rejectedRegion: 'Righe scartate, scorre in orizzontale',
  noneRejected: 'Nessuna riga delle fonti è stata scartata.',
  rejectedNote:
    'Ogni riga delle fonti che non è entrata, con il motivo. Le righe con lo stesso motivo sono contate insieme; un file con molte tabelle può scartare righe che non servivano a questa.',
  reason: 'Motivo',
  file: 'File',
  count: 'Righe',
  cite: 'Come citare',
  question: 'Domanda',
  wanted: 'Dato che serve',
  holder: 'Chi lo ha',
  planFigures: {
    'fig-1': 'Figura 1 del piano: economia sociale in Italia',
    'fig-2': 'Figura 2 del piano: economia sociale nella Città metropolitana',
  } as Record<string, string>,
  legalForm: 'Forma giuridica',
  organisations: 'Organizzazioni',
  employees: 'Addetti',
  valueAdded: 'Valore aggiunto, milioni di €',
};

export type DataMessages = typeof it;

const en: DataMessages = {
  title: 'Data',
  description:
    'Every published table, to download in open formats, with dictionary, measured quality, sources, licences and rejected rows.',
  lead: 'Every number of the site comes from these tables. They can be downloaded whole, without registering: as Excel and CSV for spreadsheets, as Parquet for programmers, as GeoJSON for maps.',
  gapsBefore: 'What we do not know is a table like the others: ',
  gapsLink: (rows) => `${rows} questions without data, and who holds them`,
  tables: 'Whole tables',
  tablesNote:
    'The addresses of the files do not change: they stay under /data/v1/ when the data are updated.',
  rows: 'Rows',
  period: 'Period',
  noPeriod: 'undated',
  licence: 'Licence',
  downloadFile: (title, format) => `Download ${title} as ${format}`,
  otherFiles: 'Other files',
  catalogueFile: 'The catalogue as JSON',
  territoriesFile: 'The boundaries of the territories as TopoJSON',
  contextFile: 'The backdrop of the maps as TopoJSON',
  sources: 'Sources',
  sourcesNote:
    'Rows used and rows rejected add up to rows read. The reasons of the rejections are on the page of each table.',
  sourcesRegion: 'List of sources, scrolls sideways',
  sourceTitle: 'Source',
  reference: 'Reference',
  rowsIn: 'Read',
  rowsUsed: 'Used',
  rowsRejected: 'Rejected',
  bases: {
    stated: 'stated by the publisher',
    'by law': 'public data, open by law (CAD, art. 52)',
    'general terms': 'from the legal notice of the publisher’s site',
    none: 'no known licence',
  },
  licenceOurs: 'The table is ours, under',
  licenceTheirs: 'Whoever uses it also credits the sources below.',
  oneRow: 'One row is',
  key: 'Key',
  size: 'Size',
  rowsColumns: (rows, columns) => `${rows} rows, ${columns} columns`,
  stableAddress: 'Stable addresses',
  preview: 'The first rows',
  previewNote: (n) =>
    n === 1
      ? 'The first row as it stands in the file.'
      : `The first ${n} rows as they stand in the file: a dot for decimals, empty cells where the value is missing.`,
  previewRegion: 'Preview of the table, scrolls sideways',
  whole: 'The whole table',
  wholeRegion: 'Whole table, scrolls sideways',
  dictionary: 'Dictionary of the columns',
  dictionaryRegion: 'Dictionary, scrolls sideways',
  column: 'Column',
  type: 'Type',
  unit: 'Unit',
  meaning: 'Meaning',
  example: 'Example',
  values: 'Allowed values',
  types: { text: 'text', integer: 'integer', number: 'number', boolean: 'true/false', date: 'date' },
  madeFrom: 'Where it comes from',
  ownTable: 'This table describes the observatory itself: the project writes it.',
  rowsAccount: (read, used, rejected) => `${read} read, ${used} used, ${rejected} rejected`,
  copyAndDigests: 'The copy we read and the digests of the files',
  copy: 'Our copy',
  personalData: 'Personal data',
  rawFiles: (n) =>
    n === 1 ? 'The raw file and its SHA-256 digest' : `The ${n} raw files and their SHA-256 digests`,
  rejected: 'Rejected rows',
  rejectedRegion: 'Rejected rows, scrolls sideways',
  noneRejected: 'No row of the sources was rejected.',
  rejectedNote:
    'Every row of the sources that did not get in, with the reason. Rows with the same reason are counted together; a file that serves many tables may reject rows that this one did not need.',
  reason: 'Reason',
  file: 'File',
  count: 'Rows',
  cite: 'How to cite',
  question: 'Question',
  wanted: 'Data wanted',
  holder: 'Who holds it',
  planFigures: {
    'fig-1': 'Figure 1 of the plan: the social economy in Italy',
    'fig-2': 'Figure 2 of the plan: the social economy in the Città metropolitana',
  },
  legalForm: 'Legal form',
  organisations: 'Organisations',
  employees: 'Employees',
  valueAdded: 'Value added, € million',
};

/** Words of the open-data pages. A key missing in one language does not compile. */
export const data: Record<Locale, DataMessages> = { it, en };
