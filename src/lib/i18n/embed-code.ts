import type { EmbedChoice, EmbedTheme } from '../takeaway/embed-code';
import type { Locale } from './locale';

const it = {
  what: 'Che cosa',
  choices: {
    mappa: 'Mappa',
    barre: 'Grafico a barre',
    distribuzione: 'Distribuzione',
    andamento: 'Andamento nel tempo',
    dispersione: 'Dispersione di due indicatori',
    tabella: 'Tabella',
    scheda: 'Scheda del territorio',
  } satisfies Record<EmbedChoice, string>,
  cardOf: (name: string) => `Scheda: ${name}`,
  help: 'Incolla questo codice in una pagina web: ciò che mostra resta aggiornato, dice la fonte e rimanda a questo sito. Non usa cookie.',
  theme: 'Colori',
  themes: { auto: 'Come il lettore', chiaro: 'Chiari', scuro: 'Scuri' } satisfies Record<EmbedTheme, string>,
  height: 'Altezza in pixel',
  code: 'Codice HTML',
  codeOf: (title: string) => `Codice HTML: ${title}`,
  /** On the page of a territory. */
  thisCard: 'Incorpora questa scheda',
  seeCard: 'Vedi la scheda',
  /** Way to the page that makes the code. */
  toChooser: 'Incorpora nel tuo sito',
  more: 'Anteprima e altre scelte',
};

export type EmbedCodeMessages = typeof it;

const en: EmbedCodeMessages = {
  what: 'What',
  choices: {
    mappa: 'Map',
    barre: 'Bar chart',
    distribuzione: 'Distribution',
    andamento: 'Trend over time',
    dispersione: 'Scatter of two indicators',
    tabella: 'Table',
    scheda: 'Card of the territory',
  },
  cardOf: (name) => `Card: ${name}`,
  help: 'Paste this code in a web page: what it shows stays up to date, names its source and leads back to this site. It uses no cookies.',
  theme: 'Colours',
  themes: { auto: 'As the reader has them', chiaro: 'Light', scuro: 'Dark' },
  height: 'Height in pixels',
  code: 'HTML code',
  codeOf: (title) => `HTML code: ${title}`,
  thisCard: 'Embed this card',
  seeCard: 'See the card',
  toChooser: 'Embed in your site',
  more: 'Preview and other choices',
};

/** Words for taking the code of a frame, wherever it is offered. */
export const embedCodeMessages: Record<Locale, EmbedCodeMessages> = { it, en };
