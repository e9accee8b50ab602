/** Words of the reader's own data: opening a file, and how it was read. */
import type { DateOrder, Encoding, OwnColumnKind, Quote, Separator } from '../own-data/types';
import type { Locale } from './locale';

const it = {
  title: 'I tuoi dati',
  lead: 'Apri una tabella con una colonna di comuni: la vedi sulla mappa dei 55 e accanto agli indicatori dell’osservatorio. Va bene un CSV salvato da Excel o da un gestionale, anche disordinato.',
  stays: 'Resta nel tuo browser: nessun byte parte. Chiudendo la pagina, della tua tabella non rimane nulla.',
  waking: 'Preparo la pagina: così, aperto il file, non le serve più la rete.',
  notAwake: 'Una parte della pagina non è arrivata: senza, i file non si possono leggere.',
  retry: 'Riprova',

  open: 'Il file',
  choose: 'Scegli un file',
  another: 'Apri un altro file',
  drop: 'oppure trascinalo qui',
  dropNow: 'Lascialo qui',
  limits: 'CSV o testo con separatori, fino a 200 MB.',
  paste: 'Incolla una tabella',
  pasteLabel: 'Righe copiate da un foglio di calcolo o da un CSV',
  pasteHint: 'Comune	Valore',
  pasteRead: 'Leggi quello che ho incollato',
  pasted: 'testo incollato',
  example: 'Prova con un esempio',
  exampleSource: (source: string) => `L’esempio è fatto di cifre vere dell’osservatorio: ${source}.`,
  forget: 'Dimentica il file',
  forgotten: 'Il file è dimenticato.',

  progress: (percent: string, rows: string) => `Leggo: ${percent}, ${rows} righe finora.`,
  cancel: 'Interrompi la lettura',
  read: (rows: string, columns: string) => `Letto: ${rows} righe, ${columns} colonne.`,
  fileIs: (name: string, size: string) => `${name}, ${size}`,
  problemTitle: 'Questo file non si può leggere così',

  proof: (n: number) =>
    n === 0
      ? '0 richieste di rete da quando hai aperto il file'
      : n === 1
        ? '1 richiesta di rete da quando hai aperto il file'
        : `${n} richieste di rete da quando hai aperto il file`,
  proofHow:
    'Il conto lo tiene il browser (Resource Timing): vale per ogni indirizzo, di questo sito e di altri. La politica di sicurezza della pagina vieta comunque ogni altro sito.',
  proofWhich: 'Quali',
  proofList: 'Pezzi di questo sito chiesti da allora; nella richiesta c’è solo il loro indirizzo:',
  proofUnknown:
    'Questo browser non conta le richieste: la politica di sicurezza della pagina vieta ogni altro sito.',

  reading: 'Come è stato letto',
  readingSentence: (words: {
    encoding: string;
    separator: string;
    quote: string;
    decimal: string;
    dates: string | null;
    header: boolean;
  }) =>
    `${words.encoding}, colonne separate da ${words.separator}, ${words.quote}, decimali con ${words.decimal}${words.dates === null ? '' : `, date con ${words.dates}`}; ${words.header ? 'la prima riga dà i nomi alle colonne' : 'nessuna riga di nomi'}.`,
  correct: 'Se qualcosa non torna, correggi qui: il file viene riletto.',
  rereading: 'Rileggo il file.',
  fields: {
    encoding: 'Caratteri',
    separator: 'Separatore',
    quote: 'Virgolette',
    decimal: 'Decimali',
    dates: 'Date',
    header: 'Prima riga',
  },
  encodings: {
    'utf-8': 'UTF-8',
    'windows-1252': 'Windows-1252 (Excel)',
    'utf-16le': 'UTF-16 LE',
    'utf-16be': 'UTF-16 BE',
  } satisfies Record<Encoding, string>,
  separators: {
    ',': 'virgola',
    ';': 'punto e virgola',
    '\t': 'tabulazione',
    '|': 'barra verticale',
  } satisfies Record<Separator, string>,
  quotes: {
    '"': 'virgolette doppie',
    "'": 'virgolette semplici',
    '': 'senza virgolette',
  } satisfies Record<Quote, string>,
  decimals: { ',': 'la virgola', '.': 'il punto' },
  decimalOptions: { ',': 'virgola: 1.234,5', '.': 'punto: 1,234.5' },
  dates: {
    'day-first': 'prima il giorno',
    'month-first': 'prima il mese',
    'year-first': 'prima l’anno',
  } satisfies Record<DateOrder, string>,
  headers: { yes: 'nomi delle colonne', no: 'già dati' },
  found: 'come trovato',

  previewTitle: 'Colonne e prime righe',
  previewCaption: (shown: number, rows: string) =>
    `Le prime ${shown} di ${rows} righe, come sono nel file. Il tipo di ogni colonna si può correggere.`,
  moreColumns: (n: number) => (n === 1 ? 'Mostra un’altra colonna' : `Mostra altre ${n} colonne`),
  kindOf: (name: string) => `Tipo della colonna ${name}`,
  kinds: {
    number: 'numero',
    text: 'testo',
    date: 'data',
    boolean: 'sì o no',
    code: 'codice ISTAT',
    name: 'nome di comune',
  } satisfies Record<OwnColumnKind, string>,
  empty: (n: string, one: boolean) => `${n} ${one ? 'vuota' : 'vuote'}`,
  full: 'tutte piene',
  strange: (n: string, one: boolean, kind: string) =>
    `${n} non ${one ? 'leggibile' : 'leggibili'} come ${kind}`,
  range: (from: string, to: string) => `da ${from} a ${to}`,
};

