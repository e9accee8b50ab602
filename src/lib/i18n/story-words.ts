/** Numbers, shares and comparisons as the stories of the themes say them. */
import { formatNumber, formatPeriod, formatSigned } from '../format/number';
import type { AreaKey } from '../state/explorer';
import { toPlace } from '../territory/names';
import { spokenShare, spokenTimes, type Fraction } from '../theme-story/proportion';
import { itPercent } from './italian';
import type { Locale } from './locale';

const IT_TIMES = 'zero uno doppio triplo quattro cinque sei sette otto nove dieci'.split(' ');
const EN_TIMES = 'zero once twice three four five six seven eight nine ten'.split(' ');

const EN_FRACTIONS: Record<Fraction, string> = {
  'un decimo': 'a tenth',
  'un quinto': 'a fifth',
  'un quarto': 'a quarter',
  'un terzo': 'a third',
  'la metà': 'half',
  'due terzi': 'two thirds',
  'tre quarti': 'three quarters',
  'quattro quinti': 'four fifths',
  'nove decimi': 'nine tenths',
};

const it = {
  n: (value: number, decimals = 0): string => formatNumber(value, 'it', decimals),
  /** `50,9 %`. */
  pct: (value: number, decimals = 1): string => `${formatNumber(value, 'it', decimals)}\u00a0%`,
  /** `il 50,9 %`, `l’8,3 %`. */
  thePct: (value: number, decimals = 1): string => itPercent(formatNumber(value, 'it', decimals)),
  signedPct: (value: number, decimals = 1): string => `${formatSigned(value, 'it', decimals)}\u00a0%`,
  period: (period: string): string => formatPeriod(period, 'it'),
  /** `1 comune`, `14 comuni`. */
  comuni: (count: number): string => `${formatNumber(count, 'it')} ${count === 1 ? 'comune' : 'comuni'}`,
  /** `A, B e C`. */
  list: (names: readonly string[]): string => join(names, ' e '),
  at: (name: string): string => toPlace(name),
  inArea: {
    bologna: 'a Bologna',
    pianura: 'in Pianura',
    'collina-appennino': 'in Collina-Appennino',
    'circondario-imolese': 'nel Circondario imolese',
  } satisfies Record<AreaKey, string>,
  ofArea: {
    bologna: 'di Bologna',
    pianura: 'della Pianura',
    'collina-appennino': 'della Collina-Appennino',
    'circondario-imolese': 'del Circondario imolese',
  } satisfies Record<AreaKey, string>,
  /** `circa la metà (50,9 %)`; the figure alone where no fraction is near. */
  share: (share: number): string => {
    const spoken = spokenShare(share);
    const figure = `${formatNumber(share * 100, 'it', 1)}\u00a0%`;
    if (!spoken) return figure;
    const { near, fraction } = spoken;
    const over = fraction === 'la metà' ? 'più della metà' : `più di ${fraction}`;
    const words = { exact: fraction, about: `circa ${fraction}`, almost: `quasi ${fraction}`, over };
    return `${words[near]} (${figure})`;
  },
  /** `, più del doppio`, with its comma; empty where the two are not near a whole number of times. */
  times: (more: number, less: number): string => {
    const spoken = spokenTimes(more, less);
    if (!spoken) return '';
    const { near, times } = spoken;
    const word = IT_TIMES[times] ?? '';
    if (times <= 3) return `, ${{ about: 'circa il', almost: 'quasi il', over: 'più del' }[near]} ${word}`;
    return `, ${{ about: 'circa', almost: 'quasi', over: 'più di' }[near]} ${word} volte tanto`;
  },
};

export type StoryWords = typeof it;

const en: StoryWords = {
  n: (value, decimals = 0) => formatNumber(value, 'en', decimals),
  pct: (value, decimals = 1) => `${formatNumber(value, 'en', decimals)}%`,
  thePct: (value, decimals = 1) => `${formatNumber(value, 'en', decimals)}%`,
  signedPct: (value, decimals = 1) => `${formatSigned(value, 'en', decimals)}%`,
  period: (period) => formatPeriod(period, 'en'),
  comuni: (count) => `${formatNumber(count, 'en')} ${count === 1 ? 'comune' : 'comuni'}`,
  list: (names) => join(names, ' and '),
  at: (name) => `in ${name}`,
  inArea: {
    bologna: 'in Bologna',
    pianura: 'in Pianura',
    'collina-appennino': 'in Collina-Appennino',
    'circondario-imolese': 'in the Circondario imolese',
  },
  ofArea: {
    bologna: 'of Bologna',
    pianura: 'of Pianura',
    'collina-appennino': 'of Collina-Appennino',
    'circondario-imolese': 'of the Circondario imolese',
  },
  share: (share) => {
    const spoken = spokenShare(share);
    const figure = `${formatNumber(share * 100, 'en', 1)}%`;
    if (!spoken) return figure;
    const near = { exact: '', about: 'about ', almost: 'almost ', over: 'more than ' }[spoken.near];
    return `${near}${EN_FRACTIONS[spoken.fraction]} (${figure})`;
  },
  times: (more, less) => {
    const spoken = spokenTimes(more, less);
    if (!spoken) return '';
    const near = { about: 'about', almost: 'almost', over: 'more than' }[spoken.near];
    const word = EN_TIMES[spoken.times] ?? '';
    return `, ${near} ${spoken.times === 2 ? 'twice' : `${word} times`} as much`;
  },
};

/** `A`, `A and B`, `A, B and C`. */
function join(names: readonly string[], and: string): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1) ?? ''}`;
}

export const storyWords: Record<Locale, StoryWords> = { it, en };
