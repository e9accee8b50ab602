/** What is true of a comune at or beyond a threshold, for a title that counts comuni; `v` is the threshold as the language writes it. */
import type { ThresholdId } from '../deck/thresholds';
import type { Locale } from './locale';

/** A verb phrase of one comune and of several: `dista …`, `distano …`. */
type Clause = (v: string) => { one: string; many: string };

const it: Record<ThresholdId, Clause> = {
  'minuti-polo': (v) => both('dista', 'distano', `almeno ${v} minuti da un polo di servizi`),
  'indice-vecchiaia': (v) => both('ha', 'hanno', `almeno ${v} anziani ogni 100 ragazzi`),
  'quota-75': (v) => both('ha', 'hanno', `almeno ${v} residenti su 100 di 75 anni e più`),
  'variazione-popolazione-2011-2025': () => both('ha', 'hanno', 'meno residenti che nel 2011'),
  'anni-reddito-80mq': (v) => both('chiede', 'chiedono', `almeno ${v} anni di reddito per 80 m² di casa`),
  'prezzo-variazione': (v) => both('ha', 'hanno', `case più care di almeno il ${v}\u00a0% dal 2019`),
  'redditi-bassi': (v) => both('ha', 'hanno', `almeno ${v} contribuenti su 100 fino a 10.000 euro`),
  'organizzazioni-10k': (v) => both('ha', 'hanno', `al più ${v} organizzazioni ogni 10.000 residenti`),
  'presenze-1000': (v) => both('conta', 'contano', `almeno ${v} notti di turisti ogni 1.000 residenti`),
};

const en: Record<ThresholdId, Clause> = {
  'minuti-polo': (v) => both('is', 'are', `at least ${v} minutes from a service pole`),
  'indice-vecchiaia': (v) => both('has', 'have', `at least ${v} over-64s per 100 under 15`),
  'quota-75': (v) => both('has', 'have', `at least ${v} residents in 100 aged 75 or over`),
  'variazione-popolazione-2011-2025': () => both('has', 'have', 'fewer residents than in 2011'),
  'anni-reddito-80mq': (v) => both('asks', 'ask', `at least ${v} years of income for an 80 m² home`),
  'prezzo-variazione': (v) => both('has', 'have', `homes at least ${v}% dearer than in 2019`),
  'redditi-bassi': (v) => both('has', 'have', `at least ${v} taxpayers in 100 up to 10,000 euros`),
  'organizzazioni-10k': (v) => both('has', 'have', `at most ${v} organisations per 10,000 residents`),
  'presenze-1000': (v) => both('counts', 'count', `at least ${v} tourist nights per 1,000 residents`),
};

export const deckClauses: Record<Locale, Record<ThresholdId, Clause>> = { it, en };

function both(one: string, many: string, rest: string): { one: string; many: string } {
  return { one: `${one} ${rest}`, many: `${many} ${rest}` };
}
