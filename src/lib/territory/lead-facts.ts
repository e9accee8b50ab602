import { endOf, type Reading, type Standing } from './profile-reading';

/** Something unusual that can be said of a comune in one clause. */
export interface LeadFact {
  id: LeadFactId;
  end: 'high' | 'low';
  value: number;
  decimals: number;
  period: string;
  standing: Standing;
  estimated: boolean;
  /** The end speaks of a need, not of an advantage. */
  need: boolean;
}

/**
 * Indicators a lead may speak of; of one subject only the most extreme is told. `needAt` is the end that speaks of a need which
 * organisations answer: landslides are told, but not set against organisations.
 */
const CANDIDATES = [
  { id: 'minuti-polo', subject: 'distance', needAt: 'high' },
  { id: 'variazione-popolazione-2011-2025', subject: 'people', needAt: 'low' },
  { id: 'indice-vecchiaia', subject: 'age', needAt: 'high' },
  { id: 'anni-reddito-80mq', subject: 'home', needAt: 'high' },
  { id: 'prezzo-vendita', subject: 'home', needAt: null },
  { id: 'reddito-medio', subject: 'income', needAt: 'low' },
  { id: 'frana-p34', subject: 'hazard', needAt: null },
  { id: 'presenze-1000', subject: 'tourism', needAt: null },
] as const;
export type LeadFactId = (typeof CANDIDATES)[number]['id'];

/** Facts of a comune, the most extreme first; of equally extreme ones the order of the list decides. */
export function leadFacts(readings: ReadonlyMap<string, Reading>): LeadFact[] {
  const told = new Set<string>();
  return CANDIDATES.flatMap(({ id, subject, needAt }) => {
    const reading = readings.get(id);
    if (!reading || reading.value === null || reading.standing === null) return [];
    const end = endOf(reading.standing);
    if (end === null || !sayable(id, end, reading.value)) return [];
    const { value, period, standing } = reading;
    const fact: LeadFact = {
      ...{ id, end, value, period, standing },
      decimals: reading.indicator.decimals,
      estimated: reading.status === 'estimated',
      need: needAt === end,
    };
    return [{ subject, fact }];
  })
    .sort((a, b) => fromItsEnd(a.fact) - fromItsEnd(b.fact))
    .filter(({ subject }) => !told.has(subject) && told.add(subject))
    .map(({ fact }) => fact);
}

/** Whether a comune is in the middle of the 55 in everything a lead may speak of, told or not. */
export function isAtNoEnd(readings: ReadonlyMap<string, Reading>): boolean {
  return CANDIDATES.every(({ id }) => {
    const standing = readings.get(id)?.standing;
    return !standing || endOf(standing) === null;
  });
}

/** A low change that is no loss, or a high one that is no gain, cannot be told as such; hazard is told only where it is. */
function sayable(id: LeadFactId, end: 'high' | 'low', value: number): boolean {
  if (id === 'variazione-popolazione-2011-2025') return end === 'low' ? value < 0 : value > 0;
  if (id === 'frana-p34') return end === 'high' && value >= 1;
  return true;
}

function fromItsEnd({ end, standing }: LeadFact): number {
  return end === 'high' ? standing.fromHighest : standing.fromLowest;
}
