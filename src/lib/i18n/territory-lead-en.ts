import { formatDate, formatNumber, formatOrdinal, formatSigned } from '../format/number';
import type { LeadFact } from '../territory/lead-facts';
import type { LeadContrast } from '../territory/lead-group';
import type { LeadFactId } from '../territory/lead-subjects';
import type { LeadValue } from '../territory/lead-value';
import { inName, ofName, subjectName } from '../territory/names';
import type { Level, Territory } from '../territory/types';
import type { Clause, ContrastTable, LeadWords } from './territory-lead';
import { clausesEn, RANKED_EN } from './territory-lead-facts-en';

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh'.split(' ');
const NUMBERS = 'no one two three four five six seven eight nine ten eleven'.split(' ');
const numberWord = (n: number): string => NUMBERS[n] ?? formatNumber(n, 'en');
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const FELLOWS: Record<Level, [one: string, many: string]> = {
  comune: ['comune', 'comuni'],
  unione: ['unione', 'unioni'],
  distretto: ['health district', 'health districts'],
  area: ['area', 'areas'],
  metropoli: ['metropolitan city', 'metropolitan cities'],
};

/** `of the 55 comuni`, `of the seven unioni`; where some value is missing, `of the 53 comuni with a figure`. */
function among({ level }: Territory, of: number): string {
  const known = level === 'comune' && of < 55 ? ' with a figure' : '';
  return `of the ${level === 'comune' ? of : numberWord(of)} ${FELLOWS[level][1]}${known}`;
}

/** `the eighth longest distance of the 55 comuni`. */
function place(territory: Territory, fact: LeadFact, fellows: boolean): string {
  const { id, end, standing } = fact;
  const [noun, high, low] = RANKED_EN[id];
  const at = end === 'high' ? standing.fromHighest : standing.fromLowest;
  const word = at === 1 ? '' : (ORDINALS[at - 1] ?? formatOrdinal(at, 'en'));
  const { tied } = standing;
  if (fact.numerator === 0 && tied > 0 && CASES.has(id))
    return tied === 1 ? 'like one other comune' : `like ${numberWord(tied)} others`;
  const tie =
    tied === 0
      ? ''
      : tied === 1
        ? ', level with one other comune'
        : `, level with ${numberWord(tied)} others`;
  const text = ['the', word, end === 'high' ? high : low, noun].filter(Boolean).join(' ');
  const told = fellows || (territory.level === 'comune' && standing.of < 55);
  return `${text}${told ? ` ${among(territory, standing.of)}` : ''}${tie}`;
}

const CASES = new Set<LeadFactId>(['non-sportive-10k', 'sportive-10k']);
const MAPS = new Set<LeadFactId>(['frana-p34', 'alluvione-p3']);
const CHANGE = 'variazione-popolazione-2011-2025';

/** `(2021)`, `(estimate 2021)`, `(2021 map)`; of a group also the metropolitan value, where there is one. */
function note(territory: Territory, fact: LeadFact): string {
  const period = longPeriod(fact.period);
  const when =
    fact.id === CHANGE
      ? ''
      : `${fact.estimated ? `estimate${/S[12]$/.test(fact.period) ? ',' : ''} ` : ''}${period}${MAPS.has(fact.id) ? ' map' : ''}`;
  const whole =
    territory.level === 'comune' || fact.metropolitan === null
      ? ''
      : `metropolitan city ${amount(fact, fact.metropolitan)}`;
  const text = [when, whole].filter(Boolean).join('; ');
  return text === '' ? '' : `${fact.id === CHANGE ? ' ' : ''}(${text})`;
}

/** `2021`, `second half of 2025`, `1 January 2025`. */
function longPeriod(period: string): string {
  const [, year, half] = /^(\d{4})-S([12])$/.exec(period) ?? [];
  return year ? `${half === '1' ? 'first' : 'second'} half of ${year}` : formatDate(period, 'en');
}

function amount({ id, indicator }: LeadFact, value: number): string {
  if (id === CHANGE) return `${formatSigned(value, 'en', indicator.decimals)}%`;
  const text = formatNumber(value, 'en', indicator.decimals);
  const unit = indicator.unit.it;
  return unit.startsWith('%') ? `${text}%` : unit.startsWith('€') ? `€ ${text}` : text;
}

/** A fact with its place; a pole of services has none. */
function tell(territory: Territory, fact: LeadFact, fellows: boolean): Clause {
  const isPole = fact.id === 'minuti-polo' && territory.snaiClass === 'A';
  const clause = clausesEn[fact.id]({
    v: formatNumber(Math.abs(fact.value), 'en', fact.indicator.decimals),
    high: fact.end === 'high',
    note: note(territory, fact),
    pole: isPole ? null : territory.snaiPole,
    count: numberWord(fact.indicator.measure === 'count' ? fact.value : (fact.numerator ?? 0)),
    none: fact.numerator === 0,
  });
  return isPole ? clause : { ...clause, text: `${clause.text}, ${place(territory, fact, fellows)}` };
}

const contrasts: ContrastTable = {
  'minuti-polo': (low, high) => `reaching a service pole takes from ${low} to ${high}`,
  'indice-vecchiaia': (low, high) =>
    `residents aged 65 and over for every 100 children go from ${low} to ${high}`,
  'reddito-medio': (low, high) => `mean income per taxpayer goes from ${low} to ${high}`,
  'variazione-popolazione-2011-2025': (low, high) =>
    `residents have changed in different ways since 2011, from ${low} to ${high}`,
  'presenze-1000': (low, high) => `tourist nights per 1,000 residents go from ${low} to ${high}`,
  'prezzo-vendita': (low, high) => `the price of a m² of housing goes from ${low} to ${high}`,
};
const farthest = (high: string): string => `reaching a service pole takes up to ${high}`;

