import type { Locale } from './locale';

const it = {
  title: 'Che cosa c’è',
  organisations: 'Organizzazioni',
  organisationsCount: (n: number, text: string, year: number) =>
    n === 0
      ? `Nessuna con sede qui tra quelle ammesse al 5 per mille ${year}.`
      : n === 1
        ? `Una con sede qui tra quelle ammesse al 5 per mille ${year}.`
        : `${text} con sede qui tra quelle ammesse al 5 per mille ${year}.`,
  organisationsFirst: (n: number) => `Le ${n} con più scelte:`,
  choices: (n: number, text: string) => (n === 1 ? '1 scelta' : `${text} scelte`),
  organisationsNote:
    'Sede legale, non luogo di attività: le scelte arrivano da tutta Italia. L’elenco è solo una parte dell’economia sociale. Nomi come nell’elenco.',
  organisationsAll: 'Tutte, sulla mappa',
  energy: 'Comunità energetiche',
  energyNone: 'Nessuna nota all’elenco, che è parziale: non vuol dire che non ce ne siano.',
  energyNote: 'Elenco parziale, da stampa e promotori. Lo stato è quello dichiarato dalla fonte.',
  energyKinds: {
    'comunita-solare': 'Comunità solare, non una CER',
    'comunita-imprese': 'Accordo tra imprese, non una CER',
    studio: 'Studio, non una CER',
    'autoconsumo-collettivo': 'Autoconsumo collettivo, non una CER',
    impianto: 'Impianto, non una CER',
  } as Record<string, string>,
  undated: 'senza data',
  alsoIn: (n: number) => (n === 1 ? 'in 1 comune' : `in ${n} comuni`),
  tourism: 'Turismo',
  tourismNote: 'Solo strutture registrate.',
  kindsCount: (kind: string, n: string) => `${kind.toLowerCase()} ${n}`,
  byKind: 'Per tipo:',
  allNames: (n: string) => `Tutti i ${n} nomi`,
  places: 'Luoghi',
  placesCount: (n: number, text: string) =>
    n === 0 ? 'Nessuno negli elenchi che abbiamo.' : n === 1 ? 'Uno noto.' : `${text} noti, per tipo:`,
  /** The total is of named places; of some kinds the source gives a number alone, which is outside it. */
  placesNumbered: 'Dei tipi senza nomi la fonte dà solo il numero, che è fuori dal totale.',
  placesNote: 'Elenchi di fonti diverse, quasi tutti parziali: quello che manca qui può esserci.',
  placesAll: 'Tutti i luoghi, nell’elenco',
  moreKinds: (n: number) => (n === 1 ? 'Un altro tipo' : `Altri ${n} tipi`),
  more: (n: number) => `e altri ${n}`,
  projects: 'Progetti finanziati',
  projectsCount: (n: number, text: string) =>
    n === 0
      ? 'Nessun progetto PNRR o PNC localizzato qui negli elenchi che abbiamo.'
      : n === 1
        ? 'Un progetto PNRR o PNC localizzato qui.'
        : `${text} progetti PNRR o PNC localizzati qui.`,
  projectsFirst: (n: number) => `I ${n} con più fondi:`,
  projectsNote: (date: string) =>
    `Elenchi fino al ${date}. I fondi di un progetto in più comuni sono del progetto intero e non si dividono.`,
  projectsAll: 'Tutti i progetti, nell’elenco',
  funding: (euro: string) => `${euro} €`,
  inComuni: (n: number) => `in ${n} comuni`,
  routes: 'Cammini e ciclovie',
  routesCount: (n: number) =>
    n === 0
      ? 'Nessun percorso noto passa di qui; l’elenco è parziale.'
      : n === 1
        ? 'Un percorso noto passa di qui.'
        : `${n} percorsi noti passano di qui.`,
  energyCount: (n: number) => (n === 1 ? 'Una iniziativa nota.' : `${n} iniziative note.`),
  routeKinds: { cammino: 'Cammino', ciclovia: 'Ciclovia' } as Record<string, string>,
  stage: (start: string, end: string) => `${start}–${end}`,
  routeIn: (n: number, of: number) =>
    n === 1 ? `passa in 1 comune su ${of}` : `passa in ${n} comuni su ${of}`,
  routesNote: 'Tratti tra località, come li nomina la fonte: non sono tracciati.',
  unofficial: 'località toccate, non tappe ufficiali',
  routesMore: (n: number) => (n === 1 ? 'Un altro percorso' : `Altri ${n} percorsi`),
  energyAll: (n: number) => `Altre ${n}`,
  table: 'Fonti',
};

