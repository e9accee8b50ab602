import type { ViewKind } from '../own-deck/deck';
import type { Locale } from './locale';

const it = {
  title: 'La tua presentazione',
  description:
    'Metti insieme mappe, confronti, classifiche, incroci e territori in una presentazione da proiettare, stampare e mandare con un indirizzo.',
  usualTitle: 'Economia sociale nel territorio bolognese',
  views: 'Viste',
  slides: 'Diapositive',
  count: (n: number) => (n === 1 ? 'Una vista' : `${n} viste`),
  empty: 'Per ora è vuota.',
  emptyHow:
    'Apri una mappa, un confronto, una classifica, un incrocio o la pagina di un territorio, e premi «Aggiungi alla presentazione». Poi torna qui.',
  emptyWays: {
    mappa: 'Mappa (sotto «Condividi»)',
    confronto: 'Territori a confronto',
    classifica: 'Classifica',
    incrocio: 'Incrocio',
    territorio: 'Un comune, un’unione, un’area',
  } satisfies Record<ViewKind, string>,
  kinds: {
    mappa: 'Mappa',
    confronto: 'Confronto',
    classifica: 'Classifica',
    incrocio: 'Incrocio',
    territorio: 'Territorio',
  } satisfies Record<ViewKind, string>,
  deckTitle: 'Titolo della presentazione',
  viewTitle: 'Titolo della diapositiva',
  viewNotes: 'Note per chi parla',
  notesHelp: 'Le note viaggiano con l’indirizzo: chi lo apre le legge.',
  up: (title: string) => `Sposta prima: ${title}`,
  down: (title: string) => `Sposta dopo: ${title}`,
  remove: (title: string) => `Togli: ${title}`,
  drag: 'Trascina per spostare',
  moved: (title: string, place: number) => `${title}: ora è la numero ${place}.`,
  removed: (title: string) => `Tolta: ${title}.`,
  undo: 'Annulla',
  edit: 'Titolo e note',
  open: 'Apri la vista',
  take: 'Presentala, mandala, stampala',
  link: 'Indirizzo della presentazione',
  linkHelp: 'Contiene tutta la presentazione, titoli e note compresi: chi lo apre la vede così.',
  print: 'Stampa',
  clear: 'Svuota',
  cleared: 'Presentazione svuotata.',
  foreign: (n: number) =>
    n === 0
      ? 'Questa presentazione viene da un indirizzo e non è conservata in questo browser.'
      : `Questa presentazione viene da un indirizzo. Nel browser ne hai un’altra, di ${n === 1 ? 'una vista' : `${n} viste`}.`,
  keep: 'Conserva questa',
  keepInstead: 'Conserva questa al posto della mia',
  toMine: 'Torna alla mia',
  kept: 'Conservata in questo browser.',
  notKept: 'Questo browser non conserva dati: salva l’indirizzo per ritrovarla.',
  broken: 'Una parte dell’indirizzo non si è potuta leggere: mostro il resto.',
  drawing: 'Disegno la diapositiva.',
  failed: 'I dati di questa diapositiva non sono arrivati.',
  retry: 'Riprova',
  stale: 'Questa vista non c’è più',
  staleWhy: {
    mappa: 'L’indicatore di questa mappa non è fra quelli pubblicati. Le altre diapositive funzionano.',
    confronto:
      'I territori di questo confronto non sono fra quelli pubblicati. Le altre diapositive funzionano.',
    classifica:
      'L’indicatore di questa classifica non ha valori pubblicati. Le altre diapositive funzionano.',
    incrocio:
      'Gli indicatori di questo incrocio non sono fra quelli pubblicati. Le altre diapositive funzionano.',
    territorio: 'Questo territorio non è fra quelli pubblicati. Le altre diapositive funzionano.',
  } satisfies Record<ViewKind, string>,
  partStale: (keys: string) => `Parti dell’indirizzo che non valgono più e sono state lasciate: ${keys}.`,
  noRecords: 'L’elenco aperto in questa vista non è disegnato.',
  noLayers: 'Gli strati di luoghi di questa vista non sono disegnati.',
  partial: (label: string) => `«${label}»: l’elenco non è completo; dove non c’è nulla, non si sa.`,
  estimated: (label: string, n: number, of: number) => `«${label}»: ${n} valori su ${of} sono stime.`,
  without: (label: string, n: number, of: number) =>
    n === 1 ? `«${label}»: un valore su ${of} manca.` : `«${label}»: ${n} valori su ${of} mancano.`,
  someEstimated: 'Alcuni valori sono stime.',
  estimate: 'stima',
  side: (names: string[]) => `A confronto: ${names.join(', ')}`,
  compared: 'Il valore più recente di ogni indicatore; unità e periodo accanto al nome',
  rowsOf: (n: number, all: number) => `Sono ${n} degli indicatori del confronto, che ne ha ${all}.`,
  firstOf: (n: number, of: number, ascending: boolean, area: string | null) =>
    `${area === null ? '' : `${area}: `}${n} di ${of}, dal valore più ${ascending ? 'basso' : 'alto'}`,
  territory: 'Territorio',
  place: 'Posto',
  tied: ', alla pari',
  territoryMeasure: (residents: string) =>
    `${residents} residenti. Sotto ogni cifra: il posto dal valore più alto fra i territori dello stesso livello, e il periodo`,
  district: 'I comuni del distretto sono una nostra lettura, da verificare.',
  titleLead: (n: number) =>
    n === 1
      ? 'Una vista dai dati pubblicati dall’Osservatorio'
      : `${n} viste dai dati pubblicati dall’Osservatorio`,
  ownWork:
    'La scelta e l’ordine delle viste, i titoli e le note sono di chi ha composto la presentazione; valori, fonti e limiti sono dell’Osservatorio.',
  snapshot: (day: string) => `Dati dell’Osservatorio al ${day}`,
  noScript: 'Per comporre una presentazione serve JavaScript. Quelle già pronte si leggono anche senza.',
  decks: 'Presentazioni per il comitato',
};