function contrastText({ id, period, estimated, decimals, low, high }: LeadContrast): string {
  const euro = id === 'reddito-medio' || id === 'prezzo-vendita' ? '€ ' : '';
  const write = (value: number): string =>
    id === CHANGE
      ? `${formatSigned(value, 'en', decimals)}%`
      : `${euro}${formatNumber(value, 'en', decimals)}`;
  const when =
    id === CHANGE
      ? ''
      : `, ${estimated ? 'estimate for ' : 'in '}${/S[12]$/.test(period) ? 'the ' : ''}${longPeriod(period)}`;
  const end = ({ value, comune }: LeadContrast['low'], unit = ''): string =>
    `${write(value)}${unit} (${comune.name})`;
  // Minutes need a unit, once.
  const minutes = id === 'minuti-polo' ? ' minutes by car' : '';
  // The poles themselves are at no distance: there the far end says it all.
  const text =
    id === 'minuti-polo' && low.value === 0
      ? farthest(end(high, minutes))
      : contrasts[id](end(low, minutes), end(high));
  return `${text}${when}`;
}

const ENDS: Record<number, string> = {
  1: 'last',
  2: 'second to last',
  3: 'third to last',
  4: 'fourth to last',
};

/** `second of 55`, `second to last of 55`, `8th of 55, level with others`. */
function standingText({ standing }: LeadValue): string {
  const { fromHighest = 0, fromLowest = 0, of = 0, tied = 0 } = standing ?? {};
  const word =
    (tied > 0 ? null : ENDS[fromLowest]) ?? ORDINALS[fromHighest - 1] ?? formatOrdinal(fromHighest, 'en');
  return `${word} of ${of}${tied > 0 ? ', level with others' : ''}`;
}

export const leadWordsEn: LeadWords = {
  open: (territory, fact, fellows) => {
    const { text, about } = tell(territory, fact, fellows);
    return about === 'it'
      ? `${upperFirst(subjectName(territory, 'en'))} ${text}.`
      : `${upperFirst(inName(territory, 'en'))}, ${text}.`;
  },
  go: (territory, fact, fellows) => {
    const { text, about } = tell(territory, fact, fellows);
    return about === 'it' ? `It ${text}.` : `${upperFirst(text)}.`;
  },
  organisations: (territory, value, end, from) => {
    const count = value.numerator ?? 0;
    const name = from === 'name' ? upperFirst(subjectName(territory, 'en')) : 'It';
    const rate = `${formatNumber(value.value, 'en', value.indicator.decimals)} per 10,000 residents`;
    const admitted = `admitted to the 5 per mille in ${value.period}`;
    const start = from === 'need' && end === 'high' ? `Yet ${name.toLowerCase()}` : name;
    const verb = from === 'need' && end === 'low' ? 'also has' : 'has';
    if (territory.level !== 'comune') {
      const whole =
        value.metropolitan === null
          ? ''
          : ` (metropolitan city ${formatNumber(value.metropolitan, 'en', value.indicator.decimals)})`;
      return `${start} ${verb} ${end === 'high' ? 'more' : 'fewer'} organisations per resident than any other ${FELLOWS[territory.level][0]}: ${numberWord(count)} ${admitted}, ${rate}${whole}.`;
    }
    const standing = standingText(value);
    if (count === 0) return `${name} has no organisation ${admitted}, ${standing}.`;
    if (count === 1) return `${name} has only one organisation ${admitted}, ${rate}, ${standing}.`;
    return `${start} ${verb} ${end === 'high' ? 'many' : 'few'} organisations for its residents: ${numberWord(count)} ${admitted}, ${rate}, ${standing}.`;
  },
  caution: (end, at, now) => {
    const one = `one organisation ${end === 'low' ? 'more' : 'fewer'}`;
    if (at === now) return `The count is small, but ${one} would not change its place.`;
    return `The count is small: with ${one} its place would be ${formatOrdinal(at, 'en')}.`;
  },
  count: (territory, value, from) => {
    const count = value.numerator ?? 0;
    const name = from === 'name' ? upperFirst(subjectName(territory, 'en')) : 'It';
    const rate = `${formatNumber(value.value, 'en', value.indicator.decimals)} per 10,000 residents`;
    const what = `${numberWord(count)} organisation${count === 1 ? '' : 's'}`;
    return `${name} counts ${what} admitted to the 5 per mille in ${value.period}, ${rate}, ${standingText(value)}.`;
  },
  alone: (territory, comune) =>
    `${upperFirst(subjectName(territory, 'en'))} is made of one comune, ${comune.name}.`,
  contrast: (contrast) => `Inside it, ${contrastText(contrast)}.`,
  metropolitan: (m) => [
    `The single comune ${ofName(m.capital, 'en')} is home to ${formatNumber(m.capitalResidents, 'en', 1)}% of the ${formatNumber(m.territory.population, 'en')} residents ${ofName(m.territory, 'en')} (${formatDate(m.populationDate, 'en')}) and to ${formatNumber(m.capitalOrganisations, 'en', 1)}% of the organisations admitted to the 5 per mille (${m.organisationsYear}).`,
    `The ${m.comuni} comuni are far apart: ${m.contrasts.map(contrastText).join('; ')}.`,
    `${m.losing === 1 ? 'One comune has' : `${upperFirst(numberWord(m.losing))} of the ${m.comuni} comuni have`} lost residents since 2011.`,
  ],
};
