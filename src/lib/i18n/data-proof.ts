import type { Locale } from './locale';

const it = {
  chain: 'La catena, dal file di partenza a questo',
  chainSources: (n: string) => (n === '1' ? '1 fonte' : `${n} fonti`),
  chainFiles: (n: string) =>
    n === '1'
      ? '1 file di partenza, con la sua impronta SHA-256'
      : `${n} file di partenza, ognuno con la sua impronta SHA-256`,
  chainRead: (date: string, files: number) => `${files === 1 ? 'letto' : 'letti'} l’ultima volta il ${date}`,
  chainStep: 'trasformati da un programma aperto, che ripete gli stessi byte',
  chainTable: (rows: string) => `${rows} righe in questa tabella`,
  chainDigest: 'impronta SHA-256 del file Parquet',
  chainCsv: 'impronta SHA-256 del file CSV',
  problems: 'Problemi noti',
  problemsNote:
    'Quello che chi usa la tabella deve sapere: cautele degli indicatori, giudizi nostri, note delle righe. Le lacune del piano stanno nella tabella',
  noProblems: 'Nessun problema annotato nelle fonti, negli indicatori o nelle righe.',
  looseTerms: {
    'general terms': (n: string) =>
      n === '1'
        ? 'Una fonte ha le condizioni d’uso nelle note legali del sito, non una licenza scritta sui dati'
        : `${n} fonti hanno le condizioni d’uso nelle note legali del sito, non una licenza scritta sui dati`,
    none: (n: string) =>
      n === '1' ? 'Di una fonte non conosciamo la licenza' : `Di ${n} fonti non conosciamo la licenza`,
  },
  toVerify: (n: string) =>
    n === '1'
      ? 'Una riga è ancora da verificare (colonna verification).'
      : `${n} righe sono ancora da verificare (colonna verification).`,
  rejectedRows: (n: string) =>
    n === '1' ? 'Una riga delle fonti non è entrata' : `${n} righe delle fonti non sono entrate`,
  rejectedLink: 'con il motivo, più sotto',
  caveats: (n: string) => (n === '1' ? 'Una cautela sugli indicatori' : `${n} cautele sugli indicatori`),
  rowNotes: (n: string) => (n === '1' ? 'Una nota nelle righe' : `${n} note diverse nelle righe`),
  noteRows: (n: string) => (n === '1' ? '1 riga' : `${n} righe`),
  moreNotes: (n: string) => `Altre ${n} note sono nel file.`,
  versions: 'Versioni e cambiamenti',
  version:
    'Questa è la versione v1: colonne, significati e indirizzi non cambiano. Una colonna in più può aggiungersi; una tolta o cambiata di senso farebbe una v2.',
  noChanges: 'Nessun cambiamento registrato per questa tabella da quando esiste il registro.',
  allChanges: 'Tutte le novità',
};

export type DataProofMessages = typeof it;

const en: DataProofMessages = {
  chain: 'The chain, from the raw file to this one',
  chainSources: (n) => (n === '1' ? '1 source' : `${n} sources`),
  chainFiles: (n) =>
    n === '1' ? '1 raw file, with its SHA-256 digest' : `${n} raw files, each with its SHA-256 digest`,
  chainRead: (date) => `last read on ${date}`,
  chainStep: 'transformed by an open program that repeats the same bytes',
  chainTable: (rows) => `${rows} rows in this table`,
  chainDigest: 'SHA-256 digest of the Parquet file',
  chainCsv: 'SHA-256 digest of the CSV file',
  problems: 'Known problems',
  problemsNote:
    'What whoever uses the table has to know: caveats of the indicators, judgements of ours, notes on the rows. The gaps of the plan are in the table',
  noProblems: 'No problem is noted in the sources, the indicators or the rows.',
  looseTerms: {
    'general terms': (n) =>
      n === '1'
        ? 'One source has its terms of use in the site’s legal notice, not a licence written on the data'
        : `${n} sources have their terms of use in the site’s legal notice, not a licence written on the data`,
    none: (n) =>
      n === '1' ? 'We know of no licence for one source' : `We know of no licence for ${n} sources`,
  },
  toVerify: (n) =>
    n === '1'
      ? 'One row is still to be verified (column verification).'
      : `${n} rows are still to be verified (column verification).`,
  rejectedRows: (n) =>
    n === '1' ? 'One row of the sources did not get in' : `${n} rows of the sources did not get in`,
  rejectedLink: 'with the reason, below',
  caveats: (n) => (n === '1' ? 'One caveat on the indicators' : `${n} caveats on the indicators`),
  rowNotes: (n) => (n === '1' ? 'One note in the rows' : `${n} different notes in the rows`),
  noteRows: (n) => (n === '1' ? '1 row' : `${n} rows`),
  moreNotes: (n) => `${n} more notes are in the file.`,
  versions: 'Versions and changes',
  version:
    'This is version v1: columns, meanings and addresses do not change. A column may be added; one removed or with another meaning would make a v2.',
  noChanges: 'No change recorded for this table since the record exists.',
  allChanges: 'Everything new',
};

/** Words on where a table comes from, what is weak in it and what changed. A key missing in one language does not compile. */
export const dataProof: Record<Locale, DataProofMessages> = { it, en };