export type OwnDeckMessages = typeof it;

const en: OwnDeckMessages = {
  title: 'Your presentation',
  description:
    'Put maps, comparisons, rankings, crossings and territories together in a presentation to project, print and send as an address.',
  usualTitle: 'Social economy in the Bologna area',
  views: 'Views',
  slides: 'Slides',
  count: (n) => (n === 1 ? 'One view' : `${n} views`),
  empty: 'It is empty for now.',
  emptyHow:
    'Open a map, a comparison, a ranking, a crossing or the page of a territory, and press “Add to the presentation”. Then come back here.',
  emptyWays: {
    mappa: 'Map (under “Share”)',
    confronto: 'Territories compared',
    classifica: 'Ranking',
    incrocio: 'Crossing',
    territorio: 'A comune, a unione, an area',
  },
  kinds: {
    mappa: 'Map',
    confronto: 'Comparison',
    classifica: 'Ranking',
    incrocio: 'Crossing',
    territorio: 'Territory',
  },
  deckTitle: 'Title of the presentation',
  viewTitle: 'Title of the slide',
  viewNotes: 'Notes for who speaks',
  notesHelp: 'The notes travel with the address: whoever opens it reads them.',
  up: (title) => `Move earlier: ${title}`,
  down: (title) => `Move later: ${title}`,
  remove: (title) => `Take out: ${title}`,
  drag: 'Drag to move',
  moved: (title, place) => `${title}: now number ${place}.`,
  removed: (title) => `Taken out: ${title}.`,
  undo: 'Undo',
  edit: 'Title and notes',
  open: 'Open the view',
  take: 'Present it, send it, print it',
  link: 'Address of the presentation',
  linkHelp: 'It holds the whole presentation, titles and notes included: whoever opens it sees it so.',
  print: 'Print',
  clear: 'Empty',
  cleared: 'Presentation emptied.',
  foreign: (n) =>
    n === 0
      ? 'This presentation comes from an address and is not kept in this browser.'
      : `This presentation comes from an address. The browser keeps another of yours, with ${n === 1 ? 'one view' : `${n} views`}.`,
  keep: 'Keep this one',
  keepInstead: 'Keep this one instead of mine',
  toMine: 'Back to mine',
  kept: 'Kept in this browser.',
  notKept: 'This browser keeps no data: save the address to find it again.',
  broken: 'A part of the address could not be read: the rest is shown.',
  drawing: 'Drawing the slide.',
  failed: 'The data of this slide did not arrive.',
  retry: 'Try again',
  stale: 'This view is no longer there',
  staleWhy: {
    mappa: 'The indicator of this map is not among those published. The other slides work.',
    confronto: 'The territories of this comparison are not among those published. The other slides work.',
    classifica: 'The indicator of this ranking has no published values. The other slides work.',
    incrocio: 'The indicators of this crossing are not among those published. The other slides work.',
    territorio: 'This territory is not among those published. The other slides work.',
  },
  partStale: (keys) => `Parts of the address that no longer hold and were left out: ${keys}.`,
  noRecords: 'The list open in this view is not drawn.',
  noLayers: 'The layers of places in this view are not drawn.',
  partial: (label) => `“${label}”: the list is not complete; where there is nothing, it is not known.`,
  estimated: (label, n, of) => `“${label}”: ${n} values of ${of} are estimates.`,
  without: (label, n, of) =>
    n === 1 ? `“${label}”: one value of ${of} is missing.` : `“${label}”: ${n} values of ${of} are missing.`,
  someEstimated: 'Some values are estimates.',
  estimate: 'estimate',
  side: (names) => `Compared: ${names.join(', ')}`,
  compared: 'The latest value of each indicator; unit and period beside its name',
  rowsOf: (n, all) => `These are ${n} of the indicators of the comparison, which has ${all}.`,
  firstOf: (n, of, ascending, area) =>
    `${area === null ? '' : `${area}: `}${n} of ${of}, from the ${ascending ? 'lowest' : 'highest'} value`,
  territory: 'Territory',
  place: 'Place',
  tied: ', tied',
  territoryMeasure: (residents) =>
    `${residents} residents. Under each figure: the place from the highest value among territories of the same level, and the period`,
  district: 'The comuni of the district are our own reading, to be verified.',
  titleLead: (n) =>
    n === 1
      ? 'One view from the data published by the Observatory'
      : `${n} views from the data published by the Observatory`,
  ownWork:
    'The choice and order of the views, the titles and the notes are of whoever put the presentation together; values, sources and limits are the Observatory’s.',
  snapshot: (day) => `Data of the Observatory as of ${day}`,
  noScript: 'Putting a presentation together needs JavaScript. The ready ones can be read without.',
  decks: 'Presentations for the committee',
};

/** Words of a reader's own presentation. */
export const ownDeckMessages: Record<Locale, OwnDeckMessages> = { it, en };
