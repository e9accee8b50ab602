import { formatDate, formatNumber, formatOrdinal, formatSigned } from '../format/number';
import type { LeadFact } from '../territory/lead-facts';
import type { LeadContrast } from '../territory/lead-group';
import type { LeadFactId } from '../territory/lead-subjects';
import type { LeadValue } from '../territory/lead-value';
import { inName, ofName, subjectName } from '../territory/names';
import type { Level, Territory } from '../territory/types';
import { feminine, itArticle, itPercent, itPlaceth } from './italian';
import type { Clause, ContrastTable, LeadWords } from './territory-lead';
import { clausesIt, RANKED_IT } from './territory-lead-facts-it';

const ORDINALS = 'primo secondo terzo quarto quinto sesto settimo ottavo nono decimo undicesimo'.split(' ');
const NUMBERS = 'zero uno due tre quattro cinque sei sette otto nove dieci undici'.split(' ');
const numberWord = (n: number): string => NUMBERS[n] ?? formatNumber(n, 'it');
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const FELLOWS: Record<Level, [of: string, feminine: boolean]> = {
  comune: ['comuni', false],
  unione: ['unioni', true],
  distretto: ['distretti', false],
  area: ['aree', true],
  metropoli: ['città metropolitane', true],
};

/** `fra i 55 comuni`, `fra le sette unioni`; where some value is missing, `fra i 53 comuni con il dato`. */
function among({ level }: Territory, of: number): string {
  const [noun, isFeminine] = FELLOWS[level];
  const known = level === 'comune' && of < 55 ? ' con il dato' : '';
  return `fra ${isFeminine ? 'le' : 'i'} ${level === 'comune' ? of : numberWord(of)} ${noun}${known}`;
}

/** `l’ottava distanza più lunga fra i 55 comuni`. */
function place(territory: Territory, fact: LeadFact, fellows: boolean): string {
  const { id, end, standing } = fact;
  const [noun, ranked, high, low] = RANKED_IT[id];
  const most = end === 'high' ? high : low;
  const isFeminine = ranked || most.startsWith('crescita');
  const at = end === 'high' ? standing.fromHighest : standing.fromLowest;
  const word = at === 1 ? '' : (ORDINALS[at - 1] ?? formatOrdinal(at, 'it'));
  const { tied } = standing;
  if (fact.numerator === 0 && tied > 0 && CASES.has(id))
    return `come in ${tied === 1 ? 'un altro comune' : `altri ${numberWord(tied)} comuni`}`;
  const tie =
    tied === 0
      ? ''
      : tied === 1
        ? ', alla pari con un altro comune'
        : `, alla pari con altri ${numberWord(tied)}`;
  const text = [isFeminine ? feminine(word) : word, noun, most].filter(Boolean).join(' ');
  const told = fellows || (territory.level === 'comune' && standing.of < 55);
  return `${itArticle(text, isFeminine)}${text}${told ? ` ${among(territory, standing.of)}` : ''}${tie}`;
}

const CASES = new Set<LeadFactId>(['non-sportive-10k', 'sportive-10k']);
const MAPS = new Set<LeadFactId>(['frana-p34', 'alluvione-p3']);
const CHANGE = 'variazione-popolazione-2011-2025';

/** `(2021)`, `(stima 2021)`, `(mappa del 2021)`; of a group also the metropolitan value, where there is one. */
function note(territory: Territory, fact: LeadFact): string {
  const period = longPeriod(fact.period);
  const when =
    fact.id === CHANGE
      ? ''
      : `${fact.estimated ? `stima${/S[12]$/.test(fact.period) ? ',' : ''} ` : MAPS.has(fact.id) ? 'mappa del ' : ''}${period}`;
  const whole =
    territory.level === 'comune' || fact.metropolitan === null
      ? ''
      : `Città metropolitana ${amount(fact, fact.metropolitan)}`;
  const text = [when, whole].filter(Boolean).join('; ');
  return text === '' ? '' : `${fact.id === CHANGE ? ' ' : ''}(${text})`;
}

/** `2021`, `secondo semestre 2025`, `1º gennaio 2025`. */
function longPeriod(period: string): string {
  const [, year, half] = /^(\d{4})-S([12])$/.exec(period) ?? [];
  return year ? `${half === '1' ? 'primo' : 'secondo'} semestre ${year}` : formatDate(period, 'it');
}

