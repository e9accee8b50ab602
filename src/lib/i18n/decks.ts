/** Names of the decks, their first slides and the pages around them. */
import type { DeckId } from '../deck/types';
import type { Locale } from './locale';

const it = {
  title: 'Comitato',
  description:
    'Presentazioni per tavoli e comitati: otto serie di diapositive calcolate dai dati, da proiettare, stampare o portare senza rete.',
  lead: 'Otto presentazioni pronte, calcolate dai dati pubblicati: si proiettano da qui, si stampano, si portano senza rete.',
  decks: {
    metropolitano: {
      name: 'Città metropolitana',
      about: 'I 55 comuni insieme: dove siamo, dove bisogni e risorse non si incontrano, che cosa manca.',
    },
    pianura: {
      name: 'Pianura',
      about: 'Il tavolo della Pianura: i suoi comuni fra loro, accanto alle altre aree e al tutto.',
    },
    'collina-appennino': {
      name: 'Collina-Appennino',
      about: 'Il tavolo di Collina e Appennino: i suoi comuni fra loro, accanto alle altre aree e al tutto.',
    },
    'circondario-imolese': {
      name: 'Circondario imolese',
      about: 'Il tavolo del Circondario: i suoi comuni fra loro, accanto alle altre aree e al tutto.',
    },
    'missione-1': {
      name: 'Missione 1: abitare',
      about: 'Quanto pesa una casa, dove i prezzi si muovono, che cosa non si sa.',
    },
    'missione-3': {
      name: 'Missione 3: welfare di prossimità',
      about: 'Servizi lontani, età, organizzazioni: bisogno accanto a risorsa.',
    },
    'missione-4': {
      name: 'Missione 4: turismo sostenibile',
      about: 'Dove si ferma chi viaggia, dove passano i percorsi, che cosa ospita chi.',
    },
    cer: {
      name: 'Comunità energetiche',
      about: 'Le comunità note, costituite o in progetto, e i redditi accanto.',
    },
  } satisfies Record<DeckId, { name: string; about: string }>,
  slides: (n: number) => `${n} diapositive`,
  date: (date: string) => `Dati letti fino al ${date}`,
  own: 'La tua presentazione',
  ownText:
    'Le viste che scegli nella mappa, nel confronto e nelle pagine dei territori diventano diapositive, con fonte e data. L’elenco sta nel tuo browser e in un link.',
  ownLink: 'Componi la tua',
  how: {
    title: 'Come si usa',
    present: [
      'Proietta',
      'Apri una presentazione e premi “Presenta”, o F per lo schermo intero. Frecce, Pag su e giù o un telecomando cambiano diapositiva; ? elenca tutti i tasti.',
    ],
    notes: [
      'Parla',
      'Note e tempo stanno in una seconda finestra che segue la prima: sullo schermo di chi parla, non su quello della sala.',
    ],
    print: [
      'Stampa',
      'Una diapositiva per pagina con le note, oppure tre per pagina con le righe per scrivere. Anche in PDF.',
    ],
    carry: [
      'Porta con te',
      'Ogni presentazione è anche un solo file che si apre con un doppio clic da una chiavetta, senza rete, con gli stessi tasti.',
    ],
  },
  pageTitle: (name: string) => `${name}: diapositive`,
  carry: 'Scarica il file unico',
  carryOf: (name: string) => `Scarica il file unico: ${name}`,
  printNotes: 'Stampa con le note',
  printHandout: 'Stampa tre per pagina',
  kicker: 'Osservatorio dell’economia sociale · Bologna metropolitana',
  comuniOf: (n: number, residents: string, date: string) => `${n} comuni, ${residents} residenti ${date}`,
  source: 'Fonte',
  ownReading: 'Osservatorio dell’economia sociale',
  read: (date: string) => `dati letti fino al ${date}`,
  page: (n: number, of: number) => `${n} / ${of}`,
  notes: 'Note per chi parla',
  carried: (site: string) =>
    `Osservatorio dell’economia sociale, Bologna metropolitana. Progetto indipendente${site === '' ? '' : ` · ${site}`}`,
  stick: 'Presentazioni da portare con te',
  stickHelp: 'Si aprono senza rete. F: schermo intero; frecce: avanti e indietro; ?: tutti i tasti.',
};

export type DecksMessages = typeof it;

const en: DecksMessages = {
  title: 'Committee',
  description:
    'Presentations for tables and committees: eight sets of slides computed from the data, to project, print or carry without a network.',
  lead: 'Eight presentations, computed from the published data: project them from here, print them, carry them without a network.',
  decks: {
    metropolitano: {
      name: 'Metropolitan city',
      about: 'The 55 comuni together: where we are, where needs and resources do not meet, what is missing.',
    },
    pianura: {
      name: 'Pianura',
      about: 'The table of the plain: its comuni among themselves, beside the other areas and the whole.',
    },
    'collina-appennino': {
      name: 'Collina-Appennino',
      about:
        'The table of hills and Apennines: its comuni among themselves, beside the other areas and the whole.',
    },
    'circondario-imolese': {
      name: 'Circondario imolese',
      about:
        'The table of the Circondario: its comuni among themselves, beside the other areas and the whole.',
    },
    'missione-1': {
      name: 'Mission 1: housing',
      about: 'How much a home weighs, where prices move, what is not known.',
    },
    'missione-3': {
      name: 'Mission 3: local welfare',
      about: 'Services far away, age, organisations: need beside resource.',
    },
    'missione-4': {
      name: 'Mission 4: sustainable tourism',
      about: 'Where travellers stop, where routes run, who hosts what.',
    },
    cer: {
      name: 'Energy communities',
      about: 'The known communities, set up or planned, and incomes beside them.',
    },
  },
  slides: (n) => `${n} slides`,
  date: (date) => `Data read up to ${date}`,
  own: 'Your own presentation',
  ownText:
    'The views you choose in the map, the comparison and the territory pages become slides, with source and date. The list stays in your browser and in a link.',
  ownLink: 'Make your own',
  how: {
    title: 'How to use it',
    present: [
      'Project',
      'Open a presentation and press “Present”, or F for full screen. Arrows, Page Up and Down or a clicker change slide; ? lists all the keys.',
    ],
    notes: [
      'Speak',
      'Notes and time are in a second window that follows the first: on the screen of who speaks, not on that of the room.',
    ],
    print: [
      'Print',
      'One slide a page with its notes, or three a page with lines to write on. As a PDF too.',
    ],
    carry: [
      'Carry it',
      'Each presentation is also a single file that opens with a double click from a USB stick, without a network, with the same keys.',
    ],
  },
  pageTitle: (name) => `${name}: slides`,
  carry: 'Download the single file',
  carryOf: (name) => `Download the single file: ${name}`,
  printNotes: 'Print with notes',
  printHandout: 'Print three a page',
  kicker: 'Social Economy Observatory · metropolitan Bologna',
  comuniOf: (n, residents, date) => `${n} comuni, ${residents} residents ${date}`,
  source: 'Source',
  ownReading: 'Social Economy Observatory',
  read: (date) => `data read up to ${date}`,
  page: (n, of) => `${n} / ${of}`,
  notes: 'Notes for the speaker',
  carried: (site) =>
    `Social Economy Observatory, metropolitan Bologna. An independent project${site === '' ? '' : ` · ${site}`}`,
  stick: 'Presentations to carry with you',
  stickHelp: 'They open without a network. F: full screen; arrows: forward and back; ?: all the keys.',
};

export const decksMessages: Record<Locale, DecksMessages> = { it, en };
