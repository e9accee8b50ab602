/** Words of the organisations layer. Functions take numbers already written in the language. */
import type { QueryErrorKey } from '../query/types';
import type { Locale } from './locale';

export interface OrganisationsMessages {
  title: string;
  lead: string;
  /** What the list is not; always shown under it. */
  note: string;
  words: string;
  wordsHint: string;
  year: string;
  kinds: string;
  allKinds: string;
  chosenKinds: (n: string) => string;
  area: string;
  allAreas: string;
  comune: string;
  allComuni: string;
  clear: string;
  waiting: string;
  starting: string;
  loadingTable: string;
  bytes: (loaded: string, total: string) => string;
  /** What happened, by error key; what still works and what to do follow it. */
  errors: Record<QueryErrorKey, string>;
  stillWorks: string;
  retry: string;
  organisations: (n: number, text: string) => string;
  choices: string;
  amount: string;
  atSeat: string;
  firstBody: (name: string, share: string) => string;
  outside: (n: number, text: string) => string;
  empty: string;
  name: string;
  euro: string;
  sortBy: (column: string) => string;
  listCaption: (year: number) => string;
  shown: (shown: string, all: string) => string;
  more: (n: string) => string;
  byComune: string;
  byComuneCaption: (year: number) => string;
  seats: string;
  selectComune: (comune: string) => string;
  kindNames: Record<string, string>;
  /** How the kind is known, beside the kind. */
  kindBasis: Record<string, string>;
}

const it: OrganisationsMessages = {
  title: 'Organizzazioni del 5 per mille',
  lead: 'Chi ha ricevuto il 5 per mille, nel comune della sede legale.',
  note: 'La sede non è il luogo dell’attività: scelte e importi sono contati alla sede di enti scelti da tutta Italia. L’elenco non è l’universo degli OES: le cooperative diverse da quelle sociali quasi non compaiono.',
  words: 'Parole nel nome',
  wordsHint: 'anziani, banca del tempo…',
  year: 'Anno',
  kinds: 'Tipo',
  allKinds: 'tutti',
  chosenKinds: (n) => `${n} scelti`,
  area: 'Area',
  allAreas: 'Tutte le aree',
  comune: 'Comune della sede',
  allComuni: 'Tutti i comuni',
  clear: 'Togli i filtri',
  waiting: 'L’elenco si apre appena la pagina è pronta.',
  starting: 'Avvio del motore dei dati',
  loadingTable: 'Lettura dell’elenco',
  bytes: (loaded, total) => `${loaded} di ${total} MB, non compressi`,
  errors: {
    'engine-start':
      'Il motore dei dati non è partito: la rete si è interrotta, oppure il browser non lo permette.',
    'table-missing': 'Il file dell’elenco non è arrivato.',
    'table-corrupt': 'Il file dell’elenco è arrivato incompleto o rovinato.',
    query: 'La domanda ai dati non ha avuto risposta.',
    cancelled: 'La domanda è stata annullata.',
    superseded: 'La domanda è stata sostituita da una più recente.',
  },
  stillWorks: 'La mappa, la tabella e le schede dei comuni funzionano.',
  retry: 'Riprova',
  organisations: (n, text) => `${text} ${n === 1 ? 'organizzazione' : 'organizzazioni'}`,
  choices: 'scelte',
  amount: 'importo',
  atSeat: 'Scelte e importo alla sede legale',
  firstBody: (name, share) => `Un solo ente ha il ${share} % delle scelte: ${name}.`,
  outside: (n, text) =>
    n === 1
      ? 'Un ente con questi criteri non è contato: è fuori dall’economia sociale come la intende il piano.'
      : `${text} enti con questi criteri non sono contati: sono fuori dall’economia sociale come la intende il piano (Comuni, università, ricerca e sanità pubbliche).`,
  empty: 'Nessuna organizzazione con questi criteri. Prova con meno parole, un altro anno o tutti i comuni.',
  name: 'Organizzazione',
  euro: 'Euro',
  sortBy: (column) => `Ordina per ${column}`,
  listCaption: (year) =>
    `Organizzazioni del 5 per mille ${year}, con tipo, comune della sede, scelte e importo`,
  shown: (shown, all) => `${shown} di ${all}`,
  more: (n) => `Mostra altre ${n}`,
  byComune: 'Conteggio per comune',
  byComuneCaption: (year) => `Organizzazioni, scelte e importo per comune della sede, ${year}`,
  seats: 'Sedi',
  selectComune: (comune) => `Seleziona ${comune} sulla mappa`,
  kindNames: {
    associazione: 'Associazione',
    sport: 'Associazione o società sportiva',
    fondazione: 'Fondazione',
    cooperativa: 'Cooperativa',
    'societa-mutuo-soccorso': 'Società di mutuo soccorso',
    'impresa-sociale': 'Impresa sociale',
    'ente-religioso': 'Ente religioso',
    comune: 'Comune',
    'ricerca-universita': 'Università o ricerca',
    'sanita-pubblica': 'Sanità pubblica',
    'ente-pubblico': 'Ente pubblico',
    'ente-parco': 'Ente parco',
    'cultura-pubblica': 'Istituto culturale pubblico',
    'non-classificato': 'Tipo non riconosciuto',
  },
  kindBasis: {
    name: 'dedotto dal nome',
    category: 'dalla categoria dell’elenco',
    'name+category': 'dedotto da nome e categoria',
  },
};