function amount({ id, indicator }: LeadFact, value: number): string {
  if (id === CHANGE) return `${formatSigned(value, 'it', indicator.decimals)}\u00a0%`;
  const text = formatNumber(value, 'it', indicator.decimals);
  const unit = indicator.unit.it;
  return unit.startsWith('%') ? `${text}\u00a0%` : unit.startsWith('€') ? `${text} €` : text;
}

/** A fact with its place; a pole of services has none. */
function tell(territory: Territory, fact: LeadFact, fellows: boolean): Required<Clause> {
  const isPole = fact.id === 'minuti-polo' && territory.snaiClass === 'A';
  const clause = clausesIt[fact.id]({
    v: formatNumber(Math.abs(fact.value), 'it', fact.indicator.decimals),
    high: fact.end === 'high',
    note: note(territory, fact),
    pole: isPole ? null : territory.snaiPole,
    count: numberWord(fact.indicator.measure === 'count' ? fact.value : (fact.numerator ?? 0)),
    none: fact.numerator === 0,
  });
  const at = isPole ? '' : `, ${place(territory, fact, fellows)}`;
  return { text: clause.text + at, about: clause.about, later: (clause.later ?? clause.text) + at };
}

const contrasts: ContrastTable = {
  'minuti-polo': (low, high) => `per arrivare a un polo di servizi si va da ${low} a ${high}`,
  'indice-vecchiaia': (low, high) =>
    `i residenti di 65 anni e più per ogni 100 ragazzi vanno da ${low} a ${high}`,
  'reddito-medio': (low, high) => `il reddito medio per contribuente va da ${low} a ${high}`,
  'variazione-popolazione-2011-2025': (low, high) =>
    `dal 2011 gli abitanti sono cambiati in modo diverso, da ${low} a ${high}`,
  'presenze-1000': (low, high) => `le notti dei turisti ogni 1.000 residenti vanno da ${low} a ${high}`,
  'prezzo-vendita': (low, high) => `il prezzo di un m² di casa va da ${low} a ${high}`,
};

const farthest = (high: string): string => `per arrivare a un polo di servizi servono fino a ${high}`;

/** `per arrivare a un polo di servizi si va da 17 minuti (Zola Predosa) a 68 minuti (Castel d’Aiano)`, with the period. */
function contrastText({ id, period, estimated, decimals, low, high }: LeadContrast): string {
  const write = (value: number): string =>
    id === CHANGE
      ? `${formatSigned(value, 'it', decimals)}\u00a0%`
      : `${formatNumber(value, 'it', decimals)}${id === 'reddito-medio' || id === 'prezzo-vendita' ? ' €' : ''}`;
  const when = id === CHANGE ? '' : `, ${estimated ? 'stima del ' : 'nel '}${longPeriod(period)}`;
  const end = ({ value, comune }: LeadContrast['low'], unit = ''): string =>
    `${write(value)}${unit} (${comune.name})`;
  // Minutes need a unit, once.
  const minutes = id === 'minuti-polo' ? ' minuti d’auto' : '';
  // The poles themselves are at no distance: there the far end says it all.
  const text =
    id === 'minuti-polo' && low.value === 0
      ? farthest(end(high, minutes))
      : contrasts[id](end(low, minutes), end(high));
  return `${text}${when}`;
}

const ENDS: Record<number, string> = { 1: 'ultimo', 2: 'penultimo', 3: 'terzultimo', 4: 'quartultimo' };

/** `secondo posto su 55`, `penultimo posto su 55`, `8º posto su 55, alla pari con un altro`. */
function standingText({ standing }: LeadValue): string {
  const { fromHighest = 0, fromLowest = 0, of = 0, tied = 0 } = standing ?? {};
  const word =
    (tied > 0 ? null : ENDS[fromLowest]) ?? ORDINALS[fromHighest - 1] ?? formatOrdinal(fromHighest, 'it');
  return `${word} posto su ${of}${tied > 0 ? ', alla pari con altri' : ''}`;
}

