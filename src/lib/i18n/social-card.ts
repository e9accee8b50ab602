import { formatOrdinal } from '../format/number';
import type { Level } from '../territory/types';
import type { Locale } from './locale';

/** Cards of pages that are not a territory, by their address without slashes at the ends; `home` is `/`. */
export type PageCard =
  | 'home'
  | 'mappa'
  | 'territori'
  | 'confronta'
  | 'confronta/classifica'
  | 'confronta/aree'
  | 'confronta/incrocio'
  | 'confronta/indice'
  | 'confronta/spazio'
  | 'missioni'
  | 'temi'
  | 'temi/oes'
  | 'temi/abitare'
  | 'temi/cer'
  | 'temi/fragilita'
  | 'temi/turismo'
  | 'comitato'
  | 'dati'
  | 'laboratorio'
  | 'contribuisci'
  | 'metodo'
  | 'novita';

const it = {
  pages: {
    home: 'Bisogni e risorse, comune per comune',
    mappa: 'La mappa di bisogni e risorse',
    territori: 'I territori, uno per uno',
    confronta: 'Territori a confronto',
    'confronta/classifica': 'La classifica dei 55 comuni',
    'confronta/aree': 'Un’area propria, ricalcolata',
    'confronta/incrocio': 'Bisogni e risorse a incrocio',
    'confronta/indice': 'Un indice composito proprio',
    'confronta/spazio': 'Concentrazione e vicinanza',
    missioni: 'Il piano: che cosa è in mappa, che cosa manca',
    temi: 'Cinque temi raccontati dai dati',
    'temi/oes': 'L’economia sociale nei 55 comuni',
    'temi/abitare': 'Abitare nei 55 comuni',
    'temi/cer': 'Le comunità energetiche',
    'temi/fragilita': 'Le aree fragili',
    'temi/turismo': 'Il turismo sostenibile',
    comitato: 'Presentazioni per i tavoli',
    dati: 'Dati aperti, con fonte e licenza',
    laboratorio: 'Le tabelle, interrogate da te',
    contribuisci: 'Aggiungi un luogo che conosci',
    metodo: 'Come sono fatti i dati',
    novita: 'Che cosa è cambiato nei dati',
  } satisfies Record<PageCard, string>,
  counts: {
    comuni: (indicators: string) => `comuni, ${indicators} indicatori`,
    indicators: 'indicatori sui 55 comuni',
    ofTheme: 'indicatori del tema',
    directions: 'direzioni del piano',
    decks: 'presentazioni da proiettare',
    territories: 'territori: comuni, unioni, distretti, aree',
    tables: 'tabelle da scaricare',
    sources: 'fonti, una per una',
    gaps: 'lacune note, da colmare',
    changes: 'voci nel registro delle modifiche',
  },
  residents: 'residenti',
  kinds: {
    comune: 'Comune',
    unione: 'Unione di comuni',
    distretto: 'Distretto sociosanitario',
    area: 'Area di lavoro',
  } satisfies Record<Exclude<Level, 'metropoli'>, string>,
  estimate: (period: string) => `stima ${period}`,
  /** Place of the figure among its peers. */
  place: (n: number, end: 'high' | 'low', level: Level, of: number) => {
    const among = { comune: 'comuni', unione: 'unioni', distretto: 'distretti', area: 'aree', metropoli: '' }[
      level
    ];
    const most = end === 'high' ? 'valore più alto' : 'valore più basso';
    return `${n === 1 ? 'il' : formatOrdinal(n, 'it')} ${most} su ${of} ${among}`;
  },
  mapOf: (label: string, period: string) => `In mappa: ${label}, ${period}`,
  altTerritory: (name: string, figure: string) =>
    `${name}: ${figure}. Una mappa della Città metropolitana di Bologna mostra dove si trova.`,
  altPage: (title: string, figure: string, map: string) => `${title}: ${figure}. ${map}.`,
};

export type SocialCardMessages = typeof it;

const en: SocialCardMessages = {
  pages: {
    home: 'Needs and resources, comune by comune',
    mappa: 'The map of needs and resources',
    territori: 'The territories, one by one',
    confronta: 'Territories side by side',
    'confronta/classifica': 'The ranking of the 55 comuni',
    'confronta/aree': 'An area of your own, recomputed',
    'confronta/incrocio': 'Needs and resources crossed',
    'confronta/indice': 'A composite index of your own',
    'confronta/spazio': 'Concentration and neighbours',
    missioni: 'The plan: what is mapped, what is missing',
    temi: 'Five themes told by the data',
    'temi/oes': 'The social economy in the 55 comuni',
    'temi/abitare': 'Housing in the 55 comuni',
    'temi/cer': 'Energy communities',
    'temi/fragilita': 'Fragile areas',
    'temi/turismo': 'Sustainable tourism',
    comitato: 'Decks for the committees',
    dati: 'Open data, with source and licence',
    laboratorio: 'The tables, asked by you',
    contribuisci: 'Add a place that you know',
    metodo: 'How the data are made',
    novita: 'What has changed in the data',
  },
  counts: {
    comuni: (indicators) => `comuni, ${indicators} indicators`,
    indicators: 'indicators on the 55 comuni',
    ofTheme: 'indicators of the theme',
    directions: 'directions of the plan',
    decks: 'decks to project',
    territories: 'territories: comuni, unioni, districts, areas',
    tables: 'tables to download',
    sources: 'sources, one by one',
    gaps: 'known gaps, to be filled',
    changes: 'entries in the log of changes',
  },
  residents: 'residents',
  kinds: {
    comune: 'Comune',
    unione: 'Union of comuni',
    distretto: 'Health district',
    area: 'Working area',
  },
  estimate: (period) => `estimate ${period}`,
  place: (n, end, level, of) => {
    const among = {
      comune: 'comuni',
      unione: 'unioni',
      distretto: 'districts',
      area: 'areas',
      metropoli: '',
    }[level];
    return `${n === 1 ? 'the' : formatOrdinal(n, 'en')} ${end === 'high' ? 'highest' : 'lowest'} of ${of} ${among}`;
  },
  mapOf: (label, period) => `On the map: ${label}, ${period}`,
  altTerritory: (name, figure) =>
    `${name}: ${figure}. A map of the metropolitan city of Bologna shows where it is.`,
  altPage: (title, figure, map) => `${title}: ${figure}. ${map}.`,
};

/** Words of the pictures that go with a link to a page. */
export const socialCard: Record<Locale, SocialCardMessages> = { it, en };
