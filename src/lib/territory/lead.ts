import { leadWords } from '../i18n/territory-lead';
import type { Locale } from '../i18n/locale';
import { endIn, leadFacts, type End, type LeadFact } from './lead-facts';
import { contrastOf, metropolitanLead } from './lead-group';
import { ORGANISATIONS } from './lead-subjects';
import { leadValue, placeWithOne, type LeadValue } from './lead-value';
import { comuniOf } from './profile';
import type { ProfileData } from './profile-data';
import type { Territory } from './types';

/** Below this count one body more or less can move the place: the lead says to which. */
const SMALL = 10;

/**
 * One to four sentences on what is unusual in a territory, by rule.
 *
 * A comune: a fact counts when it is within the first or last fifth of the 55. Where its organisations are, they are told, after the most
 * telling need if there is one, and a count under ten says what one more (or less) would change; then up to two facts more. Where they
 * are not, up to three facts. A group: only where it is first or last of its level, then the widest difference inside it.
 */
export function leadOf(data: ProfileData, territory: Territory, locale: Locale): string[] {
  if (territory.level === 'metropoli')
    return leadWords[locale].metropolitan(metropolitanLead(data, territory));
  return territory.level === 'comune'
    ? unusual(data, territory, locale, { most: 3, named: false })
    : groupLead(data, territory, locale);
}

/** The figure a lead opens with: the need told before the organisations, the organisations, or the most telling fact; null where there is none. */
export function openingOf(
  data: ProfileData,
  territory: Territory,
): (LeadValue & Pick<LeadFact, 'end' | 'standing'>) | null {
  const facts = leadFacts(data, territory).filter(({ value }) => value !== 0);
  const organisations = leadValue(data, territory, ORGANISATIONS);
  const end = organisations && endOfOrganisations(organisations, territory.level);
  if (!organisations?.standing || !end) return facts[0] ?? null;
  return facts.find((fact) => fact.need) ?? { ...organisations, end, standing: organisations.standing };
}

function groupLead(data: ProfileData, group: Territory, locale: Locale): string[] {
  const w = leadWords[locale];
  const comuni = comuniOf(data, group);
  const [only] = comuni;
  const identity = comuni.length === 1 && only ? [w.alone(group, only)] : [];
  const facts = leadFacts(data, group).slice(0, 3);
  const contrast = contrastOf(data, group, new Set(facts.slice(0, 2).map(({ id }) => id)));
  const told = unusual(data, group, locale, { most: contrast ? 2 : 3, named: identity.length > 0 });
  return [...identity, ...told, ...(contrast ? [w.contrast(contrast)] : [])];
}

/** Sentences on organisations and facts, `most` of them and a caution at most; `named` where a sentence before has said the name. */
function unusual(
  data: ProfileData,
  territory: Territory,
  locale: Locale,
  { most, named }: { most: number; named: boolean },
): string[] {
  const w = leadWords[locale];
  const facts = leadFacts(data, territory);
  const organisations = leadValue(data, territory, ORGANISATIONS);
  const open = named ? w.go : w.open;
  const end = organisations && endOfOrganisations(organisations, territory.level);
  if (!organisations?.standing || !end) {
    const [first, ...rest] = facts.slice(0, most);
    if (!first) return organisations ? [w.count(territory, organisations, named ? null : 'name')] : [];
    const alone = rest.length === 0 && organisations ? [w.count(territory, organisations, null)] : [];
    return [open(territory, first, true), ...rest.map((fact) => w.go(territory, fact, false)), ...alone];
  }
  const need = facts.find((fact) => fact.need);
  const body = w.organisations(territory, organisations, end, need ? 'need' : named ? null : 'name');
  const count = organisations.numerator ?? 0;
  const small = count > 0 && count < SMALL;
  const place = placeWithOne(organisations, end);
  const caution = small && place !== null ? [w.caution(end, place, organisations.standing.fromHighest)] : [];
  const first = need ? [open(territory, need, true)] : [];
  const left = most - 1 - first.length - caution.length;
  const rest = facts.filter((fact) => fact !== need).slice(0, Math.max(1, left));
  const more = rest.map((fact, i) => w.go(territory, fact, first.length === 0 && i === 0));
  return [...first, body, ...caution, ...more];
}

/** Of a group only the first or the last of its level is told: the sentence says "more than any other". */
function endOfOrganisations({ standing }: LeadValue, level: Territory['level']): End | null {
  if (!standing) return null;
  if (level !== 'comune' && standing.fromHighest !== 1 && standing.fromLowest !== 1) return null;
  return endIn(standing, level);
}
