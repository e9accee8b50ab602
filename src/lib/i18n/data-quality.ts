import type { CheckKind } from '../catalogue/consistency';
import type { OpennessCriterion } from '../catalogue/quality';
import type { Source } from '../snapshot/domain';
import type { Locale } from './locale';

const it = {
  answers: 'A che cosa risponde',
  onThisPage: 'In questa pagina',
  missing: 'Se manca',
  neverMissing: 'non manca mai',
  emptyCells: (n: string, share: string) => `cella vuota: ${n} (${share})`,
  noEmptyCells: 'cella vuota: nessuna',
  missingNote:
    'Un valore che manca è una cella vuota nel CSV e nel foglio di calcolo, NULL nei file Parquet, null nei file GeoJSON. Non è mai zero, un trattino o un testo.',
  coverage: 'I comuni che ci sono',
  coverageAll: (column: string) =>
    `Tutti i 55 comuni hanno almeno una riga, contata sulla colonna ${column}.`,
  coverageSome: (covered: string, missing: string, column: string) =>
    `${covered} comuni su 55 hanno almeno una riga, ${missing} nessuna. Contate sulla colonna ${column}.`,
  coverageNone: 'Le righe di questa tabella non parlano di singoli comuni: non c’è una mappa da disegnare.',
  coverageSame: (n: string) => (n === '1' ? 'Una riga per comune.' : `${n} righe per comune.`),
  coverageRange: (low: string, high: string, name: string) =>
    `Da ${low} a ${high} righe per comune; ne ha di più ${name}.`,
  coverageValues: 'Si contano le righe con un valore: quelle mancanti o riservate restano fuori.',
  coverageHatch: 'Un comune senza righe vuol dire che qui non è noto, non che il fenomeno non c’è.',
  coverageMap: 'Mappa dei comuni con righe in questa tabella',
  coverageCircles: 'L’area dei cerchi è proporzionale alle righe.',
  hasRows: 'ha righe',
  hasNone: 'nessuna riga',
  coverageTable: 'Le righe comune per comune',
  comune: 'Comune',
  rowsOf: 'Righe',
  quality: 'La qualità, misurata',
  qualityNote: 'Ogni cifra è calcolata sul file pubblicato, quando il sito si costruisce.',
  howComputed: 'Come si calcola',
  completeness: 'Completezza',
  completenessLine: (filled: string, cells: string) => `${filled} celle piene su ${cells}.`,
  completenessValues: (n: string, rows: string) => `${n} righe su ${rows} hanno un valore.`,
  completenessComuni: (n: string) => `${n} comuni su 55 hanno righe.`,
  completenessHow:
    'Celle non vuote divise per tutte le celle. Una colonna facoltativa vuota abbassa la cifra anche quando è giusto che sia vuota.',
  timeliness: 'Tempestività',
  timelinessUndated: 'senza data',
  timelinessUpTo: (year: string) => `fino al ${year}`,
  timelinessLine: (year: string) => `I dati più recenti sono del ${year}.`,
  timelinessAhead: (year: string) => `Contiene date fino al ${year}, anche programmate.`,
  timelinessLag: (n: string) =>
    n === '0'
      ? 'Le fonti sono state lette nello stesso anno.'
      : n === '1'
        ? 'Le fonti sono state lette l’anno dopo.'
        : `Le fonti sono state lette ${n} anni dopo.`,
  timelinessRead: (date: string) => `Ultima lettura di una fonte: ${date}.`,
  timelinessHow:
    'Ultimo anno che compare nelle righe, e distanza dall’anno in cui abbiamo letto la fonte più recente.',
  openness: 'Apertura',
  opennessOf: (met: string, of: string) => `${met} su ${of}`,
  criteria: {
    licence: 'licenza aperta',
    format: 'formato aperto (CSV)',
    dictionary: 'ogni colonna spiegata',
    terms: 'condizioni note per ogni fonte',
  } satisfies Record<OpennessCriterion, string>,
  met: 'sì',
  notMet: 'no',
  bases: {
    stated: 'con licenza dichiarata',
    'by law': 'aperte per legge',
    'general terms': 'da note legali del sito',
    none: 'senza licenza nota',
  } satisfies Record<Source['licenceBasis'], string>,
  opennessSources: 'Fonti',
  opennessHow: 'Quattro criteri, verificati sulla tabella e sulle sue fonti; si contano quelli soddisfatti.',
  consistency: 'Coerenza',
  violations: (n: string) => (n === '0' ? 'nessun errore' : n === '1' ? '1 errore' : `${n} errori`),
  checksMade: (n: string) =>
    n === '1' ? 'Un controllo rifatto sul file' : `${n} controlli rifatti sul file`,
  checks: {
    key: (n: string) => `chiave mai ripetuta (${n})`,
    required: (n: string) => `colonne sempre piene (${n})`,
    domain: (n: string) => `valori fra quelli ammessi (${n})`,
    reference: (n: string) => `codici che esistono nelle altre tabelle (${n})`,
  } satisfies Record<CheckKind, (n: string) => string>,
  rowsAccount: (read: string, used: string, rejected: string) =>
    `Righe delle fonti: ${read} lette = ${used} usate + ${rejected} scartate.`,
  consistencyHow:
    'Righe che violano le regole dello schema: chiave unica, celle obbligatorie piene, valori ammessi, riferimenti che si risolvono.',
};

