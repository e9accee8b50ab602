/** Short words of slides: labels, asides, measures of lists. */
import type { Locale } from './locale';

const it = {
  notKnown: 'non noto',
  medianOfComuni: 'mediana dei comuni',
  estimate: (period: string) => `stima ${period}`,
  dots: (measure: string) => `${measure}. Un punto, un comune`,
  whole: (value: string) => `Città metropolitana ${value}`,
  ends: (low: string, high: string) => `da ${low} a ${high}`,
  minutes: (name: string, minutes: string) => `${name}, ${minutes} minuti`,
  peopleAndOrganisations: (residents: string, n: number) =>
    `${residents} residenti, ${n === 0 ? 'nessuna organizzazione' : n === 1 ? 'una organizzazione' : `${n} organizzazioni`}`,
  plan: 'Piano metropolitano per l’economia sociale',
  planWhole: 'Che cosa mappa l’osservatorio, missione per missione',
  planPage: (mission: number, page: number | null) =>
    `Con parole nostre, dal piano: direzioni della missione ${mission}${page === null ? '' : `, pagina ${page}`}`,
  mission: (n: number, text: string) => `Missione ${n}. ${text}`,
  pilot: (text: string) => `Azione pilota. ${text}`,
  indicators: (n: number) => (n === 0 ? 'nessun indicatore' : n === 1 ? 'un indicatore' : `${n} indicatori`),
  measured: (state: string, indicators: number, gaps: number) =>
    `${state}: ${it.indicators(indicators)}, ${gaps === 0 ? 'nessuna domanda' : gaps === 1 ? 'una domanda' : `${gaps} domande`} senza dato`,
  more: (path: string) => `Tutto il dettaglio è alla pagina ${path} del sito.`,
  setUp: (shown: number, all: number) =>
    shown === all ? 'Qui le costituite' : `Qui ${shown} delle ${all} costituite`,
  comuni: (n: number) => `${n} comuni`,
  gapsMeasure: 'La domanda, e chi ha il dato che manca',
};

export type DeckWords = typeof it;

const en: DeckWords = {
  notKnown: 'not known',
  medianOfComuni: 'median of the comuni',
  estimate: (period) => `estimate ${period}`,
  dots: (measure) => `${measure}. One dot, one comune`,
  whole: (value) => `metropolitan city ${value}`,
  ends: (low, high) => `from ${low} to ${high}`,
  minutes: (name, minutes) => `${name}, ${minutes} minutes`,
  peopleAndOrganisations: (residents, n) =>
    `${residents} residents, ${n === 0 ? 'no organisation' : n === 1 ? 'one organisation' : `${n} organisations`}`,
  plan: 'Metropolitan plan for the social economy',
  planWhole: 'What the observatory maps, mission by mission',
  planPage: (mission, page) =>
    `In our own words, from the plan: directions of mission ${mission}${page === null ? '' : `, page ${page}`}`,
  mission: (n, text) => `Mission ${n}. ${text}`,
  pilot: (text) => `Pilot action. ${text}`,
  indicators: (n) => (n === 0 ? 'no indicator' : n === 1 ? 'one indicator' : `${n} indicators`),
  measured: (state, indicators, gaps) =>
    `${state}: ${en.indicators(indicators)}, ${gaps === 0 ? 'no question' : gaps === 1 ? 'one question' : `${gaps} questions`} without data`,
  more: (path) => `All the detail is on the page ${path} of the site.`,
  setUp: (shown, all) => (shown === all ? 'Here those set up' : `Here ${shown} of the ${all} set up`),
  comuni: (n) => `${n} comuni`,
  gapsMeasure: 'The question, and who holds the missing data',
};

export const deckWords: Record<Locale, DeckWords> = { it, en };