export type TerritoryHereMessages = typeof it;

const en: TerritoryHereMessages = {
  title: 'What is there',
  organisations: 'Organisations',
  organisationsCount: (n, text, year) =>
    n === 0
      ? `None with its seat here among those admitted to the 5 per mille in ${year}.`
      : n === 1
        ? `One with its seat here among those admitted to the 5 per mille in ${year}.`
        : `${text} with their seat here among those admitted to the 5 per mille in ${year}.`,
  organisationsFirst: (n) => `The ${n} with most choices:`,
  choices: (n, text) => (n === 1 ? '1 choice' : `${text} choices`),
  organisationsNote:
    'Registered seat, not place of activity: choices come from all over Italy. The list is only a part of the social economy. Names as in the list.',
  organisationsAll: 'All of them, on the map',
  energy: 'Energy communities',
  energyNone: 'None known to the list, which is partial: it does not mean there is none.',
  energyNote:
    'A partial list, from press and promoters. What the source says of the status is in quotes, in Italian.',
  energyKinds: {
    'comunita-solare': 'Solar community, not a CER',
    'comunita-imprese': 'Agreement among firms, not a CER',
    studio: 'Study, not a CER',
    'autoconsumo-collettivo': 'Collective self-consumption, not a CER',
    impianto: 'Plant, not a CER',
  },
  undated: 'undated',
  alsoIn: (n) => (n === 1 ? 'in 1 comune' : `in ${n} comuni`),
  tourism: 'Tourism',
  tourismNote: 'Registered places only.',
  kindsCount: (kind, n) => `${kind.toLowerCase()} ${n}`,
  byKind: 'By kind:',
  allNames: (n) => `All ${n} names`,
  places: 'Places',
  placesCount: (n, text) =>
    n === 0 ? 'None in the lists we have.' : n === 1 ? 'One known.' : `${text} known, by kind:`,
  placesNumbered: 'Of the kinds without names the source gives only the number, which is outside the total.',
  placesNote: 'Lists from several sources, nearly all partial: what is absent here may exist.',
  placesAll: 'All places, in the list',
  moreKinds: (n) => (n === 1 ? 'One more kind' : `${n} more kinds`),
  more: (n) => `and ${n} more`,
  projects: 'Funded projects',
  projectsCount: (n, text) =>
    n === 0
      ? 'No PNRR or PNC project located here in the lists we have.'
      : n === 1
        ? 'One PNRR or PNC project located here.'
        : `${text} PNRR or PNC projects located here.`,
  projectsFirst: (n) => `The ${n} best funded:`,
  projectsNote: (date) =>
    `Lists up to ${date}. The funds of a project in several comuni are of the whole project and are not divided.`,
  projectsAll: 'All projects, in the list',
  funding: (euro) => `€${euro}`,
  inComuni: (n) => `in ${n} comuni`,
  routes: 'Walking and cycling routes',
  routesCount: (n) =>
    n === 0
      ? 'No known route passes here; the list is partial.'
      : n === 1
        ? 'One known route passes here.'
        : `${n} known routes pass here.`,
  energyCount: (n) => (n === 1 ? 'One known initiative.' : `${n} known initiatives.`),
  routeKinds: { cammino: 'Walking route', ciclovia: 'Cycle route' },
  stage: (start, end) => `${start}–${end}`,
  routeIn: (n, of) => (n === 1 ? `passes through 1 comune of ${of}` : `passes through ${n} comuni of ${of}`),
  routesNote: 'Stretches between localities as the source names them: they are not tracks.',
  unofficial: 'localities touched, not official stages',
  routesMore: (n) => (n === 1 ? 'One more route' : `${n} more routes`),
  energyAll: (n) => `${n} more`,
  table: 'Sources',
};

/** Words of what the tables know to be in a territory. */
export const territoryHere: Record<Locale, TerritoryHereMessages> = { it, en };
