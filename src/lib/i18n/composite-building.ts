import type { IndexRefusal } from '../planner/indexable';
import type { IndexLevel } from '../state/composite-index';
import type { Normalisation } from '../statistics/normalise';
import type { Locale } from './locale';

const it = {
  title: 'Indice composito',
  description:
    'Costruisci un indice da più indicatori dei comuni di Bologna: pesi, versi e metodi a scelta, mappa, classifica e quanto dipende dai pesi.',
  lead: 'Un indice riassume più indicatori in un numero solo, e ogni riassunto è una scelta. Qui la scelta è tua: indicatori, versi, pesi. E si vede subito quanto la classifica ne dipende.',
  noScript:
    'Senza JavaScript si legge l’indice di partenza. Per cambiare indicatori, pesi e metodo serve JavaScript.',

  composition: 'Come è fatto',
  names: { ours: 'Indice esplorativo di fragilità', own: 'Il tuo indice' },
  oursNote: 'È nostro ed esplorativo: non è una misura ufficiale.',
  backToOurs: 'Torna all’indice di partenza',
  direction: 'Un valore alto',
  directions: { up: 'alza l’indice', down: 'abbassa l’indice' },
  weightOf: (label: string) => `Peso di ${label}`,
  weightNumberOf: (label: string) => `Peso di ${label}, in cifre`,
  directionOf: (label: string) => `Un valore alto di ${label}`,
  share: (percent: string) => `${percent} dell’indice`,
  noShare: 'fuori: peso zero',
  asideShare: 'lasciato fuori',
  removeOf: (label: string) => `Togli ${label}`,
  equal: 'Pesi uguali',
  add: 'Aggiungi indicatori',
  addClose: 'Chiudi l’elenco',
  search: 'Cerca un indicatore',
  found: (n: number) => (n === 1 ? 'Un indicatore trovato' : `${n} indicatori trovati`),
  full: (n: number) => `Con ${n} indicatori l’indice è pieno: togline uno per aggiungerne un altro.`,
  chosen: (n: number, all: number) => `${n} scelti su ${all}`,
  removed: (label: string) => `${label}: tolto dall’indice.`,
  added: (label: string) => `${label}: aggiunto all’indice.`,
  refusals: {
    class: 'è una classe: fra una classe e l’altra non c’è una distanza da sommare',
    partial: 'viene da un elenco parziale: dove manca non vuol dire zero',
    few: 'è noto per meno di quattro comuni su cinque',
    flat: 'è uguale in tutti i comuni',
  } satisfies Record<IndexRefusal, string>,
  known: (n: number) => `noto per ${n} comuni`,

  method: 'Come si mettono insieme',
  scale: 'Scala comune',
  scales: {
    'min-max': 'Dal minimo al massimo (0–100)',
    'z-score': 'Distanza dalla media',
    rank: 'Posto in classifica (0–100)',
    ampi: 'AMPI (Mazziotta-Pareto)',
  } satisfies Record<Normalisation, string>,
  /** The same inside a sentence. */
  scaleWords: {
    'min-max': 'scala dal minimo al massimo (0–100)',
    'z-score': 'scala per distanza dalla media',
    rank: 'scala per posti (0–100)',
    ampi: 'scala AMPI',
  } satisfies Record<Normalisation, string>,
  scaleHelp: {
    'min-max':
      'In ogni indicatore il territorio più basso vale 0 e il più alto 100; l’indice è la media pesata. Un solo valore estremo può schiacciare gli altri.',
    'z-score':
      'Ogni valore diventa la sua distanza dalla media, in deviazioni standard; l’indice è la media pesata. Zero è la media dei territori.',
    rank: 'Conta solo l’ordine: l’ultimo vale 0 e il primo 100, i pari merito il posto medio; l’indice è la media pesata. Le distanze si perdono.',
    ampi: 'Ogni indicatore va da 70 a 130; alla media pesata si aggiunge o si toglie una penalità dove i valori sono squilibrati, così un indicatore non compensa del tutto un altro. È la famiglia di indici usata dall’ISTAT.',
  } satisfies Record<Normalisation, string>,
  penalty: 'Lo squilibrio',
  penalties: { plus: 'alza l’indice (alto è peggio)', minus: 'abbassa l’indice (alto è meglio)' },
  level: 'Territori',
  levels: { comune: 'Comuni', unione: 'Unioni', distretto: 'Distretti' } satisfies Record<IndexLevel, string>,
  many: { comune: 'comuni', unione: 'unioni', distretto: 'distretti' } satisfies Record<IndexLevel, string>,
  area: 'Area di lavoro',
  allAreas: 'Tutti i comuni',
  areaNote: (area: string) =>
    `Sono elencati solo i comuni di ${area}; indice e posti restano quelli di tutti.`,

  finding: {
    few: (names: string, top: number, level: IndexLevel) =>
      `${names}: fra ${level === 'unione' ? 'le prime' : 'i primi'} ${top} con quasi ogni scelta di pesi`,
    many: (n: number, top: number, level: IndexLevel) =>
      `${n} ${it.many[level]} restano fra ${level === 'unione' ? 'le prime' : 'i primi'} ${top} con quasi ogni scelta di pesi`,
    none: (top: number, level: IndexLevel) =>
      level === 'unione'
        ? `Nessuna unione resta fra le prime ${top} con quasi ogni scelta di pesi`
        : `Nessun ${level} resta fra i primi ${top} con quasi ogni scelta di pesi`,
    highest: (name: string) => `Il valore più alto: ${name}`,
  },
  measure: (name: string, scale: string, indicators: number, units: string, periods: string) =>
    `${name}, ${scale}. ${indicators === 1 ? 'Un indicatore' : `${indicators} indicatori`}, ${units}, dati ${periods}.`,
  quasi: '«Quasi»: in almeno 95 pesature casuali su 100.',
  mapLabel: (name: string) => `${name}: legenda`,
  points: 'punti',
  deviations: 'deviazioni standard',
};

