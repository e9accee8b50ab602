import { formatOrdinal } from '../format/number';
import type { Level } from '../territory/types';
import type { Locale } from './locale';

/** Words that change with the kind of territory. */
type ByLevel<T> = Record<Exclude<Level, 'comune'>, T>;

const it = {
  /** What a kind is called before a name that does not say it. */
  levels: {
    unione: 'Unione',
    distretto: 'Distretto',
    area: 'Area di lavoro',
    metropoli: 'Città metropolitana',
  },
  descriptions: {
    unione: (name: string, n: number) =>
      `${name}: i suoi ${n} comuni, le cifre ricalcolate per l’insieme, organizzazioni, luoghi, progetti, e che cosa non si sa.`,
    distretto: (name: string, n: number) =>
      `${name}: ${n === 1 ? 'il suo comune' : `i suoi ${n} comuni`}, le cifre ricalcolate per l’insieme, organizzazioni, luoghi, progetti, e che cosa non si sa.`,
    area: (name: string, n: number) =>
      `Area di lavoro ${name}: ${n === 1 ? 'il suo comune' : `i suoi ${n} comuni`}, le cifre ricalcolate per l’insieme, organizzazioni, luoghi, progetti, e che cosa non si sa.`,
    metropoli: (name: string, n: number) =>
      `${name}: i suoi ${n} comuni, da quale a quale valore vanno, organizzazioni, luoghi, progetti, e che cosa non si sa.`,
  } satisfies ByLevel<(name: string, n: number) => string>,
  facts: (residents: string, date: string, km2: string, comuni: number) =>
    `${residents} abitanti ${date}, ${km2} km², ${comuni === 1 ? '1 comune' : `${comuni} comuni`}.`,
  within: 'Fa parte di:',
  same: 'Ha gli stessi comuni di:',
  isArea: 'Area di lavoro.',
  toVerify: 'L’elenco dei comuni è da verificare.',
  locator: (name: string) => `Dove si trova: ${name}, dentro la Città metropolitana di Bologna`,
  locatorWhole: 'La Città metropolitana di Bologna con le quattro aree di lavoro',
  compare: 'Confronta con…',
  print: 'Stampa',
  among: {
    unione: (name: string, n: number) => `${name} tra le ${n} unioni`,
    distretto: (name: string, n: number) => `${name} tra i ${n} distretti`,
    area: (name: string, n: number) => `${name} tra le ${n} aree di lavoro`,
    metropoli: (name: string, n: number) => `${name} e i suoi ${n} comuni`,
  } satisfies ByLevel<(name: string, n: number) => string>,
  key: {
    tick: {
      unione: (name: string) => `Ogni segno è un’unione, il punto è ${name}.`,
      distretto: (name: string) => `Ogni segno è un distretto, il punto è ${name}.`,
      area: (name: string) => `Ogni segno è un’area, il punto è ${name}.`,
      metropoli: (name: string) => `Ogni segno è un comune, il punto è ${name} nell’insieme.`,
    } satisfies ByLevel<(name: string) => string>,
    area: (area: string) => `valore di ${area},`,
    metropolitan: 'valore della Città metropolitana.',
    recomputed: 'I valori di un gruppo sono ricalcolati dai numeratori e denominatori dei suoi comuni.',
    noRank: 'L’insieme non ha un posto: non c’è un altro insieme con cui confrontarlo.',
  },
  strip: (upright: string | null, triangle: string | null) =>
    [
      upright === null ? '' : `Città metropolitana: ${upright}.`,
      triangle === null ? '' : `Area: ${triangle}.`,
    ]
      .join(' ')
      .trim(),
  wholes: { area: 'l’area', metropolitan: 'Città metropolitana' },
  notSummed: 'non si somma',
  membersRange: (lowest: string, highest: string) => `Nei suoi comuni: da ${lowest} a ${highest}.`,
  membersSame: (value: string) => `Nel suo comune: ${value}.`,
  place: (level: Level, n: number) => `${n}${level === 'unione' || level === 'area' ? 'ª' : 'º'}`,
  members: {
    title: (n: number) => (n === 1 ? 'Il suo comune' : `I suoi ${n} comuni`),
    areas: 'Le quattro aree di lavoro',
    name: 'Nome',
    residents: 'Abitanti',
    whole: 'Insieme',
    metropolitan: 'Città metropolitana',
    note: 'Ultimo periodo di ogni indicatore. Dove l’insieme non ha un valore, l’indicatore non si somma.',
    caption: (name: string) => `Comuni di ${name} con alcune cifre`,
    captionAreas: 'Aree di lavoro con alcune cifre',
    ranking: 'La classifica dei 55 comuni',
  },
  near: {
    parents: 'Di che cosa fa parte',
    parts: 'Gruppi al suo interno',
    same: 'Stessi comuni, altro nome',
    borders: {
      comune: 'Comuni confinanti',
      unione: 'Unioni confinanti',
      distretto: 'Distretti confinanti',
      area: 'Aree confinanti',
      metropoli: '',
    } satisfies Record<Level, string>,
    siblings: {
      unione: 'Le altre unioni',
      distretto: 'Gli altri distretti',
      area: 'Le altre aree',
      metropoli: '',
    } satisfies ByLevel<string>,
  },
  index: {
    groups: 'Anche le unioni, i distretti, le aree e la Città metropolitana hanno una pagina.',
    whole: 'Città metropolitana nell’insieme',
  },
};