export type OwnDataMessages = typeof it;

const en: OwnDataMessages = {
  title: 'Your own data',
  lead: 'Open a table with a column of comuni: you see it on the map of the 55 and beside the indicators of the observatory. A CSV saved by Excel or by an office program will do, even a messy one.',
  stays:
    'It stays in your browser: not a byte leaves. When you close the page nothing of your table is left.',
  waking: 'Getting ready, so that once the file is open the network is not needed any more.',
  notAwake: 'Part of the page did not arrive: files cannot be read without it.',
  retry: 'Try again',

  open: 'The file',
  choose: 'Choose a file',
  another: 'Open another file',
  drop: 'or drop it here',
  dropNow: 'Drop it here',
  limits: 'CSV or text with separators, up to 200 MB.',
  paste: 'Paste a table',
  pasteLabel: 'Rows copied from a spreadsheet or a CSV',
  pasteHint: 'Comune	Value',
  pasteRead: 'Read what I pasted',
  pasted: 'pasted text',
  example: 'Try an example',
  exampleSource: (source) => `The example is made of real figures of the observatory: ${source}.`,
  forget: 'Forget the file',
  forgotten: 'The file is forgotten.',

  progress: (percent, rows) => `Reading: ${percent}, ${rows} rows so far.`,
  cancel: 'Stop reading',
  read: (rows, columns) => `Read: ${rows} rows, ${columns} columns.`,
  fileIs: (name, size) => `${name}, ${size}`,
  problemTitle: 'This file cannot be read as it is',

  proof: (n) =>
    n === 1
      ? '1 network request since you opened the file'
      : `${n} network requests since you opened the file`,
  proofHow:
    'The browser keeps the count (Resource Timing): it holds for every address, of this site and of others. The page’s security policy forbids every other site anyway.',
  proofWhich: 'Which ones',
  proofList: 'Parts of this site asked for since then; a request holds their address and nothing else:',
  proofUnknown: 'This browser does not count requests: the page’s security policy forbids every other site.',

  reading: 'How it was read',
  readingSentence: (words) =>
    `${words.encoding}, columns parted by ${words.separator}, ${words.quote}, decimals with ${words.decimal}${words.dates === null ? '' : `, dates ${words.dates}`}; ${words.header ? 'the first row names the columns' : 'no row of names'}.`,
  correct: 'If something is wrong, correct it here: the file is read again.',
  rereading: 'Reading the file again.',
  fields: {
    encoding: 'Characters',
    separator: 'Separator',
    quote: 'Quotes',
    decimal: 'Decimals',
    dates: 'Dates',
    header: 'First row',
  },
  encodings: {
    'utf-8': 'UTF-8',
    'windows-1252': 'Windows-1252 (Excel)',
    'utf-16le': 'UTF-16 LE',
    'utf-16be': 'UTF-16 BE',
  },
  separators: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar' },
  quotes: { '"': 'double quotes', "'": 'single quotes', '': 'no quotes' },
  decimals: { ',': 'the comma', '.': 'the point' },
  decimalOptions: { ',': 'comma: 1.234,5', '.': 'point: 1,234.5' },
  dates: { 'day-first': 'day first', 'month-first': 'month first', 'year-first': 'year first' },
  headers: { yes: 'names of the columns', no: 'data already' },
  found: 'as found',

  previewTitle: 'Columns and first rows',
  previewCaption: (shown, rows) =>
    `The first ${shown} of ${rows} rows, as they are in the file. The kind of each column can be corrected.`,
  moreColumns: (n) => (n === 1 ? 'Show one more column' : `Show ${n} more columns`),
  kindOf: (name) => `Kind of the column ${name}`,
  kinds: {
    number: 'number',
    text: 'text',
    date: 'date',
    boolean: 'yes or no',
    code: 'ISTAT code',
    name: 'name of a comune',
  },
  empty: (n) => `${n} empty`,
  full: 'all filled',
  strange: (n, _one, kind) => `${n} not readable as ${kind}`,
  range: (from, to) => `from ${from} to ${to}`,
};

export const ownDataMessages: Record<Locale, OwnDataMessages> = { it, en };
