/** Words of the laboratory's page: the editor, the tables beside it, the examples, the two parts. */
import type { Locale } from './locale';

const it = {
  title: 'Laboratorio',
  description:
    'Interroga in SQL tutte le tabelle dell’osservatorio, o porta i tuoi dati: tutto accade nel tuo browser e niente ne esce.',
  lead: (tables: number) =>
    `I dati di questo sito sono ${tables} tabelle: ogni riga è una cosa (un comune, un’organizzazione, una cifra), ogni colonna ne dice qualcosa. Qui fai loro una domanda in SQL, che si legge quasi come una frase: «scegli nome e residenti, dai territori, in ordine». Non serve saperlo già: parti da una domanda pronta e cambiala.`,
  noScript:
    'Per scrivere ed eseguire domande serve JavaScript. Senza, qui sotto trovi le tabelle con tutte le colonne e trenta domande con il loro SQL, da copiare in un programma tuo;',
  catalogue: 'i file si scaricano dalla pagina dei dati',
  parts: { label: 'Due modi di lavorare', sql: 'Domande in SQL', dati: 'I tuoi dati' },
  loadingPart: 'Carico questa parte.',
  partFailed: 'Questa parte della pagina non è arrivata. Ricarica la pagina; il resto funziona.',
  addressProblem: (keys: string) =>
    `Una parte dell’indirizzo non si legge (${keys}): la pagina si apre con quello che resta.`,
  dismiss: 'Ho capito',

  tables: 'Le tabelle',
  tablesNote: (tables: string, rows: string) => `${tables} tabelle, ${rows} righe`,
  filter: 'Cerca una tabella o una colonna',
  filtered: (n: number) => (n === 0 ? 'Nessuna tabella.' : n === 1 ? '1 tabella' : `${n} tabelle`),
  rows: (n: string) => `${n} righe`,
  columns: (n: number) => (n === 1 ? '1 colonna' : `${n} colonne`),
  grain: 'Una riga è',
  page: 'Scheda, fonti e download',
  firstRows: 'Mostra le prime righe',
  insertTable: (name: string) => `Inserisci il nome ${name}`,
  insertColumn: (name: string) => `Inserisci ${name} nella domanda`,
  inserted: (name: string) => `${name} inserito nella domanda.`,
  explain: 'Spiega questa tabella',
  explained: {
    key: (columns: string) => `Una riga si riconosce da ${columns}.`,
    link: (column: string, table: string) => `${column} rimanda alla tabella ${table}`,
    listLink: (column: string, table: string) =>
      `${column} elenca più codici della tabella ${table}, separati da punto e virgola`,
    links: 'Si unisce ad altre:',
    from: (publishers: string) => `Viene da: ${publishers}.`,
    ours: 'La scrive il progetto: descrive i dati stessi.',
    traps: 'Attenzione',
  },
  columnsOf: (table: string) => `Colonne di ${table}`,
  types: { text: 'testo', integer: 'intero', number: 'numero', boolean: 'vero/falso', date: 'data' },
  own: {
    title: 'I tuoi dati',
    note: 'La tua tabella, solo in questo browser.',
    remove: 'Togli la tua tabella',
    ready: 'La tua tabella si chiama dati_tuoi: è fra le tabelle, pronta per una domanda.',
    open: 'Aprila in SQL',
  },

  start: 'Parti da una domanda',
  choose: 'Scegli una domanda pronta…',
  teaches: 'Che cosa insegna:',
  editor: 'Domanda in SQL',
  keys: 'Ctrl+Invio esegue. Ctrl+Spazio suggerisce tabelle e colonne. Tab esce dall’editor.',
  keysApple: '⌘+Invio esegue. Ctrl+Spazio suggerisce tabelle e colonne. Tab esce dall’editor.',
  editorFailed: 'L’editor con i suggerimenti non è arrivato: questo campo funziona lo stesso.',
  run: 'Esegui',
  cancel: 'Annulla',
  limits: (rows: string, seconds: string) =>
    `Mostra al massimo le prime ${rows} righe e si ferma dopo ${seconds} secondi. La domanda non lascia questo browser.`,
  fromLink: 'Questa domanda viene da un link: leggila, poi eseguila tu se ti convince.',
  share: 'Copia il link',
  shared: 'Link copiato.',
  shareTooLong: 'La domanda è troppo lunga per un link: scaricala come file .sql.',
  shareFailed: 'Il browser non permette di copiare: il link è nella barra degli indirizzi.',
  copy: 'Copia la domanda',
  copied: 'Domanda copiata.',
  copyFailed: 'Il browser non permette di copiare: seleziona il testo.',
  save: 'Scarica .sql',
  file: 'domanda',
  history: 'Già eseguite',
  historyNote: 'Le ultime 30, solo in questo browser.',
  historyEmpty: 'Ancora nessuna.',
  historyBlocked: 'Questo browser non conserva nulla: l’elenco vale finché la pagina è aperta.',
  forget: 'Svuota l’elenco',
  forgotten: 'Elenco svuotato.',
  reuse: (sql: string) => `Riprendi: ${sql}`,

  result: 'Risultato',
  before:
    'La risposta comparirà qui: tabella, grafico o mappa. La prima domanda carica anche il motore, circa 3 MB.',
  state: {
    engine: (loaded: string, total: string) => `Carico il motore: ${loaded} di ${total}`,
    engineOpen: (loaded: string) => `Carico il motore: ${loaded}`,
    starting: 'Carico il motore e le tabelle.',
    running: 'Eseguo la domanda.',
    elapsed: (seconds: string) => `${seconds} s`,
  },
  done: (rows: string, n: number, seconds: string) =>
    `${rows} ${n === 1 ? 'riga' : 'righe'} in ${seconds} secondi.`,
  stale: 'La domanda è cambiata: questo risultato è di quella di prima.',
  problemAt: (line: number) => `Riga ${line}`,
  engineWords: 'Parole del motore, in inglese',

  examples: 'Trenta domande pronte',
  examplesNote:
    'Dalla più facile alla più difficile in ogni gruppo. Ognuna insegna una cosa e tiene conto delle trappole dei dati: aprila, eseguila, cambiala.',
  levels: { 1: 'facile', 2: 'media', 3: 'difficile' },
  open: 'Apri nell’editor',
  opened: (question: string) => `Nell’editor: ${question}`,
  copyExample: (question: string) => `Copia l’SQL di: ${question}`,
  copyShort: 'Copia',
  sqlOf: (question: string) => `SQL di: ${question}`,
};

