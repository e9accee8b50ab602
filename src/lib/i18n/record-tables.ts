/** Words of each list of records: what it is, what it is not, what its columns are called. */
import type { RecordTable } from '../state/records';
import type { Locale } from './locale';

export interface TableWords {
  /** On the switch between lists. */
  tab: string;
  title: string;
  lead: string;
  /** What the list is not; always shown. */
  note: string;
  count: (n: number, text: string) => string;
  empty: string;
  kinds: string;
  status: string;
  comune: string;
  figureA: string;
  figureB: string;
  /** Column of the count by comune. */
  counted: string;
  countedCaption: string;
  /** On the map: the unit of its numbers, its title, what its circles are, who publishes the list. */
  unit: string;
  /** In the place of a year, where none is chosen. */
  noYear: string;
  /** `totals` of the records are rows that stand for several; then it speaks of rows, as `apart` does below it. */
  finding: (n: number, text: string, year: number | null, totals: number) => string;
  mapNote: string;
  source: string;
  /** Line about the records that are `apart`; see the summary of a query. */
  apart: (n: number, text: string) => string;
}

const it: Record<RecordTable, TableWords> = {
  organizzazioni: {
    tab: 'Organizzazioni',
    title: 'Organizzazioni del 5 per mille',
    lead: 'Chi ha ricevuto il 5 per mille, nel comune della sede legale.',
    note: 'La sede non è il luogo dell’attività: scelte e importi sono contati alla sede di enti scelti da tutta Italia. L’elenco non è l’universo degli OES: le cooperative diverse da quelle sociali quasi non compaiono.',
    count: (n, text) => `${text} ${n === 1 ? 'organizzazione' : 'organizzazioni'}`,
    empty:
      'Nessuna organizzazione con questi criteri. Prova con meno parole, un altro anno o tutti i comuni.',
    kinds: 'Tipo',
    status: 'Stato',
    comune: 'Sede',
    figureA: 'scelte',
    figureB: 'euro',
    counted: 'Sedi',
    countedCaption: 'Organizzazioni, scelte e importo per comune della sede',
    unit: 'organizzazioni',
    noYear: 'tutti gli anni',
    finding: (n, text, year) =>
      n === 1
        ? `Un’organizzazione ammessa al 5 per mille ${year ?? ''}`
        : `${text} organizzazioni ammesse al 5 per mille ${year ?? ''}`,
    mapNote: 'Per comune della sede legale. Cerchi proporzionali al numero.',
    source: 'Agenzia delle Entrate, elenchi del 5 per mille',
    apart: () => '',
  },
  luoghi: {
    tab: 'Luoghi',
    title: 'Luoghi e iniziative',
    lead: 'Biblioteche, scuole, musei, comunità energetiche e altri luoghi noti.',
    note: 'Gli elenchi sono di anni diversi e spesso parziali: un comune senza righe non è un comune senza luoghi. L’anno è quello del dato o dell’apertura, come lo dà la fonte.',
    count: (n, text) => `${text} ${n === 1 ? 'luogo o iniziativa' : 'luoghi e iniziative'}`,
    empty: 'Nessun luogo con questi criteri. Prova con meno parole, altri tipi o tutti i comuni.',
    kinds: 'Tipo',
    status: 'Stato',
    comune: 'Comune',
    figureA: '',
    figureB: '',
    counted: 'Luoghi',
    countedCaption: 'Luoghi noti per comune',
    unit: 'luoghi',
    noYear: 'anni diversi',
    finding: (n, text, _year, totals) => {
      if (totals > 0)
        return n === 1 ? 'Una riga dell’elenco dei luoghi' : `${text} righe di luoghi e iniziative`;
      return n === 1 ? 'Un luogo o iniziativa noto' : `${text} luoghi e iniziative noti`;
    },
    mapNote: 'Aggregati per comune. Cerchi proporzionali al numero; chi è in più comuni è contato in ognuno.',
    source: 'Elenchi pubblici e pagine citate, una fonte a record',
    apart: (n, text) =>
      n === 1
        ? 'Una di queste righe è il totale di un comune, non un luogo.'
        : `${text} di queste righe sono totali di un comune, non luoghi.`,
  },
  progetti: {
    tab: 'Progetti',
    title: 'Progetti PNRR e PNC',
    lead: 'I progetti dei due piani nei 55 comuni, con fondi e pagamenti.',
    note: 'Mancano i progetti localizzati dopo marzo 2023 e gli aiuti a privati. Un progetto in più comuni sta una volta sola nell’elenco e una volta in ognuno dei suoi comuni: la somma dei comuni supera il totale.',
    count: (n, text) => `${text} ${n === 1 ? 'progetto' : 'progetti'}`,
    empty: 'Nessun progetto con questi criteri. Prova con meno parole, altri temi o tutti i comuni.',
    kinds: 'Tema',
    status: 'Piano',
    comune: 'Comune',
    figureA: 'fondi, €',
    figureB: 'pagati, €',
    counted: 'Progetti',
    countedCaption: 'Progetti per comune; fondi e pagamenti solo di quelli in un comune solo',
    unit: 'progetti',
    noYear: '2023-2025',
    finding: (n, text) => (n === 1 ? 'Un progetto PNRR o PNC' : `${text} progetti PNRR e PNC`),
    mapNote:
      'Per comune, contati e non pesati. Cerchi proporzionali al numero; chi è in più comuni è contato in ognuno.',
    source: 'Italia Domani (ReGiS) e Ragioneria generale dello Stato',
    apart: (n, text) =>
      n === 1
        ? 'Un progetto è in più comuni: il suo importo non è sommato.'
        : `${text} progetti sono in più comuni: i loro importi non sono sommati.`,
  },
};

