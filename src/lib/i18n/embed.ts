import type { Chart } from '../takeaway/embed-chart';
import type { EmbedKind } from '../takeaway/embed-code';
import type { Locale } from './locale';

const it = {
  titles: {
    mappa: 'Mappa da incorporare',
    grafico: 'Grafico da incorporare',
    tabella: 'Tabella da incorporare',
    scheda: 'Schede dei territori da incorporare',
  } satisfies Record<EmbedKind, string>,
  descriptions: {
    mappa: 'Mappa leggera dell’osservatorio, da incorporare in altre pagine.',
    grafico: 'Grafico leggero dell’osservatorio, da incorporare in altre pagine.',
    tabella: 'Tabella leggera dell’osservatorio, da incorporare in altre pagine.',
    scheda: 'Schede leggere dei territori, da incorporare in altre pagine.',
  } satisfies Record<EmbedKind, string>,
  charts: {
    barre: 'Barre',
    distribuzione: 'Distribuzione',
    andamento: 'Andamento',
    dispersione: 'Dispersione',
  } satisfies Record<Chart, string>,
  open: 'Apri nell’osservatorio',
  newWindow: '(in una nuova finestra)',
  values: 'I valori in tabella',
  unit: 'Territorio',
  tapHint: 'Tocca un territorio per leggerne il valore.',
  loading: 'Carico i valori.',
  failed: 'I valori non sono arrivati: questa è la vista iniziale.',
  noBoundaries: 'I confini non sono arrivati: restano i valori in tabella.',
  nearest: 'Una parte dell’indirizzo non è più valida: questa è la vista più vicina.',
  nearestChart: (chart: string) =>
    `Il grafico chiesto non c’è per questi dati: questo è il più vicino, ${chart}.`,
  whichTerritory: 'Scegli un territorio',
  noTerritory: 'Questo territorio non c’è: scegline uno dall’elenco.',
  cardDescription: (name: string) => `${name} in poche cifre, da incorporare in altre pagine.`,
  cardMeasure: 'Ultimo periodo di ogni indicatore. Il posto è contato dal valore più alto.',
  cardKey: (upright: string) =>
    `Ogni segno è un territorio dello stesso tipo, il punto è questo, l’asta è ${upright}.`,
  cardKeyMembers: (upright: string) => `Ogni segno è un comune, il punto è l’insieme, l’asta è ${upright}.`,
  medianUpright: 'la mediana dei 55',
  wholeUpright: 'il valore della Città metropolitana',
};

export type EmbedMessages = typeof it;

const en: EmbedMessages = {
  titles: {
    mappa: 'Map to embed',
    grafico: 'Chart to embed',
    tabella: 'Table to embed',
    scheda: 'Territory cards to embed',
  },
  descriptions: {
    mappa: 'Light map of the observatory, to embed in other pages.',
    grafico: 'Light chart of the observatory, to embed in other pages.',
    tabella: 'Light table of the observatory, to embed in other pages.',
    scheda: 'Light cards of the territories, to embed in other pages.',
  },
  charts: { barre: 'Bars', distribuzione: 'Distribution', andamento: 'Trend', dispersione: 'Scatter' },
  open: 'Open in the observatory',
  newWindow: '(in a new window)',
  values: 'The values as a table',
  unit: 'Territory',
  tapHint: 'Tap a territory to read its value.',
  loading: 'Loading the values.',
  failed: 'The values did not arrive: this is the first view.',
  noBoundaries: 'The boundaries did not arrive: the values remain as a table.',
  nearest: 'A part of the address is no longer valid: this is the nearest view.',
  nearestChart: (chart) => `These data have no such chart: this is the nearest, ${chart}.`,
  whichTerritory: 'Choose a territory',
  noTerritory: 'There is no such territory: choose one from the list.',
  cardDescription: (name) => `${name} in a few figures, to embed in other pages.`,
  cardMeasure: 'Latest period of each indicator. Ranks count from the highest value.',
  cardKey: (upright) =>
    `Each tick is a territory of the same kind, the dot is this one, the upright is ${upright}.`,
  cardKeyMembers: (upright) => `Each tick is a comune, the dot is the whole, the upright is ${upright}.`,
  medianUpright: 'the median of the 55',
  wholeUpright: 'the value of the metropolitan city',
};

/** Words of the light pages that other sites embed. */
export const embedMessages: Record<Locale, EmbedMessages> = { it, en };