export type LaboratoryMessages = typeof it;

const en: LaboratoryMessages = {
  title: 'Laboratory',
  description:
    'Ask every table of the observatory in SQL, or bring your own data: all of it happens in your browser and nothing leaves it.',
  lead: (tables) =>
    `The data of this site are ${tables} tables: each row is one thing (a comune, an organisation, a figure), each column says something about it. Here you ask them a question in SQL, which reads almost like a sentence: “choose name and residents, from the territories, in order”. You need not know it already: start from a ready question and change it.`,
  noScript:
    'Writing and running questions needs JavaScript. Without it, below are the tables with all their columns and thirty questions with their SQL, to copy into a program of your own;',
  catalogue: 'files are on the data page',
  parts: { label: 'Two ways of working', sql: 'Questions in SQL', dati: 'Your data' },
  loadingPart: 'Loading this part.',
  partFailed: 'This part of the page did not arrive. Reload the page; the rest works.',
  addressProblem: (keys) => `Part of the address cannot be read (${keys}): the page opens with what is left.`,
  dismiss: 'Got it',

  tables: 'The tables',
  tablesNote: (tables, rows) => `${tables} tables, ${rows} rows`,
  filter: 'Find a table or a column',
  filtered: (n) => (n === 0 ? 'No table.' : n === 1 ? '1 table' : `${n} tables`),
  rows: (n) => `${n} rows`,
  columns: (n) => (n === 1 ? '1 column' : `${n} columns`),
  grain: 'A row is',
  page: 'Page, sources and downloads',
  firstRows: 'Show the first rows',
  insertTable: (name) => `Insert the name ${name}`,
  insertColumn: (name) => `Insert ${name} into the question`,
  inserted: (name) => `${name} inserted into the question.`,
  explain: 'Explain this table',
  explained: {
    key: (columns) => `A row is known by ${columns}.`,
    link: (column, table) => `${column} points to the table ${table}`,
    listLink: (column, table) =>
      `${column} lists several codes of the table ${table}, separated by semicolons`,
    links: 'It joins others:',
    from: (publishers) => `It comes from: ${publishers}.`,
    ours: 'The project writes it: it describes the data themselves.',
    traps: 'Watch out',
  },
  columnsOf: (table) => `Columns of ${table}`,
  types: { text: 'text', integer: 'integer', number: 'number', boolean: 'true/false', date: 'date' },
  own: {
    title: 'Your data',
    note: 'Your table, in this browser only.',
    remove: 'Take your table away',
    ready: 'Your table is called dati_tuoi: it is among the tables, ready for a question.',
    open: 'Open it in SQL',
  },

  start: 'Start from a question',
  choose: 'Choose a ready question…',
  teaches: 'What it teaches:',
  editor: 'Question in SQL',
  keys: 'Ctrl+Enter runs. Ctrl+Space suggests tables and columns. Tab leaves the editor.',
  keysApple: '⌘+Enter runs. Ctrl+Space suggests tables and columns. Tab leaves the editor.',
  editorFailed: 'The editor with suggestions did not arrive: this field works all the same.',
  run: 'Run',
  cancel: 'Cancel',
  limits: (rows, seconds) =>
    `Shows the first ${rows} rows at most and stops after ${seconds} seconds. The question does not leave this browser.`,
  fromLink: 'This question comes from a link: read it, then run it yourself if it convinces you.',
  share: 'Copy the link',
  shared: 'Link copied.',
  shareTooLong: 'The question is too long for a link: download it as a .sql file.',
  shareFailed: 'The browser does not allow copying: the link is in the address bar.',
  copy: 'Copy the question',
  copied: 'Question copied.',
  copyFailed: 'The browser does not allow copying: select the text.',
  save: 'Download .sql',
  file: 'question',
  history: 'Already run',
  historyNote: 'The last 30, in this browser only.',
  historyEmpty: 'None yet.',
  historyBlocked: 'This browser keeps nothing: the list lasts as long as the page is open.',
  forget: 'Empty the list',
  forgotten: 'List emptied.',
  reuse: (sql) => `Take up: ${sql}`,

  result: 'Result',
  before:
    'The answer will appear here: table, chart or map. The first question also loads the engine, about 3 MB.',
  state: {
    engine: (loaded, total) => `Loading the engine: ${loaded} of ${total}`,
    engineOpen: (loaded) => `Loading the engine: ${loaded}`,
    starting: 'Loading the engine and the tables.',
    running: 'Running the question.',
    elapsed: (seconds) => `${seconds} s`,
  },
  done: (rows, n, seconds) => `${rows} ${n === 1 ? 'row' : 'rows'} in ${seconds} seconds.`,
  stale: 'The question has changed: this result is of the one before.',
  problemAt: (line) => `Line ${line}`,
  engineWords: 'Words of the engine',

  examples: 'Thirty ready questions',
  examplesNote:
    'From the easiest to the hardest in each group. Each teaches one thing and minds the traps of the data: open it, run it, change it.',
  levels: { 1: 'easy', 2: 'medium', 3: 'hard' },
  open: 'Open in the editor',
  opened: (question) => `In the editor: ${question}`,
  copyExample: (question) => `Copy the SQL of: ${question}`,
  copyShort: 'Copy',
  sqlOf: (question) => `SQL of: ${question}`,
};

export const laboratoryMessages: Record<Locale, LaboratoryMessages> = { it, en };
