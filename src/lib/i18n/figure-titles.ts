/** Titles and summaries of figures; every number and name arrives computed. */
import type { Locale } from './locale';

const it = {
  threshold: { above: (value: string) => `${value} o più`, below: (value: string) => `${value} o meno` },
  /** Of a change, at or below zero. */
  noRise: 'nessun aumento',
  /** One area holds more than the others of what lies beyond the threshold. */
  thresholdArea: (what: string, inArea: string, n: number, of: number, others: number, ofOthers: number) =>
    `${what}: ${n} comuni su ${of} ${inArea}, ${others === 0 ? 'nessuno' : others} su ${ofOthers} altrove`,
  thresholdAll: (what: string, n: number, of: number) =>
    n === 0 ? `${what}: nessun comune su ${of}` : `${what}: ${n === 1 ? '1 comune' : `${n} comuni`} su ${of}`,
  countOf: (n: number, of: number) => `${n} su ${of}`,
  /** The ends of an order, and what stands in the middle. */
  ends: (low: string, high: string) => `Si va da ${low} a ${high}`,
  endsMedian: (median: string, low: string, high: string) =>
    `Si va da ${low} a ${high}; la mediana è ${median}`,
  place: (value: string, name: string) => `${value} (${name})`,
  shared: (value: string, n: number) => `${value} (${n} comuni)`,
  smallPlace: (value: string, name: string, cases: string) => `${value} (${name}, ${cases})`,
  allEqual: (value: string, n: number) => `Lo stesso valore, ${value}, in ${n} comuni`,
  trend: {
    /** `where` is a place (`A Imola`), or the subject itself where it is a median. */
    up: (where: string, from: string, since: string, to: string, at: string, median: boolean) =>
      `${where} ${median ? 'sale' : 'si sale'} da ${from} (${since}) a ${to} (${at})`,
    down: (where: string, from: string, since: string, to: string, at: string, median: boolean) =>
      `${where} ${median ? 'scende' : 'si scende'} da ${from} (${since}) a ${to} (${at})`,
    same: (where: string, to: string, since: string, at: string, median: boolean) =>
      median
        ? `${where} è la stessa, ${to}, all’inizio (${since}) e alla fine (${at})`
        : `${where} il valore è lo stesso, ${to}, all’inizio (${since}) e alla fine (${at})`,
    median: 'La mediana dei 55',
  },
  areas: (high: string, low: string) => `Più alto ${high}, più basso ${low}`,
  areasWhole: (high: string, low: string, whole: string) =>
    `Più alto ${high}, più basso ${low}; nella Città metropolitana ${whole}`,
  areasShare: (inArea: string, n: string, of: string, share: string) =>
    `${inArea} ${n} su ${of}: ${share} del totale`,
  valueIn: (inArea: string, value: string) => `${inArea} (${value})`,
  summary: {
    map: (label: string, period: string) => `Mappa: ${label}, ${period}.`,
    swarm: (label: string, period: string) => `Un punto per comune, una riga per area: ${label}, ${period}.`,
    ranking: (label: string, period: string) => `Barre in ordine: ${label}, ${period}.`,
    trend: (label: string) => `Linee nel tempo: ${label}.`,
    areas: (label: string, period: string) => `Barre delle aree: ${label}, ${period}.`,
    crossing: (y: string, x: string) => `Mappa a nove colori: ${y} e ${x}.`,
    range: (low: string, high: string) => `Da ${low} a ${high}.`,
    median: (value: string) => `La mediana dei comuni è ${value}.`,
    row: (name: string, value: string) => `${name} ${value}`,
    line: (name: string, from: string, since: string, to: string, at: string) =>
      `${name}: da ${from} (${since}) a ${to} (${at})`,
  },
};

export type FigureTitles = typeof it;

const en: FigureTitles = {
  threshold: { above: (value) => `${value} or more`, below: (value) => `${value} or less` },
  noRise: 'no rise',
  thresholdArea: (what, inArea, n, of, others, ofOthers) =>
    `${what}: ${n} of ${of} comuni ${inArea}, ${others === 0 ? 'none' : others} of ${ofOthers} elsewhere`,
  thresholdAll: (what, n, of) =>
    n === 0 ? `${what}: no comune of ${of}` : `${what}: ${n === 1 ? '1 comune' : `${n} comuni`} of ${of}`,
  countOf: (n, of) => `${n} of ${of}`,
  ends: (low, high) => `From ${low} to ${high}`,
  endsMedian: (median, low, high) => `From ${low} to ${high}; the median is ${median}`,
  place: (value, name) => `${value} (${name})`,
  shared: (value, n) => `${value} (${n} comuni)`,
  smallPlace: (value, name, cases) => `${value} (${name}, ${cases})`,
  allEqual: (value, n) => `The same value, ${value}, in ${n} comuni`,
  trend: {
    up: (where, from, since, to, at, median) =>
      `${where} ${median ? 'rises' : 'it rises'} from ${from} (${since}) to ${to} (${at})`,
    down: (where, from, since, to, at, median) =>
      `${where} ${median ? 'falls' : 'it falls'} from ${from} (${since}) to ${to} (${at})`,
    same: (where, to, since, at, median) =>
      `${where} ${median ? 'is' : 'the value is'} the same, ${to}, at the start (${since}) and at the end (${at})`,
    median: 'The median of the 55',
  },
  areas: (high, low) => `Highest ${high}, lowest ${low}`,
  areasWhole: (high, low, whole) => `Highest ${high}, lowest ${low}; in the metropolitan city ${whole}`,
  areasShare: (inArea, n, of, share) => `${inArea} ${n} of ${of}: ${share} of the total`,
  valueIn: (inArea, value) => `${inArea} (${value})`,
  summary: {
    map: (label, period) => `Map: ${label}, ${period}.`,
    swarm: (label, period) => `One dot a comune, one row an area: ${label}, ${period}.`,
    ranking: (label, period) => `Bars in order: ${label}, ${period}.`,
    trend: (label) => `Lines over time: ${label}.`,
    areas: (label, period) => `Bars of the areas: ${label}, ${period}.`,
    crossing: (y, x) => `Map in nine colours: ${y} and ${x}.`,
    range: (low, high) => `From ${low} to ${high}.`,
    median: (value) => `The median of the comuni is ${value}.`,
    row: (name, value) => `${name} ${value}`,
    line: (name, from, since, to, at) => `${name}: from ${from} (${since}) to ${to} (${at})`,
  },
};

export const figureTitles: Record<Locale, FigureTitles> = { it, en };
