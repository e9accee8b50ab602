/** Sentences that sum a crossing up. Counts, names and numbers arrive computed; each sentence is whole. */
import type { AreaKey, UnitLevel } from '../state/explorer';
import type { Locale } from './locale';

/** How many of the units of the corner are in an area. */
export interface AreaCount {
  area: AreaKey;
  count: number;
}

const WHERE_IT: Record<AreaKey, string> = {
  bologna: 'a Bologna',
  pianura: 'in Pianura',
  'collina-appennino': 'in Collina-Appennino',
  'circondario-imolese': 'nel Circondario imolese',
};
const WHERE_EN: Record<AreaKey, string> = {
  bologna: 'in Bologna',
  pianura: 'in the plain',
  'collina-appennino': 'in Collina-Appennino',
  'circondario-imolese': 'in the Circondario imolese',
};
const WORDS_IT =
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici'.split(
    ' ',
  );
const WORDS_EN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');

const isFeminine = (level: UnitLevel): boolean => level === 'unione' || level === 'area';
const wordIt = (n: number, level: UnitLevel): string =>
  n === 1 && isFeminine(level) ? 'una' : (WORDS_IT[n] ?? String(n));
const wordEn = (n: number): string => WORDS_EN[n] ?? String(n);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const joined = (names: readonly string[], and: string): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;

const it = {
  /** `In Pianura, ` before a title that speaks of one area. */
  inArea: (area: AreaKey) => `${capital(WHERE_IT[area])}, `,
  none: {
    comune: 'in nessun comune',
    unione: 'in nessuna unione',
    distretto: 'in nessun distretto',
    area: 'in nessuna area',
  } satisfies Record<UnitLevel, string>,
  ofList: (n: number) => ` ${n === 8 || n === 11 ? 'sugli' : 'sui'} ${n} dell’elenco`,
  /** Nobody, of those that a partial list knows. */
  noneOfList: {
    comune: (n: number) => `in nessuno ${n === 8 || n === 11 ? 'degli' : 'dei'} ${n} comuni dell’elenco`,
    unione: (n: number) => `in nessuna delle ${n} unioni dell’elenco`,
    distretto: (n: number) => `in nessuno dei ${n} distretti dell’elenco`,
    area: (n: number) => `in nessuna delle ${n} aree dell’elenco`,
  } satisfies Record<UnitLevel, (n: number) => string>,
  both: (first: string, second: string) => `${first} e ${second}`,
  /** Who they are, and where if they are one or all together. */
  names: (names: readonly string[], area: AreaKey | null) => {
    const where = area === null ? '' : `, ${WHERE_IT[area]}`;
    if (names.length === 1) return `È ${names[0] ?? ''}${where}.`;
    return `Sono ${joined(names, 'e')}${area === null ? '' : `, ${names.length === 2 ? 'entrambi' : 'tutti'} ${WHERE_IT[area]}`}.`;
  },
  /** In which areas the comuni are, most first; the counts add up to all of them. */
  areas: (counts: readonly AreaCount[]) =>
    `${capital(
      joined(
        counts.map(({ area, count }, i) =>
          i === 0
            ? `${wordIt(count, 'comune')} ${count === 1 ? 'è' : 'sono'} ${WHERE_IT[area]}`
            : `${wordIt(count, 'comune')} ${WHERE_IT[area]}`,
        ),
        'e',
      ),
    )}.`,
  residents: (residents: string, share: string, date: string) =>
    `Ci vivono ${residents} persone (${share}\u00a0% dei residenti della Città metropolitana, ${date}).`,
  /** The one of the corner that is farthest from a comune that has what it lacks. */
  farthest: (name: string, km: string, near: string, alone: boolean) =>
    alone
      ? `Il comune ben fornito (terzo più alto) più vicino è ${near}, a ${km}\u00a0km in linea d’aria.`
      : `Il più lontano da un comune ben fornito (terzo più alto) è ${name}: ${km}\u00a0km in linea d’aria fino a ${near}.`,
  robust: (always: number, count: number, level: UnitLevel) => {
    if (always === 0)
      return count === 1
        ? 'Con tagli diversi (quarti e metà) non resta: dipende dalle soglie.'
        : `Con tagli diversi (quarti e metà) non ne resta sempre ${isFeminine(level) ? 'nessuna' : 'nessuno'}: il risultato dipende dalle soglie.`;
    if (count === 1) return 'Resta anche con tagli diversi (quarti e metà).';
    if (always === count)
      return `Restano ${isFeminine(level) ? 'tutte' : 'tutti'} anche con tagli diversi (quarti e metà).`;
    return `Con tagli diversi (quarti e metà) ne ${always === 1 ? 'resta' : 'restano'} sempre ${wordIt(always, level)} su ${wordIt(count, level)}.`;
  },
  notKnown: (count: number, level: UnitLevel) =>
    count === 1
      ? `In ${isFeminine(level) ? 'un’altra' : 'un altro'} ${level} il bisogno è alto e l’elenco, che è parziale, non ha nulla: non vuol dire che non ci sia nulla.`
      : `In ${isFeminine(level) ? 'altre' : 'altri'} ${wordIt(count, level)} ${PLURAL_IT[level]} il bisogno è alto e l’elenco, che è parziale, non ha nulla: non vuol dire che non ci sia nulla.`,
};