const en: OrganisationsMessages = {
  title: 'Organisations of the 5 per mille',
  lead: 'Bodies that received the 5 per mille of income tax, in the comune of their registered seat.',
  note: 'The seat is not where the work is done: choices and amounts are booked at the seat of bodies that people choose from all over Italy. The list is not the universe of social economy organisations: co-operatives other than social ones are almost absent.',
  words: 'Words in the name',
  wordsHint: 'anziani, banca del tempo…',
  year: 'Year',
  kinds: 'Kind',
  allKinds: 'all',
  chosenKinds: (n) => `${n} chosen`,
  area: 'Area',
  allAreas: 'All areas',
  comune: 'Comune of the seat',
  allComuni: 'All comuni',
  clear: 'Clear the filters',
  waiting: 'The list opens as soon as the page is ready.',
  starting: 'Starting the data engine',
  loadingTable: 'Reading the list',
  bytes: (loaded, total) => `${loaded} of ${total} MB, uncompressed`,
  errors: {
    'engine-start': 'The data engine did not start: the network broke off, or the browser does not allow it.',
    'table-missing': 'The file of the list did not arrive.',
    'table-corrupt': 'The file of the list arrived incomplete or damaged.',
    query: 'The data gave no answer to this question.',
    cancelled: 'The question was cancelled.',
    superseded: 'The question was replaced by a newer one.',
  },
  stillWorks: 'The map, the table and the pages of the comuni work.',
  retry: 'Try again',
  organisations: (n, text) => `${text} ${n === 1 ? 'organisation' : 'organisations'}`,
  choices: 'choices',
  amount: 'amount',
  atSeat: 'Choices and amount at the registered seat',
  firstBody: (name, share) => `One body alone has ${share}% of the choices: ${name}.`,
  outside: (n, text) =>
    n === 1
      ? 'One body that matches is not counted: it is outside the social economy as the plan means it.'
      : `${text} bodies that match are not counted: they are outside the social economy as the plan means it (Comuni, universities, public research and health).`,
  empty: 'No organisation matches. Try fewer words, another year or all comuni.',
  name: 'Organisation',
  euro: 'Euro',
  sortBy: (column) => `Sort by ${column}`,
  listCaption: (year) =>
    `Organisations of the 5 per mille ${year}, with kind, comune of the seat, choices and amount`,
  shown: (shown, all) => `${shown} of ${all}`,
  more: (n) => `Show ${n} more`,
  byComune: 'Count by comune',
  byComuneCaption: (year) => `Organisations, choices and amount by comune of the seat, ${year}`,
  seats: 'Seats',
  selectComune: (comune) => `Select ${comune} on the map`,
  kindNames: {
    associazione: 'Association',
    sport: 'Sports club',
    fondazione: 'Foundation',
    cooperativa: 'Co-operative',
    'societa-mutuo-soccorso': 'Mutual aid society',
    'impresa-sociale': 'Social enterprise',
    'ente-religioso': 'Religious body',
    comune: 'Comune',
    'ricerca-universita': 'University or research',
    'sanita-pubblica': 'Public health',
    'ente-pubblico': 'Public authority',
    'ente-parco': 'Park authority',
    'cultura-pubblica': 'Public cultural body',
    'non-classificato': 'Kind not recognised',
  },
  kindBasis: {
    name: 'inferred from the name',
    category: 'from the category of the list',
    'name+category': 'inferred from name and category',
  },
};

export const organisationsMessages: Record<Locale, OrganisationsMessages> = { it, en };
