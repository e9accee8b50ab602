/** Words of the search box and of "where am I". Functions take numbers already written in the language. */
import type { SearchGroup } from '../search/groups';
import type { Locale } from './locale';

const it = {
  search: 'Cerca un luogo, un dato, un’organizzazione',
  /** Where one box is enough said by its place. */
  short: 'Cerca',
  hint: 'per esempio, Vergato o affitto',
  waiting: 'La ricerca si sta preparando',
  noMatch: 'Non troviamo niente con queste parole.',
  noMatchHint: 'Prova con il nome di un comune o con una parola sola.',
  failed: 'La ricerca non si è caricata.',
  retry: 'Riprova',
  list: 'L’elenco dei 55 comuni',
  recordsFailed: 'Organizzazioni e luoghi non si sono caricati: qui sotto mancano.',
  results: (n: number, text: string, groups: string) =>
    n === 1 ? `Un risultato: ${groups}` : `${text} risultati: ${groups}`,
  group: (name: string, text: string) => `${name}, ${text}`,
  firstOf: (shown: string, all: string) => `${shown} di ${all}`,
  groups: {
    comuni: 'Comuni',
    localita: 'Frazioni e località',
    gruppi: 'Unioni, distretti, aree',
    indicatori: 'Indicatori',
    pagine: 'Pagine',
    tabelle: 'Tabelle di dati',
    organizzazioni: 'Organizzazioni',
    luoghi: 'Luoghi',
  } satisfies Record<SearchGroup, string> as Record<SearchGroup, string>,
  comune: (area: string) => `Comune, ${area}`,
  formerly: (past: string) => `Comune, comprende l’ex comune di ${past}`,
  frazione: (comune: string) => `Frazione di ${comune}`,
  localita: (comune: string) => `Località di ${comune}`,
  unione: 'Unione di comuni',
  distretto: 'Distretto sociosanitario',
  area: 'Area di lavoro',
  indicatore: (theme: string) => `Indicatore, ${theme}`,
  tabella: 'Tabella di dati',
  organizzazione: 'Organizzazione',
  luogo: 'Luogo',
  localityChosen: (locality: string, comune: string) =>
    `${locality} è nel comune di ${comune}, ora selezionato.`,
  where: 'Dove sono?',
  locating: 'Chiedo la posizione al dispositivo…',
  located: (comune: string) => `Sei nel comune di ${comune}.`,
  locatedPage: (comune: string) => `Apri la pagina di ${comune}`,
  nearBorder: 'Sei vicino a un confine, o la posizione è approssimata: può essere il comune accanto.',
  outside: 'Sei fuori dalla Città metropolitana di Bologna.',
  private: 'La posizione non è stata né salvata né inviata.',
  whereFailed: {
    refused: 'Il dispositivo non dà la posizione a questa pagina: cerca il comune per nome.',
    unavailable: 'Il dispositivo non sa dire dove si trova: cerca il comune per nome.',
    slow: 'La posizione tarda troppo: riprova o cerca il comune per nome.',
    unsupported: 'Questo browser non sa dare la posizione: cerca il comune per nome.',
    boundaries: 'I confini dei comuni non si sono caricati: riprova o cerca il comune per nome.',
  },
};

const en: typeof it = {
  search: 'Search a place, a figure, an organisation',
  short: 'Search',
  hint: 'for example, Vergato or rent',
  waiting: 'Search is getting ready',
  noMatch: 'Nothing found with these words.',
  noMatchHint: 'Try the name of a comune, or one word only.',
  failed: 'Search did not load.',
  retry: 'Try again',
  list: 'The list of the 55 comuni',
  recordsFailed: 'Organisations and places did not load: they are missing below.',
  results: (n: number, text: string, groups: string) =>
    n === 1 ? `One result: ${groups}` : `${text} results: ${groups}`,
  group: (name: string, text: string) => `${name}, ${text}`,
  firstOf: (shown: string, all: string) => `${shown} of ${all}`,
  groups: {
    comuni: 'Comuni',
    localita: 'Frazioni and localities',
    gruppi: 'Unioni, districts, areas',
    indicatori: 'Indicators',
    pagine: 'Pages',
    tabelle: 'Data tables',
    organizzazioni: 'Organisations',
    luoghi: 'Places',
  },
  comune: (area: string) => `Comune, ${area}`,
  formerly: (past: string) => `Comune, includes the former comune of ${past}`,
  frazione: (comune: string) => `Frazione (village) of ${comune}`,
  localita: (comune: string) => `Locality in ${comune}`,
  unione: 'Unione of comuni',
  distretto: 'Health and social district',
  area: 'Working area',
  indicatore: (theme: string) => `Indicator, ${theme}`,
  tabella: 'Data table',
  organizzazione: 'Organisation',
  luogo: 'Place',
  localityChosen: (locality: string, comune: string) =>
    `${locality} is in the comune of ${comune}, now selected.`,
  where: 'Where am I?',
  locating: 'Asking the device for its position…',
  located: (comune: string) => `You are in the comune of ${comune}.`,
  locatedPage: (comune: string) => `Open the page of ${comune}`,
  nearBorder: 'You are near a border, or the position is approximate: it may be the comune beside.',
  outside: 'You are outside the Città metropolitana di Bologna.',
  private: 'Your position was neither stored nor sent.',
  whereFailed: {
    refused: 'The device does not give this page its position: search for the comune by name.',
    unavailable: 'The device cannot tell where it is: search for the comune by name.',
    slow: 'The position takes too long: try again, or search for the comune by name.',
    unsupported: 'This browser cannot give a position: search for the comune by name.',
    boundaries: 'The boundaries of the comuni did not load: try again, or search for the comune by name.',
  },
};

export type SearchMessages = typeof it;

export const searchMessages: Record<Locale, SearchMessages> = { it, en };

/** What the field needs before the rest is loaded. */
export type SearchBoxWords = Record<
  'label' | 'hint' | 'waiting' | 'failed' | 'retry' | 'list' | 'where',
  string
>;

/** Words of the field; in a panel of controls a short label is enough. */
export function searchBoxWords(locale: Locale, compact = false): SearchBoxWords {
  const { search, short, hint, waiting, failed, retry, list, where } = searchMessages[locale];
  return { label: compact ? short : search, hint, waiting, failed, retry, list, where };
}
