/** Words of the lists of records. Functions take numbers already written in the language. */
import type { QueryErrorKey } from '../query/types';
import type { Facet, RecordOrder } from '../records/queries';
import type { RecordTable } from '../state/records';
import type { Locale } from './locale';

export interface RecordsMessages {
  which: string;
  /** The switch that opens the lists. */
  close: string;
  words: string;
  wordsHint: string;
  filters: string;
  facets: Record<Facet, string>;
  all: string;
  chosen: (n: string) => string;
  clear: string;
  facetHint: string;
  waiting: string;
  starting: string;
  loadingTable: string;
  bytes: (loaded: string, total: string) => string;
  /** What happened, by error key; what still works and what to do follow it. */
  errors: Record<QueryErrorKey, string>;
  stillWorks: string;
  retry: string;
  atSeat: string;
  firstBody: (name: string, share: string) => string;
  outside: (n: number, text: string) => string;
  euro: (amount: string) => string;
  choices: (n: number, text: string) => string;
  funding: (amount: string) => string;
  paid: (amount: string) => string;
  notPaid: string;
  wholeProject: (comuni: string) => string;
  order: string;
  orders: Record<RecordOrder, string>;
  orderOf: (table: RecordTable, order: RecordOrder) => string;
  listLabel: string;
  listHelp: string;
  loading: string;
  /** How a kind is known, or a position. */
  notes: Record<string, string>;
  edition: (edition: string) => string;
  asOf: (date: string) => string;
  source: string;
  sources: (n: number) => string;
  report: string;
  reportOf: (name: string) => string;
  selectComune: (comune: string) => string;
  /** In the place of their names. */
  everyComune: string;
  byComune: string;
  notKnown: string;
  notKnownNote: string;
  download: string;
  downloading: string;
  downloadFailed: string;
  downloadNote: string;
  sourcesLine: (names: string) => string;
  datasetPage: string;
}

const it: RecordsMessages = {
  which: 'Elenco',
  close: 'Chiudi l’elenco',
  words: 'Parole nel nome',
  wordsHint: 'anziani, banca del tempo…',
  filters: 'Filtri',
  facets: { kind: 'Tipo', status: 'Stato', year: 'Anno', area: 'Area', comune: 'Comune' },
  all: 'Tutti',
  chosen: (n) => `${n} scelti`,
  clear: 'Togli i filtri',
  facetHint: 'Accanto a ogni voce, quanti record ci sono con gli altri filtri.',
  waiting: 'L’elenco si apre appena la pagina è pronta.',
  starting: 'Avvio del motore dei dati',
  loadingTable: 'Lettura dell’elenco',
  bytes: (loaded, total) => `${loaded} di ${total} MB, non compressi`,
  errors: {
    'engine-start':
      'Il motore dei dati non è partito: la rete si è interrotta, oppure il browser non lo permette.',
    'engine-lost': 'Il motore dei dati si è fermato: il browser l’ha chiuso, forse per mancanza di memoria.',
    'table-missing': 'Il file dell’elenco non è arrivato.',
    'table-corrupt': 'Il file dell’elenco è arrivato incompleto o rovinato.',
    query: 'La domanda ai dati non ha avuto risposta.',
    cancelled: 'La domanda è stata annullata.',
    superseded: 'La domanda è stata sostituita da una più recente.',
  },
  stillWorks: 'La mappa, la tabella e le schede dei comuni funzionano.',
  retry: 'Riprova',
  atSeat: 'Scelte e importo alla sede legale',
  firstBody: (name, share) => `Un solo ente ha il ${share} % delle scelte: ${name}.`,
  outside: (n, text) =>
    n === 1
      ? 'Un ente con questi criteri non è contato: è fuori dall’economia sociale come la intende il piano.'
      : `${text} enti con questi criteri non sono contati: sono fuori dall’economia sociale come la intende il piano (Comuni, università, ricerca e sanità pubbliche).`,
  euro: (amount) => `€ ${amount}`,
  choices: (n, text) => `${text} ${n === 1 ? 'scelta' : 'scelte'}`,
  funding: (amount) => `€ ${amount} di fondi`,
  paid: (amount) => `€ ${amount} pagati`,
  notPaid: 'pagamenti non dati dall’elenco',
  wholeProject: (comuni) => `importo dell’intero progetto, in ${comuni} comuni`,
  order: 'Ordine',
  orders: {
    figure_a: 'importo',
    figure_b: 'importo',
    name: 'nome',
    comune: 'comune',
    kind: 'tipo',
    year: 'anno, dal più recente',
  },
  orderOf: (table, order) => {
    const first = { organizzazioni: 'scelte, dalle più', luoghi: '', progetti: 'fondi, dai più alti' };
    const second = {
      organizzazioni: 'importo, dal più alto',
      luoghi: '',
      progetti: 'pagamenti, dai più alti',
    };
    if (order === 'figure_a') return first[table];
    if (order === 'figure_b') return second[table];
    return table === 'progetti' && order === 'kind' ? 'tema' : it.orders[order];
  },
  listLabel: 'Record trovati',
  listHelp: 'Pagina giù e pagina su passano da un record all’altro, Inizio e Fine al primo e all’ultimo.',
  loading: 'Sto leggendo…',
  notes: {
    name: 'dedotto dal nome',
    category: 'dalla categoria dell’elenco',
    'name+category': 'dedotto da nome e categoria',
    given: 'posizione data dalla fonte',
    locality: 'posizione al centro della località',
    none: 'posizione non nota, nel comune',
    count: 'totale del comune',
  },
  edition: (edition) => `dato ${edition}`,
  asOf: (date) => `al ${date}`,
  source: 'Fonte',
  sources: (n) => `Fonte ${n}`,
  report: 'Segnala un record sbagliato',
  reportOf: (name) => `Segnala un record sbagliato: ${name}`,
  selectComune: (comune) => `Seleziona ${comune} sulla mappa`,
  everyComune: 'tutti i comuni della Città metropolitana',
  byComune: 'Conteggio per comune',
  notKnown: 'non noto',
  notKnownNote: 'Dove l’elenco è parziale, un comune senza righe non vale zero: non si sa.',
  download: 'Scarica i record filtrati in CSV',
  downloading: 'Preparo il file…',
  downloadFailed: 'Il file non è pronto: la domanda ai dati non ha avuto risposta. Riprova.',
  downloadNote: 'Tutte le colonne della tabella pubblicata, solo i record filtrati.',
  sourcesLine: (names) => `Fonti: ${names}. Licenza della tabella: CC BY 4.0.`,
  datasetPage: 'Colonne, fonti e tutti i formati',
};