type CompositeBuildingMessages = typeof it;

const en: CompositeBuildingMessages = {
  title: 'Composite index',
  description:
    'Build an index from several indicators of the comuni of Bologna: weights, directions and methods of your choice, map, ranking and how far it depends on the weights.',
  lead: 'An index sums several indicators up in one number, and every summary is a choice. Here the choice is yours: indicators, directions, weights. And you see at once how far the ranking depends on it.',
  noScript:
    'Without JavaScript the opening index can be read. To change indicators, weights and method, JavaScript is needed.',

  composition: 'What it is made of',
  names: { ours: 'Exploratory index of fragility', own: 'Your index' },
  oursNote: 'It is ours and exploratory: not an official measure.',
  backToOurs: 'Back to the opening index',
  direction: 'A high value',
  directions: { up: 'raises the index', down: 'lowers the index' },
  weightOf: (label) => `Weight of ${label}`,
  weightNumberOf: (label) => `Weight of ${label}, in figures`,
  directionOf: (label) => `A high value of ${label}`,
  share: (percent) => `${percent} of the index`,
  noShare: 'out: weight zero',
  asideShare: 'left out',
  removeOf: (label) => `Remove ${label}`,
  equal: 'Equal weights',
  add: 'Add indicators',
  addClose: 'Close the list',
  search: 'Search for an indicator',
  found: (n) => (n === 1 ? 'One indicator found' : `${n} indicators found`),
  full: (n) => `With ${n} indicators the index is full: remove one to add another.`,
  chosen: (n, all) => `${n} chosen of ${all}`,
  removed: (label) => `${label}: removed from the index.`,
  added: (label) => `${label}: added to the index.`,
  refusals: {
    class: 'is a class: between one class and the next there is no distance to add up',
    partial: 'comes from a partial list: absent does not mean zero',
    few: 'is known for fewer than four comuni in five',
    flat: 'is the same in all comuni',
  },
  known: (n) => `known for ${n} comuni`,

  method: 'How they are put together',
  scale: 'Common scale',
  scales: {
    'min-max': 'From lowest to highest (0–100)',
    'z-score': 'Distance from the mean',
    rank: 'Place in the ranking (0–100)',
    ampi: 'AMPI (Mazziotta-Pareto)',
  },
  scaleWords: {
    'min-max': 'scale from lowest to highest (0–100)',
    'z-score': 'scale of distances from the mean',
    rank: 'scale of places (0–100)',
    ampi: 'AMPI scale',
  },
  scaleHelp: {
    'min-max':
      'In each indicator the lowest territory counts 0 and the highest 100; the index is the weighted mean. A single extreme value can squeeze the others.',
    'z-score':
      'Each value becomes its distance from the mean, in standard deviations; the index is the weighted mean. Zero is the mean of the territories.',
    rank: 'Only the order counts: the last is 0 and the first 100, equals share the mean place; the index is the weighted mean. Distances are lost.',
    ampi: 'Each indicator goes from 70 to 130; a penalty where values are unbalanced is added to the weighted mean or taken from it, so that one indicator does not fully make up for another. It is the family of indices ISTAT uses.',
  },
  penalty: 'Imbalance',
  penalties: { plus: 'raises the index (high is worse)', minus: 'lowers the index (high is better)' },
  level: 'Territories',
  levels: { comune: 'Comuni', unione: 'Unioni', distretto: 'Distretti' },
  many: { comune: 'comuni', unione: 'unioni', distretto: 'distretti' },
  area: 'Working area',
  allAreas: 'All comuni',
  areaNote: (area) => `Only the comuni of ${area} are listed; index and places are still those of all.`,

  finding: {
    few: (names, top) => `${names}: in the top ${top} with nearly any choice of weights`,
    many: (n, top, level) =>
      `${n} ${en.many[level]} stay in the top ${top} with nearly any choice of weights`,
    none: (top, level) => `No ${level} stays in the top ${top} with nearly any choice of weights`,
    highest: (name) => `The highest value: ${name}`,
  },
  measure: (name, scale, indicators, units, periods) =>
    `${name}, ${scale}. ${indicators === 1 ? 'One indicator' : `${indicators} indicators`}, ${units}, data of ${periods}.`,
  quasi: '“Nearly”: in at least 95 random weightings of 100.',
  mapLabel: (name) => `${name}: legend`,
  points: 'points',
  deviations: 'standard deviations',
};

/** Words of the index builder: what an index is made of, how it is put together, the title of its map. */
export const compositeBuildingMessages: Record<Locale, CompositeBuildingMessages> = { it, en };