export type TerritoryPageMessages = typeof it;

const en: TerritoryPageMessages = {
  levels: {
    unione: 'Unione',
    distretto: 'Health district',
    area: 'Working area',
    metropoli: 'Metropolitan city',
  },
  descriptions: {
    unione: (name, n) =>
      `${name}: its ${n} comuni, the figures recomputed for the whole, organisations, places, projects, and what is not known.`,
    distretto: (name, n) =>
      `${name}: ${n === 1 ? 'its comune' : `its ${n} comuni`}, the figures recomputed for the whole, organisations, places, projects, and what is not known.`,
    area: (name, n) =>
      `Working area ${name}: ${n === 1 ? 'its comune' : `its ${n} comuni`}, the figures recomputed for the whole, organisations, places, projects, and what is not known.`,
    metropoli: (name, n) =>
      `${name}: its ${n} comuni, from which value to which, organisations, places, projects, and what is not known.`,
  },
  facts: (residents, date, km2, comuni) =>
    `${residents} residents ${date}, ${km2} km², ${comuni === 1 ? '1 comune' : `${comuni} comuni`}.`,
  within: 'Part of:',
  same: 'Made of the same comuni as:',
  isArea: 'Working area.',
  toVerify: 'The list of comuni is to be verified.',
  locator: (name) => `Where it is: ${name}, inside the metropolitan city of Bologna`,
  locatorWhole: 'The metropolitan city of Bologna with its four working areas',
  compare: 'Compare with…',
  print: 'Print',
  among: {
    unione: (name, n) => `${name} among the ${n} unioni`,
    distretto: (name, n) => `${name} among the ${n} health districts`,
    area: (name, n) => `${name} among the ${n} working areas`,
    metropoli: (name, n) => `${name} and its ${n} comuni`,
  },
  key: {
    tick: {
      unione: (name) => `Each tick is an unione, the dot is ${name}.`,
      distretto: (name) => `Each tick is a district, the dot is ${name}.`,
      area: (name) => `Each tick is an area, the dot is ${name}.`,
      metropoli: (name) => `Each tick is a comune, the dot is ${name} as a whole.`,
    },
    area: (area) => `value of ${area},`,
    metropolitan: 'value of the metropolitan city.',
    recomputed: 'Values of a group are recomputed from the numerators and denominators of its comuni.',
    noRank: 'The whole has no place: there is no other whole to rank it with.',
  },
  strip: (upright, triangle) =>
    [upright === null ? '' : `Metropolitan city: ${upright}.`, triangle === null ? '' : `Area: ${triangle}.`]
      .join(' ')
      .trim(),
  wholes: { area: 'the area', metropolitan: 'Metropolitan city' },
  notSummed: 'not summed',
  membersRange: (lowest, highest) => `In its comuni: from ${lowest} to ${highest}.`,
  membersSame: (value) => `In its comune: ${value}.`,
  place: (_level, n) => formatOrdinal(n, 'en'),
  members: {
    title: (n) => (n === 1 ? 'Its comune' : `Its ${n} comuni`),
    areas: 'The four working areas',
    name: 'Name',
    residents: 'Residents',
    whole: 'Whole',
    metropolitan: 'Metropolitan city',
    note: 'Latest period of each indicator. Where the whole has no value, the indicator cannot be summed.',
    caption: (name) => `Comuni of ${name} with some figures`,
    captionAreas: 'Working areas with some figures',
    ranking: 'The ranking of the 55 comuni',
  },
  near: {
    parents: 'What it is part of',
    parts: 'Groups inside it',
    same: 'Same comuni, another name',
    borders: {
      comune: 'Bordering comuni',
      unione: 'Bordering unioni',
      distretto: 'Bordering districts',
      area: 'Bordering areas',
      metropoli: '',
    },
    siblings: {
      unione: 'The other unioni',
      distretto: 'The other districts',
      area: 'The other areas',
      metropoli: '',
    },
  },
  index: {
    groups: 'Unioni, districts, areas and the metropolitan city have a page too.',
    whole: 'The metropolitan city as a whole',
  },
};

/** Words of the pages of groups, and of the parts that every territory page shares. */
export const territoryPage: Record<Locale, TerritoryPageMessages> = { it, en };