const en: RecordsMessages = {
  which: 'List',
  close: 'Close the list',
  words: 'Words in the name',
  wordsHint: 'anziani, banca del tempo…',
  filters: 'Filters',
  facets: { kind: 'Kind', status: 'Status', year: 'Year', area: 'Area', comune: 'Comune' },
  all: 'All',
  chosen: (n) => `${n} chosen`,
  clear: 'Clear the filters',
  facetHint: 'Beside each value, how many records there are under the other filters.',
  waiting: 'The list opens as soon as the page is ready.',
  starting: 'Starting the data engine',
  loadingTable: 'Reading the list',
  bytes: (loaded, total) => `${loaded} of ${total} MB, uncompressed`,
  errors: {
    'engine-start': 'The data engine did not start: the network broke off, or the browser does not allow it.',
    'engine-lost': 'The data engine stopped: the browser closed it, perhaps for lack of memory.',
    'table-missing': 'The file of the list did not arrive.',
    'table-corrupt': 'The file of the list arrived incomplete or damaged.',
    query: 'The data gave no answer to this question.',
    cancelled: 'The question was cancelled.',
    superseded: 'The question was replaced by a newer one.',
  },
  stillWorks: 'The map, the table and the pages of the comuni work.',
  retry: 'Try again',
  atSeat: 'Choices and amount at the registered seat',
  firstBody: (name, share) => `One body alone has ${share}% of the choices: ${name}.`,
  outside: (n, text) =>
    n === 1
      ? 'One body that matches is not counted: it is outside the social economy as the plan means it.'
      : `${text} bodies that match are not counted: they are outside the social economy as the plan means it (Comuni, universities, public research and health).`,
  euro: (amount) => `€ ${amount}`,
  choices: (n, text) => `${text} ${n === 1 ? 'choice' : 'choices'}`,
  funding: (amount) => `€ ${amount} of funding`,
  paid: (amount) => `€ ${amount} paid`,
  notPaid: 'payments not given by the list',
  wholeProject: (comuni) => `amount of the whole project, in ${comuni} comuni`,
  order: 'Order',
  orders: {
    figure_a: 'amount',
    figure_b: 'amount',
    name: 'name',
    comune: 'comune',
    kind: 'kind',
    year: 'year, newest first',
  },
  orderOf: (table, order) => {
    const first = { organizzazioni: 'choices, most first', luoghi: '', progetti: 'funding, highest first' };
    const second = {
      organizzazioni: 'amount, highest first',
      luoghi: '',
      progetti: 'payments, highest first',
    };
    if (order === 'figure_a') return first[table];
    if (order === 'figure_b') return second[table];
    return table === 'progetti' && order === 'kind' ? 'theme' : en.orders[order];
  },
  listLabel: 'Records found',
  listHelp: 'Page Down and Page Up move from record to record, Home and End to the first and the last.',
  loading: 'Reading…',
  notes: {
    name: 'inferred from the name',
    category: 'from the category of the list',
    'name+category': 'inferred from name and category',
    given: 'position given by the source',
    locality: 'position at the centre of the locality',
    none: 'position not known, within the comune',
    count: 'total of the comune',
  },
  edition: (edition) => `record of ${edition}`,
  asOf: (date) => `as of ${date}`,
  source: 'Source',
  sources: (n) => `Source ${n}`,
  report: 'Report a wrong record',
  reportOf: (name) => `Report a wrong record: ${name}`,
  selectComune: (comune) => `Select ${comune} on the map`,
  everyComune: 'all the comuni of the metropolitan city',
  byComune: 'Count by comune',
  notKnown: 'not known',
  notKnownNote: 'Where the list is partial, a comune without rows is not zero: it is not known.',
  download: 'Download the filtered records as CSV',
  downloading: 'Preparing the file…',
  downloadFailed: 'The file is not ready: the data gave no answer. Try again.',
  downloadNote: 'All the columns of the published table, only the filtered records.',
  sourcesLine: (names) => `Sources: ${names}. Licence of the table: CC BY 4.0.`,
  datasetPage: 'Columns, sources and all formats',
};

export const recordsMessages: Record<Locale, RecordsMessages> = { it, en };