export const leadWordsIt: LeadWords = {
  open: (territory, fact, fellows) => {
    const { text, about } = tell(territory, fact, fellows);
    const name = about === 'it' ? subjectName(territory, 'it') : inName(territory, 'it');
    return `${upperFirst(name)} ${text}.`;
  },
  go: (territory, fact, fellows) => `${upperFirst(tell(territory, fact, fellows).later)}.`,
  organisations: (territory, value, end, from) => {
    const { level } = territory;
    const count = value.numerator ?? 0;
    const write = (n: number): string => formatNumber(n, 'it', value.indicator.decimals);
    const name = from === 'name' ? upperFirst(subjectName(territory, 'it')) : null;
    const rate = `${write(value.value)} ogni 10.000 abitanti`;
    const tail = `${numberWord(count)} quelle ammesse al 5 per mille nel ${value.period}, ${rate}`;
    // After a need: the same way, or against it.
    const subject = from === 'need' && end === 'low' ? 'E le organizzazioni' : 'Le organizzazioni';
    const but = from === 'need' && end === 'high' ? ' però' : '';
    if (level !== 'comune') {
      const more = end === 'high' ? 'più' : 'meno';
      const other = {
        unione: 'altra unione',
        distretto: 'altro distretto',
        area: 'altra area',
        metropoli: '',
      }[level];
      const whole = value.metropolitan === null ? '' : ` (Città metropolitana ${write(value.metropolitan)})`;
      return name === null
        ? `${subject} per abitante${but} sono ${more} che in ogni ${other}: ${tail}${whole}.`
        : `${name} ha ${more} organizzazioni per abitante di ogni ${other}: ${tail}${whole}.`;
    }
    const standing = standingText(value);
    const many = end === 'high' ? 'molte' : 'poche';
    if (count === 0) {
      const none = `al 5 per mille nel ${value.period}, ${standing}.`;
      return name === null
        ? `Nessuna organizzazione è stata ammessa ${none}`
        : `${name} non ha organizzazioni ammesse ${none}`;
    }
    if (count === 1)
      return `${name === null ? 'C’è' : `${name} ha`} una sola organizzazione ammessa al 5 per mille nel ${value.period}, ${rate}, ${standing}.`;
    return name === null
      ? `${subject}${but} sono ${many} per i suoi abitanti: ${tail}, ${standing}.`
      : `${name} ha ${many} organizzazioni per i suoi abitanti: ${tail}, ${standing}.`;
  },
  caution: (end, at, now) => {
    const one = `un’organizzazione ${end === 'low' ? 'in più' : 'in meno'}`;
    if (at === now) return `Il conto è piccolo, ma con ${one} il posto non cambierebbe.`;
    return `Il conto è piccolo: con ${one} il posto sarebbe ${itPlaceth(formatOrdinal(at, 'it'))}.`;
  },
  count: (territory, value, from) => {
    const count = value.numerator ?? 0;
    const rate = `${formatNumber(value.value, 'it', value.indicator.decimals)} ogni 10.000 abitanti`;
    const when = `al 5 per mille nel ${value.period}`;
    const tail = `${rate}, ${standingText(value)}.`;
    if (from === null)
      return count === 1
        ? `Una sola organizzazione è stata ammessa ${when}, ${tail}`
        : `Le organizzazioni ammesse ${when} sono ${numberWord(count)}, ${tail}`;
    const what = count === 1 ? 'una organizzazione ammessa' : `${numberWord(count)} organizzazioni ammesse`;
    return `${upperFirst(subjectName(territory, 'it'))} conta ${what} ${when}, ${tail}`;
  },
  alone: (territory, comune) =>
    `${upperFirst(subjectName(territory, 'it'))} coincide con il comune ${ofName(comune, 'it')}.`,
  contrast: (contrast) => `Al suo interno ${contrastText(contrast)}.`,
  metropolitan: (m) => [
    `Nel solo comune ${ofName(m.capital, 'it')} vive ${itPercent(formatNumber(m.capitalResidents, 'it', 1))} dei ${formatNumber(m.territory.population, 'it')} abitanti ${ofName(m.territory, 'it')} (${formatDate(m.populationDate, 'it')}) e ha sede ${itPercent(formatNumber(m.capitalOrganisations, 'it', 1))} delle organizzazioni ammesse al 5 per mille (${m.organisationsYear}).`,
    `Fra i ${m.comuni} comuni le distanze sono grandi: ${m.contrasts.map(contrastText).join('; ')}.`,
    `Dal 2011 ${m.losing === 1 ? 'ha perso abitanti un comune' : `hanno perso abitanti ${numberWord(m.losing)} comuni`} su ${m.comuni}.`,
  ],
};