const PLURAL_IT: Record<UnitLevel, string> = {
  comune: 'comuni',
  unione: 'unioni',
  distretto: 'distretti',
  area: 'aree',
};
const PLURAL_EN: Record<UnitLevel, string> = {
  comune: 'comuni',
  unione: 'unioni',
  distretto: 'distretti',
  area: 'areas',
};

export type CrossingSummaryMessages = typeof it;

const en: CrossingSummaryMessages = {
  inArea: (area) => `${capital(WHERE_EN[area])}, `,
  none: {
    comune: 'there is no comune where',
    unione: 'there is no unione where',
    distretto: 'there is no distretto where',
    area: 'there is no area where',
  },
  ofList: (n) => ` of the ${n} in the list`,
  noneOfList: {
    comune: (n) => `none of the ${n} comuni in the list is one where`,
    unione: (n) => `none of the ${n} unioni in the list is one where`,
    distretto: (n) => `none of the ${n} distretti in the list is one where`,
    area: (n) => `none of the ${n} areas in the list is one where`,
  },
  both: (first, second) => `${first} and ${second}`,
  names: (names, area) => {
    if (names.length === 1) return `It is ${names[0] ?? ''}${area === null ? '' : `, ${WHERE_EN[area]}`}.`;
    return `They are ${joined(names, 'and')}${area === null ? '' : `, ${names.length === 2 ? 'both' : 'all'} ${WHERE_EN[area]}`}.`;
  },
  areas: (counts) =>
    `${capital(
      joined(
        counts.map(({ area, count }, i) =>
          i === 0
            ? `${wordEn(count)} ${count === 1 ? 'is' : 'are'} ${WHERE_EN[area]}`
            : `${wordEn(count)} ${WHERE_EN[area]}`,
        ),
        'and',
      ),
    )}.`,
  residents: (residents, share, date) =>
    `${residents} people live there (${share}% of the residents of the metropolitan city, ${date}).`,
  farthest: (name, km, near, alone) =>
    alone
      ? `The nearest well-supplied comune (top third) is ${near}, ${km}\u00a0km away as the crow flies.`
      : `The farthest from a well-supplied comune (top third) is ${name}: ${km}\u00a0km to ${near} as the crow flies.`,
  robust: (always, count) => {
    if (always === 0)
      return count === 1
        ? 'With other cuts (quarters and halves) it does not stay: it depends on the thresholds.'
        : 'With other cuts (quarters and halves) none always stays: the result depends on the thresholds.';
    if (count === 1) return 'It stays with other cuts too (quarters and halves).';
    if (always === count) return 'All of them stay with other cuts too (quarters and halves).';
    return `With other cuts (quarters and halves) ${wordEn(always)} of ${wordEn(count)} always ${always === 1 ? 'stays' : 'stay'}.`;
  },
  notKnown: (count, level) =>
    count === 1
      ? `In one more ${level} the need is high and the list, which is partial, has nothing: that does not mean nothing is there.`
      : `In ${wordEn(count)} more ${PLURAL_EN[level]} the need is high and the list, which is partial, has nothing: that does not mean nothing is there.`,
};

export const crossingSummaryMessages: Record<Locale, CrossingSummaryMessages> = { it, en };