export type DataQualityMessages = typeof it;

const en: DataQualityMessages = {
  answers: 'What it answers',
  onThisPage: 'On this page',
  missing: 'When missing',
  neverMissing: 'never missing',
  emptyCells: (n, share) => `empty cell: ${n} (${share})`,
  noEmptyCells: 'empty cell: none',
  missingNote:
    'A missing value is an empty cell in the CSV and the spreadsheet, NULL in the Parquet files, null in the GeoJSON files. It is never zero, a dash or a text.',
  coverage: 'The comuni that are there',
  coverageAll: (column) => `All 55 comuni have at least one row, counted on the column ${column}.`,
  coverageSome: (covered, missing, column) =>
    `${covered} comuni out of 55 have at least one row, ${missing} have none. Counted on the column ${column}.`,
  coverageNone: 'The rows of this table do not speak of single comuni: there is no map to draw.',
  coverageSame: (n) => (n === '1' ? 'One row a comune.' : `${n} rows a comune.`),
  coverageRange: (low, high, name) => `From ${low} to ${high} rows a comune; ${name} has most.`,
  coverageValues: 'Rows with a value are counted: missing and suppressed ones are left out.',
  coverageHatch: 'A comune without rows means that it is not known here, not that the thing does not exist.',
  coverageMap: 'Map of the comuni with rows in this table',
  coverageCircles: 'The area of the circles is proportional to the rows.',
  hasRows: 'has rows',
  hasNone: 'no row',
  coverageTable: 'The rows comune by comune',
  comune: 'Comune',
  rowsOf: 'Rows',
  quality: 'Quality, measured',
  qualityNote: 'Every figure is computed on the published file when the site is built.',
  howComputed: 'How it is computed',
  completeness: 'Completeness',
  completenessLine: (filled, cells) => `${filled} filled cells out of ${cells}.`,
  completenessValues: (n, rows) => `${n} rows out of ${rows} have a value.`,
  completenessComuni: (n) => `${n} comuni out of 55 have rows.`,
  completenessHow:
    'Cells that are not empty divided by all cells. An optional column lowers the figure even where it is right that it is empty.',
  timeliness: 'Timeliness',
  timelinessUndated: 'undated',
  timelinessUpTo: (year) => `up to ${year}`,
  timelinessLine: (year) => `The latest data are of ${year}.`,
  timelinessAhead: (year) => `It holds dates up to ${year}, planned ones too.`,
  timelinessLag: (n) =>
    n === '0'
      ? 'The sources were read in the same year.'
      : n === '1'
        ? 'The sources were read the year after.'
        : `The sources were read ${n} years later.`,
  timelinessRead: (date) => `Latest reading of a source: ${date}.`,
  timelinessHow:
    'The last year found in the rows, and its distance from the year in which we read the most recent source.',
  openness: 'Openness',
  opennessOf: (met, of) => `${met} of ${of}`,
  criteria: {
    licence: 'open licence',
    format: 'open format (CSV)',
    dictionary: 'every column explained',
    terms: 'terms known for every source',
  },
  met: 'yes',
  notMet: 'no',
  bases: {
    stated: 'with a stated licence',
    'by law': 'open by law',
    'general terms': 'from a site’s legal notice',
    none: 'without a known licence',
  },
  opennessSources: 'Sources',
  opennessHow: 'Four criteria, checked on the table and its sources; those met are counted.',
  consistency: 'Consistency',
  violations: (n) => (n === '0' ? 'no error' : n === '1' ? '1 error' : `${n} errors`),
  checksMade: (n) => (n === '1' ? 'One check made again on the file' : `${n} checks made again on the file`),
  checks: {
    key: (n) => `key never repeated (${n})`,
    required: (n) => `columns always filled (${n})`,
    domain: (n) => `values among the allowed ones (${n})`,
    reference: (n) => `codes that exist in the other tables (${n})`,
  },
  rowsAccount: (read, used, rejected) =>
    `Rows of the sources: ${read} read = ${used} used + ${rejected} rejected.`,
  consistencyHow:
    'Rows that break the rules of the schema: unique key, required cells filled, allowed values, references that resolve.',
};

/** Words on what a table answers, covers and is worth. A key missing in one language does not compile. */
export const dataQuality: Record<Locale, DataQualityMessages> = { it, en };
