import type { Locale } from './locale';

const it = {
  title: 'Mappa da incorporare',
  description: 'Mappa leggera dell’osservatorio, da incorporare in altre pagine.',
  open: 'Apri nell’osservatorio',
  newWindow: '(in una nuova finestra)',
  values: 'I valori in tabella',
  unit: 'Territorio',
  value: 'Valore',
  map: 'Mappa',
  tapHint: 'Tocca un territorio per leggerne il valore.',
  loading: 'Carico i valori.',
  failed: 'I valori non sono arrivati: la mappa mostra la vista iniziale.',
  noBoundaries: 'I confini non sono arrivati: restano i valori in tabella.',
  nearest: 'Una parte dell’indirizzo non è più valida: questa è la vista più vicina.',
};

export type EmbedMessages = typeof it;

const en: EmbedMessages = {
  title: 'Map to embed',
  description: 'Light map of the observatory, to embed in other pages.',
  open: 'Open in the observatory',
  newWindow: '(in a new window)',
  values: 'The values as a table',
  unit: 'Territory',
  value: 'Value',
  map: 'Map',
  tapHint: 'Tap a territory to read its value.',
  loading: 'Loading the values.',
  failed: 'The values did not arrive: the map shows the first view.',
  noBoundaries: 'The boundaries did not arrive: the values remain as a table.',
  nearest: 'A part of the address is no longer valid: this is the nearest view.',
};

/** Words of the light page that other sites embed. */
export const embedMessages: Record<Locale, EmbedMessages> = { it, en };