const en: Record<RecordTable, TableWords> = {
  organizzazioni: {
    tab: 'Organisations',
    title: 'Organisations of the 5 per mille',
    lead: 'Bodies that received the 5 per mille of income tax, in the comune of their registered seat.',
    note: 'The seat is not where the work is done: choices and amounts are booked at the seat of bodies that people choose from all over Italy. The list is not the universe of social economy organisations: co-operatives other than social ones are almost absent.',
    count: (n, text) => `${text} ${n === 1 ? 'organisation' : 'organisations'}`,
    empty: 'No organisation matches. Try fewer words, another year or all comuni.',
    kinds: 'Kind',
    status: 'Status',
    comune: 'Seat',
    figureA: 'choices',
    figureB: 'euro',
    counted: 'Seats',
    countedCaption: 'Organisations, choices and amount by comune of the seat',
    unit: 'organisations',
    noYear: 'all years',
    finding: (n, text, year) =>
      n === 1
        ? `One organisation admitted to the 5 per mille in ${year ?? ''}`
        : `${text} organisations admitted to the 5 per mille in ${year ?? ''}`,
    mapNote: 'By comune of the registered seat. Circles in proportion to the number.',
    source: 'Agenzia delle Entrate, 5 per mille lists',
    apart: () => '',
  },
  luoghi: {
    tab: 'Places',
    title: 'Places and initiatives',
    lead: 'Libraries, schools, museums, energy communities and other known places.',
    note: 'Lists are of different years and often partial: a comune without rows is not a comune without places. The year is that of the record or of the opening, as the source gives it.',
    count: (n, text) => `${text} ${n === 1 ? 'place or initiative' : 'places and initiatives'}`,
    empty: 'No place matches. Try fewer words, other kinds or all comuni.',
    kinds: 'Kind',
    status: 'Status',
    comune: 'Comune',
    figureA: '',
    figureB: '',
    counted: 'Places',
    countedCaption: 'Known places by comune',
    unit: 'places',
    noYear: 'different years',
    finding: (n, text, _year, totals) => {
      if (totals > 0)
        return n === 1 ? 'One row of the list of places' : `${text} rows of places and initiatives`;
      return n === 1 ? 'One known place or initiative' : `${text} known places and initiatives`;
    },
    mapNote:
      'Added up by comune. Circles in proportion to the number; what is in several comuni counts in each.',
    source: 'Public lists and cited pages, one source a record',
    apart: (n, text) =>
      n === 1
        ? 'One of these rows is the total of a comune, not a place.'
        : `${text} of these rows are totals of a comune, not places.`,
  },
  progetti: {
    tab: 'Projects',
    title: 'PNRR and PNC projects',
    lead: 'Projects of the two plans in the 55 comuni, with funding and payments.',
    note: 'Projects located after March 2023 and aid to private parties are missing. A project in several comuni is listed once, and counted once in each of its comuni: the comuni add up to more than the total.',
    count: (n, text) => `${text} ${n === 1 ? 'project' : 'projects'}`,
    empty: 'No project matches. Try fewer words, other themes or all comuni.',
    kinds: 'Theme',
    status: 'Plan',
    comune: 'Comune',
    figureA: 'funding, €',
    figureB: 'paid, €',
    counted: 'Projects',
    countedCaption: 'Projects by comune; funding and payments only of those in one comune',
    unit: 'projects',
    noYear: '2023-2025',
    finding: (n, text) => (n === 1 ? 'One PNRR or PNC project' : `${text} PNRR and PNC projects`),
    mapNote:
      'By comune, counted and not weighed. Circles in proportion to the number; what is in several comuni counts in each.',
    source: 'Italia Domani (ReGiS) and Ragioneria generale dello Stato',
    apart: (n, text) =>
      n === 1
        ? 'One project is in several comuni: its amount is not added up.'
        : `${text} projects are in several comuni: their amounts are not added up.`,
  },
};

export const recordTableWords: Record<Locale, Record<RecordTable, TableWords>> = { it, en };
