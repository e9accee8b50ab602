import type { UnitLevel } from '../state/explorer';
import type { Locale } from './locale';

const it = {
  title: 'Classifica',
  description:
    'I 55 comuni, o le unioni, i distretti e le aree, nell’ordine di un indicatore: posto, valore, chi manca e perché.',
  /** What is ranked, and from which period. */
  heading: (measure: string, period: string) => `${measure}, ${period}`,
  units: {
    comune: ['comune', 'comuni'],
    unione: ['unione', 'unioni'],
    distretto: ['distretto', 'distretti'],
    area: ['area', 'aree'],
  } satisfies Record<UnitLevel, [string, string]>,
  /** `listed` of the `known` with a value, out of `all`. */
  what: (known: number, all: number, level: string, ascending: boolean) =>
    `${known} ${level} su ${all} hanno un valore. Il posto è contato dal più ${ascending ? 'basso' : 'alto'}; a pari valore il posto è lo stesso.`,
  inArea: (n: number, inArea: string, all: string) =>
    `Qui ${n === 1 ? 'c’è quello' : `ci sono i ${n}`} ${inArea}, con il posto che ${n === 1 ? 'ha' : 'hanno'} fra tutti i ${all}.`,
  notGood: 'Primo vuol dire con il valore estremo, non migliore.',
  estimate: 'I valori sono stime.',
  unranked: {
    class:
      'È una classe: chi sta nella stessa classe non ha un posto prima o dopo. L’elenco è in ordine di classe.',
    partial:
      'L’elenco da cui viene non è completo: chi non c’è non è noto, e chi c’è può averne altri. Per questo non ci sono posti.',
  },
  indicator: 'Indicatore',
  period: 'Periodo',
  level: 'Territori',
  area: 'Area di lavoro',
  allAreas: 'Tutte',
  order: 'Ordine',
  highest: 'Prima il più alto',
  lowest: 'Prima il più basso',
  jump: 'Vai a un territorio',
  jumpHint: 'Nome',
  options: (n: number) => (n === 1 ? '1 territorio trovato' : `${n} territori trovati`),
  noOption: 'Nessun territorio con questo nome in questo elenco.',
  jumped: (name: string, place: string) => `${name}: ${place}`,
  place: 'Posto',
  tied: 'alla pari',
  name: 'Nome',
  value: 'Valore',
  median: (value: string) => `mediana ${value}`,
  count: 'Di quanti casi',
  table: (measure: string, period: string) => `Classifica: ${measure}, ${period}`,
  tick: (name: string) => `Scegli ${name} per il confronto`,
  compare: (n: number) => (n === 1 ? 'Confronta 1 territorio' : `Confronta ${n} territori`),
  ticked: (names: string) => `Scelti: ${names}.`,
  clear: 'Togli la scelta',
  full: (most: number) => `Se ne confrontano al massimo ${most}.`,
  missing: (n: number, level: string) => `Senza valore: ${n} ${level}`,
  noReason: 'La fonte non lo dà.',
  notListed: 'Non sono nell’elenco: non vuol dire che non ce ne siano.',
  noGroups: (reason: string) => `Per i gruppi di comuni questo indicatore non si calcola. ${reason}`,
  toComuni: 'Torna ai comuni',
  openMap: 'Apri sulla mappa',
  csv: 'Scarica CSV',
  source: (publishers: string, period: string) => `Fonte: ${publishers}. Periodo: ${period}.`,
  tooMany: (most: number) => `L’indirizzo ne sceglie di più: tengo i primi ${most}.`,
  failed: (label: string) => `I valori di «${label}» non sono arrivati: resta quello che c’era.`,
  noscript:
    'Senza JavaScript vedi la classifica delle organizzazioni ogni 10.000 residenti. Le altre si scaricano come file dal catalogo.',
  catalogue: 'Catalogo dei dati',
};

export type RankingMessages = typeof it;

const en: RankingMessages = {
  title: 'Ranking',
  description:
    'The 55 comuni, or the unioni, districts and areas, in the order of an indicator: place, value, who is missing and why.',
  heading: (measure, period) => `${measure}, ${period}`,
  units: {
    comune: ['comune', 'comuni'],
    unione: ['unione', 'unioni'],
    distretto: ['district', 'districts'],
    area: ['area', 'areas'],
  },
  what: (known, all, level, ascending) =>
    `${known} of ${all} ${level} have a value. Places are counted from the ${ascending ? 'lowest' : 'highest'}; equal values share a place.`,
  inArea: (n, inArea, all) =>
    `${n === 1 ? 'The one' : `The ${n}`} ${inArea} ${n === 1 ? 'is' : 'are'} listed here, with ${n === 1 ? 'its' : 'their'} place among all the ${all}.`,
  notGood: 'First means with the extreme value, not best.',
  estimate: 'The values are estimates.',
  unranked: {
    class:
      'This is a class: those in the same class have no place before or after each other. The list is in the order of classes.',
    partial:
      'The list it comes from is not complete: who is not on it is not known, and who is may have more. This is why there are no places.',
  },
  indicator: 'Indicator',
  period: 'Period',
  level: 'Territories',
  area: 'Working area',
  allAreas: 'All',
  order: 'Order',
  highest: 'Highest first',
  lowest: 'Lowest first',
  jump: 'Go to a territory',
  jumpHint: 'Name',
  options: (n) => (n === 1 ? '1 territory found' : `${n} territories found`),
  noOption: 'No territory of this name in this list.',
  jumped: (name, place) => `${name}: ${place}`,
  place: 'Place',
  tied: 'tied',
  name: 'Name',
  value: 'Value',
  median: (value) => `median ${value}`,
  count: 'From how many cases',
  table: (measure, period) => `Ranking: ${measure}, ${period}`,
  tick: (name) => `Choose ${name} for the comparison`,
  compare: (n) => (n === 1 ? 'Compare 1 territory' : `Compare ${n} territories`),
  ticked: (names) => `Chosen: ${names}.`,
  clear: 'Clear the choice',
  full: (most) => `At most ${most} can be compared.`,
  missing: (n, level) => `Without a value: ${n} ${level}`,
  noReason: 'The source does not give it.',
  notListed: 'They are not on the list: this does not mean that there are none.',
  noGroups: (reason) => `This indicator is not computed for groups of comuni. ${reason}`,
  toComuni: 'Back to the comuni',
  openMap: 'Open on the map',
  csv: 'Download CSV',
  source: (publishers, period) => `Source: ${publishers}. Period: ${period}.`,
  tooMany: (most) => `The address chooses more: these are the first ${most}.`,
  failed: (label) => `The values of “${label}” did not arrive: what was there stays.`,
  noscript:
    'Without JavaScript you see the ranking of organisations per 10,000 residents. The others can be downloaded as files from the catalogue.',
  catalogue: 'Data catalogue',
};

export const rankingMessages: Record<Locale, RankingMessages> = { it, en };
