/** Titles of slides and what the speaker says of them. Numbers, names and clauses arrive computed; each sentence is whole. */
import { itPercent } from './italian';
import type { Locale } from './locale';

/** The number of comuni that a clause is true of, among how many. */
interface Counted {
  n: number;
  of: number;
}

const it = {
  /** `where`: `in Pianura`; null for all the comuni. `clause`: a verb phrase of one and of several. */
  counted: ({ n, of }: Counted, where: string | null, clause: { one: string; many: string }) => {
    const said = n <= 1 ? clause.one : clause.many;
    const who =
      n === 0
        ? `nessuno dei ${of} comuni`
        : n === of
          ? `tutti i ${of} comuni`
          : n === 1
            ? `un comune su ${of}`
            : `${n} comuni su ${of}`;
    return where === null ? `${capital(who)} ${said}` : `${capital(where)} ${who} ${said}`;
  },
  elsewhere: ({ n, of }: Counted) => `; altrove ${n === 0 ? 'nessuno' : n === 1 ? 'uno' : n} su ${of}`,
  /** Where most of those counted are. */
  mostly: (n: number, all: number, where: string) => (n === all ? `, tutti ${where}` : `: ${n} ${where}`),
  onlyOne: (name: string) => `: ${name}`,
  areas: (label: string, low: string, lowWhere: string, high: string, highWhere: string) =>
    `${label}: da ${low} ${lowWhere} a ${high} ${highWhere}`,
  area: (label: string, where: string, value: string, whole: string) =>
    `${label}: ${value} ${where}, ${whole} nella Città metropolitana`,
  range: (label: string, low: string, lowWhere: string, high: string, highWhere: string) =>
    low === high
      ? `${label}: ${low} in tutti i comuni`
      : `${label}: da ${low} ${lowWhere} a ${high} ${highWhere}`,
  inComuni: (n: number) => `in ${n} comuni`,
  trend: (label: string, where: string, first: string, firstAt: string, last: string, lastAt: string) =>
    `${label}, ${where}: da ${first} nel ${firstAt} a ${last} nel ${lastAt}`,
  whole: 'nella Città metropolitana',
  shares: (where: string, residents: string, organisations: string) =>
    `${capital(where)} ci sono ${itPercent(residents)} dei residenti e ${itPercent(organisations)} delle organizzazioni in elenco`,
  covered: (full: number, of: number) =>
    full === of
      ? `Tutti ${of === 8 || of === 11 ? 'gli' : 'i'} ${of} indicatori di questa missione coprono i 55 comuni`
      : `${full} indicatori su ${of} di questa missione coprono tutti i 55 comuni`,
  known: {
    'cer-presenza': {
      one: 'ha una comunità energetica nota',
      many: 'hanno una comunità energetica nota',
    },
    percorsi: {
      one: 'è attraversato da un cammino o una ciclovia noti',
      many: 'sono attraversati da cammini o ciclovie noti',
    },
  },
  directions: (answered: number, of: number) =>
    answered === of
      ? `Tutte e ${of} le direzioni hanno almeno un indicatore per comune`
      : answered === 0
        ? `Nessuna delle ${of} direzioni ha un indicatore per comune`
        : answered === 1
          ? `Una direzione su ${of} ha almeno un indicatore per comune`
          : `${answered} direzioni su ${of} hanno almeno un indicatore per comune`,
  missions: (all: number) =>
    `Delle ${all} missioni del piano l’osservatorio mappa per prime la 1, la 3 e la 4, con le comunità energetiche`,
  gaps: (shown: number, all: number) =>
    shown === all ? `${all} domande senza dato, e chi lo ha` : `${all} domande senza dato: le prime ${shown}`,
  questions: 'Domande per il tavolo',
  far: (n: number, where: string | null, organisations: number, residents: string) =>
    `${where === null ? `I ${n} comuni` : `${capital(where)} i ${n} comuni`} più lontani dai servizi hanno ${residents} residenti e ${organisations === 1 ? 'una organizzazione' : `${organisations} organizzazioni`}`,
  communities: (n: number, set: number) =>
    `${n} comunità energetiche note: ${set} costituite, ${n - set} in progetto`,
};

export type DeckTitles = typeof it;

const en: DeckTitles = {
  counted: ({ n, of }, where, clause) => {
    const said = n === 1 ? clause.one : clause.many;
    const who = n === 0 ? `none of the ${of} comuni` : n === of ? `all ${of} comuni` : `${n} of ${of} comuni`;
    return where === null ? `${capital(who)} ${said}` : `${capital(where)} ${who} ${said}`;
  },
  elsewhere: ({ n, of }) => `; elsewhere ${n === 0 ? 'none' : n} of ${of}`,
  mostly: (n, all, where) => (n === all ? `, all ${where}` : `: ${n} ${where}`),
  onlyOne: (name) => `: ${name}`,
  areas: (label, low, lowWhere, high, highWhere) =>
    `${label}: from ${low} ${lowWhere} to ${high} ${highWhere}`,
  area: (label, where, value, whole) => `${label}: ${value} ${where}, ${whole} in the metropolitan city`,
  range: (label, low, lowWhere, high, highWhere) =>
    low === high
      ? `${label}: ${low} in all comuni`
      : `${label}: from ${low} ${lowWhere} to ${high} ${highWhere}`,
  inComuni: (n) => `in ${n} comuni`,
  trend: (label, where, first, firstAt, last, lastAt) =>
    `${label}, ${where}: from ${first} in ${firstAt} to ${last} in ${lastAt}`,
  whole: 'in the metropolitan city',
  shares: (where, residents, organisations) =>
    `${capital(where)} there are ${residents}% of the residents and ${organisations}% of the listed organisations`,
  covered: (full, of) =>
    full === of
      ? `All ${of} indicators of this mission cover the 55 comuni`
      : `${full} of the ${of} indicators of this mission cover all 55 comuni`,
  known: {
    'cer-presenza': {
      one: 'has a known energy community',
      many: 'have a known energy community',
    },
    percorsi: {
      one: 'is crossed by a known walking or cycling route',
      many: 'are crossed by known walking or cycling routes',
    },
  },
  directions: (answered, of) =>
    answered === of
      ? `All ${of} directions have at least one indicator by comune`
      : answered === 0
        ? `None of the ${of} directions has an indicator by comune`
        : `${answered} of ${of} directions ${answered === 1 ? 'has' : 'have'} at least one indicator by comune`,
  missions: (all) =>
    `Of the ${all} missions of the plan the observatory maps 1, 3 and 4 first, with energy communities`,
  gaps: (shown, all) =>
    shown === all
      ? `${all} questions without data, and who holds them`
      : `${all} questions without data: the first ${shown}`,
  questions: 'Questions for the table',
  far: (n, where, organisations, residents) =>
    `${where === null ? `The ${n} comuni` : `${capital(where)} the ${n} comuni`} farthest from services have ${residents} residents and ${organisations} ${organisations === 1 ? 'organisation' : 'organisations'}`,
  communities: (n, set) => `${n} known energy communities: ${set} set up, ${n - set} planned`,
};

export const deckTitles: Record<Locale, DeckTitles> = { it, en };

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
