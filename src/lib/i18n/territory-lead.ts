import { formatNumber, formatOrdinal, formatPeriod } from '../format/number';
import type { LeadFact } from '../territory/lead-facts';
import type { Standing } from '../territory/profile-reading';
import type { Locale } from './locale';

/** What is said of the organisations of one comune; `rate` and `countText` are already written in the language. */
export interface OrganisationsClause {
  count: number;
  countText: string;
  rate: string;
  year: string;
  standing: Standing;
}
type End = 'high' | 'low';
interface Poles {
  snaiPole: string | null;
  snaiClass: string | null;
}

export interface LeadWords {
  fact: (fact: LeadFact, comune: Poles) => string;
  /** A sentence about a named comune from one or two predicates. */
  sentence: (name: string, predicates: string[]) => string;
  /** A need and the organisations in one sentence. */
  combined: (name: string, need: string, organisations: string, end: End) => string;
  /** A further sentence whose subject is understood. */
  more: (predicates: string[]) => string;
  organisationsAtEnd: (clause: OrganisationsClause, end: End) => string;
  /** Whole sentence, for a comune in the middle; without a name the subject is understood. */
  organisations: (clause: OrganisationsClause, name: string | null) => string;
  caution: (end: End, place: number, standing: Standing) => string;
  /** A comune that is nowhere near an end. */
  nothing: (name: string, fifth: number) => string;
}

const itNumbers = [
  'zero',
  'uno',
  'due',
  'tre',
  'quattro',
  'cinque',
  'sei',
  'sette',
  'otto',
  'nove',
  'dieci',
  'undici',
];
const enNumbers = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
];
const itCount = (c: OrganisationsClause): string => itNumbers[c.count] ?? c.countText;
const enCount = (c: OrganisationsClause): string => enNumbers[c.count] ?? c.countText;

/** `il 4,2 %`, `l’8,3 %`, `lo 0,5 %`: the article follows how the number is read. */
export function itPercent(text: string): string {
  const whole = text.split(',')[0] ?? '';
  const article = /^(8|80|8\d|8\d\d|11|1)$/.test(whole) ? 'l’' : whole === '0' ? 'lo ' : 'il ';
  return `${article}${text}\u00a0%`;
}

/** `il 45º`, `l’11º`. */
function itOrdinal(n: number): string {
  return `${/^(8\d?|11)$/.test(String(n)) ? 'l’' : 'il '}${formatOrdinal(n, 'it')}`;
}

const itEnds: Record<number, string> = { 1: 'ultimo', 2: 'penultimo', 3: 'terzultimo' };
const itStarts: Record<number, string> = { 1: 'primo', 2: 'secondo', 3: 'terzo' };

function itPlace({ fromHighest, fromLowest, of, tied }: Standing): string {
  const word = tied > 0 ? null : (itStarts[fromHighest] ?? itEnds[fromLowest] ?? null);
  const tie =
    tied === 0 ? '' : tied === 1 ? ', alla pari con un altro comune' : `, alla pari con altri ${tied}`;
  return `${word ?? formatOrdinal(fromHighest, 'it')} posto su ${of}${tie}`;
}

const enEnds: Record<number, string> = { 1: 'last', 2: 'second to last', 3: 'third to last' };
const enStarts: Record<number, string> = { 1: 'first', 2: 'second', 3: 'third' };

function enPlace({ fromHighest, fromLowest, of, tied }: Standing): string {
  const word = tied > 0 ? null : (enStarts[fromHighest] ?? enEnds[fromLowest] ?? null);
  const tie = tied === 0 ? '' : tied === 1 ? ', level with one other comune' : `, level with ${tied} others`;
  return `${word ?? formatOrdinal(fromHighest, 'en')} of ${of}${tie}`;
}

/** How far a fact is from its end, in brackets: `(il valore più alto dei 55)`, `(4º valore più basso su 55)`. */
function itFromEnd({ end, standing, estimated, period }: LeadFact): string {
  const at = end === 'high' ? standing.fromHighest : standing.fromLowest;
  const most = end === 'high' ? 'valore più alto' : 'valore più basso';
  const place =
    at === 1 && standing.tied === 0
      ? `il ${most} dei ${standing.of}`
      : `${formatOrdinal(at, 'it')} ${most} su ${standing.of}`;
  return `(${estimated ? `stima ${formatPeriod(period, 'it')}, ` : ''}${place})`;
}

