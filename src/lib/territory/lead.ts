import { formatNumber } from '../format/number';
import { leadWords } from '../i18n/territory-lead';
import type { Locale } from '../i18n/locale';
import { isAtNoEnd, leadFacts, type LeadFact } from './lead-facts';
import { endOf, type Reading } from './profile-reading';

export interface LeadInput {
  name: string;
  /** Pole the minutes are counted to, and SNAI class. */
  snaiPole: string | null;
  snaiClass: string | null;
  /** Readings of one comune, by indicator id. */
  readings: ReadonlyMap<string, Reading>;
}

const ORGANISATIONS = 'organizzazioni-10k';
/** Below this count one body more or less can move the place: the lead says to which. */
const SMALL = 10;

/**
 * At most three sentences on what is unusual in a comune, by rule:
 * a fact counts when the comune is within the first or last fifth of the 55; the organisations and the most extreme need share the first
 * sentence; up to two facts more follow; a count under ten leaves room for one and says what an organisation more (or less) would change.
 */
export function leadOf(input: LeadInput, locale: Locale): string[] {
  const w = leadWords[locale];
  const facts = leadFacts(input.readings);
  const say = (fact: LeadFact): string => w.fact(fact, input);
  const organisations = input.readings.get(ORGANISATIONS);
  const value = organisations?.value ?? null;
  if (!organisations || value === null || organisations.numerator === null || !organisations.standing) {
    return facts.length > 0 ? [w.sentence(input.name, facts.slice(0, 2).map(say))] : [];
  }
  const count = organisations.numerator;
  const clause = {
    count,
    countText: formatNumber(count, locale),
    rate: formatNumber(value, locale, organisations.indicator.decimals),
    year: organisations.period,
    standing: organisations.standing,
  };
  const end = endOf(organisations.standing);
  if (end === null) {
    if (facts.length > 0)
      return [w.sentence(input.name, facts.slice(0, 2).map(say)), w.organisations(clause, null)];
    if (!isAtNoEnd(input.readings)) return [w.organisations(clause, input.name)];
    return [w.nothing(input.name, Math.floor(organisations.standing.of / 5)), w.organisations(clause, null)];
  }
  const need = facts.find((fact) => fact.need);
  const body = w.organisationsAtEnd(clause, end);
  const first = need ? w.combined(input.name, say(need), body, end) : w.sentence(input.name, [body]);
  const small = count > 0 && count < SMALL;
  const rest = facts.filter((fact) => fact !== need).slice(0, small ? 1 : 2);
  const caution = small ? [w.caution(end, placeWithOne(organisations, end), organisations.standing)] : [];
  return [first, ...caution, ...(rest.length > 0 ? [w.more(rest.map(say))] : [])];
}

/** Place from the highest if the comune had one organisation more (at the low end) or less (at the high end). */
function placeWithOne(reading: Reading, end: 'high' | 'low'): number {
  const step = reading.indicator.factor / (reading.denominator ?? 1);
  const own = reading.value ?? 0;
  const moved = own + (end === 'low' ? step : -step);
  const others = [...reading.values];
  others.splice(others.indexOf(own), 1);
  return others.filter((value) => value > moved).length + 1;
}