function enFromEnd({ end, standing, estimated, period }: LeadFact): string {
  const at = end === 'high' ? standing.fromHighest : standing.fromLowest;
  const most = end === 'high' ? 'highest' : 'lowest';
  const place =
    at === 1 && standing.tied === 0
      ? `the ${most} of the ${standing.of}`
      : `${formatOrdinal(at, 'en')} ${most} of ${standing.of}`;
  return `(${estimated ? `estimate ${formatPeriod(period, 'en')}, ` : ''}${place})`;
}

/** Joins predicates: `ed` before a verb that begins with e. */
function itJoin(predicates: string[]): string {
  return predicates.reduce((text, next) => `${text} ${/^[eè]/.test(next) ? 'ed' : 'e'} ${next}`);
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const it: LeadWords = {
  fact: (fact, { snaiPole, snaiClass }) => {
    const v = formatNumber(Math.abs(fact.value), 'it', fact.decimals);
    const high = fact.end === 'high';
    const place = itFromEnd(fact);
    const year = formatPeriod(fact.period, 'it');
    switch (fact.id) {
      case 'minuti-polo': {
        if (snaiClass === 'A') return 'è un polo di servizi';
        const minutes = v === '1' ? 'un minuto' : `${high ? '' : 'soli '}${v} minuti`;
        return `è a ${minutes} dal polo di servizi${snaiPole ? ` di ${snaiPole}` : ' più vicino'} ${place}`;
      }
      case 'variazione-popolazione-2011-2025':
        return high
          ? `ha ${itPercent(v)} di abitanti in più del 2011 ${place}`
          : `ha perso ${itPercent(v)} degli abitanti dal 2011 ${place}`;
      case 'indice-vecchiaia':
        return `ha ${high ? 'molti' : 'relativamente pochi'} anziani, ${v} ogni 100 ragazzi fino a 14 anni ${place}`;
      case 'anni-reddito-80mq':
        return `chiede ${high ? '' : 'solo '}${v} anni di reddito medio per una casa di 80 m² ${place}`;
      case 'prezzo-vendita':
        return `ha case tra le ${high ? 'più' : 'meno'} care, ${v} €/m² ${place}`;
      case 'reddito-medio':
        return `ha un reddito medio ${high ? 'alto' : 'basso'}, ${v} € per contribuente nel ${year} ${place}`;
      case 'frana-p34':
        return `ha ${itPercent(v)} dei residenti in aree dove il pericolo di frana è elevato o molto elevato ${place}`;
      case 'presenze-1000':
        return high
          ? `accoglie molti turisti, ${v} notti ogni 1.000 residenti nel ${year} ${place}`
          : `accoglie pochi turisti, ${v} notti ogni 1.000 residenti nel ${year} ${place}`;
    }
  },
  sentence: (name, predicates) => `${name} ${itJoin(predicates)}.`,
  combined: (name, need, organisations, end) =>
    end === 'low' ? `${name} ${need} e ${organisations}.` : `${name} ${need}, ma ${organisations}.`,
  more: (predicates) => `${upperFirst(itJoin(predicates))}.`,
  organisationsAtEnd: (clause, end) => {
    const { count, rate, year, standing } = clause;
    const tail = `${rate} ogni 10.000 abitanti, ${itPlace(standing)}`;
    if (count === 0) return `non ha organizzazioni ammesse al 5 per mille nel ${year}, ${itPlace(standing)}`;
    if (count === 1) return `ha una sola organizzazione ammessa al 5 per mille nel ${year}, ${tail}`;
    const many = end === 'high' ? 'molte' : 'poche';
    return `ha ${many} organizzazioni per i suoi abitanti: ${itCount(clause)} quelle ammesse al 5 per mille nel ${year}, ${tail}`;
  },
  organisations: (clause, name) => {
    const { count, rate, year, standing } = clause;
    const what =
      count === 1 ? 'una sola organizzazione ammessa' : `${itCount(clause)} organizzazioni ammesse`;
    return `${name === null ? 'Conta' : `${name} conta`} ${what} al 5 per mille nel ${year}, ${rate} ogni 10.000 abitanti, ${itPlace(standing)}.`;
  },
  caution: (end, place, { fromHighest }) =>
    place === fromHighest
      ? `Il conto è piccolo, ma con un’organizzazione ${end === 'low' ? 'in più' : 'in meno'} il posto non cambierebbe.`
      : `Il conto è piccolo: con un’organizzazione ${end === 'low' ? 'in più' : 'in meno'} il posto sarebbe ${itOrdinal(place)}.`,
  nothing: (name, fifth) =>
    `${name} sta in mezzo: per distanza dai servizi, abitanti, età, prezzo delle case, reddito, frane, turismo e organizzazioni non è mai tra i primi o gli ultimi ${itNumbers[fifth] ?? fifth} comuni.`,
};

const en: LeadWords = {
  fact: (fact, { snaiPole, snaiClass }) => {
    const v = formatNumber(Math.abs(fact.value), 'en', fact.decimals);
    const high = fact.end === 'high';
    const place = enFromEnd(fact);
    const year = formatPeriod(fact.period, 'en');
    switch (fact.id) {
      case 'minuti-polo': {
        if (snaiClass === 'A') return 'is a service pole';
        const minutes = v === '1' ? 'one minute' : `${high ? '' : 'only '}${v} minutes`;
        return `is ${minutes} from ${snaiPole ? `the service pole of ${snaiPole}` : 'the nearest service pole'} ${place}`;
      }
      case 'variazione-popolazione-2011-2025':
        return high
          ? `has ${v}% more residents than in 2011 ${place}`
          : `has lost ${v}% of its residents since 2011 ${place}`;
      case 'indice-vecchiaia':
        return `has ${high ? 'many' : 'relatively few'} older people, ${v} for every 100 children up to 14 ${place}`;
      case 'anni-reddito-80mq':
        return `asks for ${high ? '' : 'only '}${v} years of mean income for an 80 m² home ${place}`;
      case 'prezzo-vendita':
        return `has homes among the ${high ? 'most' : 'least'} expensive, ${v} €/m² ${place}`;
      case 'reddito-medio':
        return `has a ${high ? 'high' : 'low'} mean income, € ${v} per taxpayer in ${year} ${place}`;
      case 'frana-p34':
        return `has ${v}% of its residents where landslide hazard is high or very high ${place}`;
      case 'presenze-1000':
        return `hosts ${high ? 'many' : 'few'} tourists, ${v} nights per 1,000 residents in ${year} ${place}`;
    }
  },
  sentence: (name, predicates) => `${name} ${predicates.join(' and ')}.`,
  combined: (name, need, organisations, end) =>
    end === 'low' ? `${name} ${need} and ${organisations}.` : `${name} ${need}, but ${organisations}.`,
  more: (predicates) => `It ${predicates.join(' and ')}.`,
  organisationsAtEnd: (clause, end) => {
    const { count, rate, year, standing } = clause;
    const tail = `${rate} per 10,000 residents, ${enPlace(standing)}`;
    if (count === 0)
      return `has no organisation admitted to the 5 per mille in ${year}, ${enPlace(standing)}`;
    if (count === 1) return `has only one organisation admitted to the 5 per mille in ${year}, ${tail}`;
    return `has ${end === 'high' ? 'many' : 'few'} organisations for its residents: ${enCount(clause)} admitted to the 5 per mille in ${year}, ${tail}`;
  },
  organisations: (clause, name) => {
    const { count, rate, year, standing } = clause;
    const what = count === 1 ? 'only one organisation' : `${enCount(clause)} organisations`;
    return `${name ?? 'It'} counts ${what} admitted to the 5 per mille in ${year}, ${rate} per 10,000 residents, ${enPlace(standing)}.`;
  },
  caution: (end, place, { fromHighest }) =>
    place === fromHighest
      ? `The count is small, but one organisation ${end === 'low' ? 'more' : 'less'} would not change its place.`
      : `The count is small: with one organisation ${end === 'low' ? 'more' : 'less'} it would be ${formatOrdinal(place, 'en')}.`,
  nothing: (name, fifth) =>
    `${name} stands in the middle: for distance from services, residents, age, home prices, income, landslides, tourism and organisations it is never among the first or last ${enNumbers[fifth] ?? fifth} comuni.`,
};

/** Words of the lead sentences of a territory page. */
export const leadWords: Record<Locale, LeadWords> = { it, en };
