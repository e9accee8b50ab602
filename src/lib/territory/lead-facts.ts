import { LEAD_SUBJECTS, type LeadFactId, type LeadSubject } from './lead-subjects';
import { leadValue, placeWithOne, type LeadValue } from './lead-value';
import type { ProfileData } from './profile-data';
import { endOf, type Standing } from './profile-reading';
import type { Territory } from './types';

export type End = 'high' | 'low';

/** Something unusual that can be said of a territory in one clause. */
export interface LeadFact extends LeadValue {
  id: LeadFactId;
  end: End;
  standing: Standing;
  /** The end speaks of a need, not of an advantage. */
  need: boolean;
}

const known = new WeakMap<ProfileData, Map<string, LeadFact[]>>();

/**
 * Facts of a comune or a group, the most telling first, one a subject: places from the end times what the subject is worth; of equals the
 * order of the list decides. Nothing for the metropolitan city, which is alone at its level.
 */
export function leadFacts(data: ProfileData, territory: Territory): readonly LeadFact[] {
  const cache = known.get(data) ?? new Map<string, LeadFact[]>();
  known.set(data, cache);
  const facts = cache.get(territory.id) ?? found(data, territory);
  cache.set(territory.id, facts);
  return facts;
}

function found(data: ProfileData, territory: Territory): LeadFact[] {
  const told = new Set<string>();
  return LEAD_SUBJECTS.flatMap((entry: LeadSubject & { id: LeadFactId }) => {
    const fact = factOf(data, territory, entry);
    return fact ? [{ subject: entry.subject, fact, score: scoreOf(fact, entry) }] : [];
  })
    .sort((a, b) => a.score - b.score)
    .filter(({ subject }) => !told.has(subject) && told.add(subject))
    .map(({ fact }) => fact);
}

/** Where a value belongs: among comuni the first or last fifth; of a few groups the first two or the last two, of four the first or last. */
export function endIn(standing: Standing, level: Territory['level']): End | null {
  if (level === 'comune') return endOf(standing);
  if (standing.of < 3 || standing.tied > 0) return null;
  const last = standing.of < 6 ? 1 : 2;
  if (standing.fromHighest <= last) return 'high';
  return standing.fromLowest <= last ? 'low' : null;
}

function factOf(data: ProfileData, territory: Territory, entry: LeadSubject & { id: LeadFactId }) {
  if (entry.comuniOnly && territory.level !== 'comune') return null;
  const value = leadValue(data, territory, entry.id);
  if (!value?.standing) return null;
  const end = endIn(value.standing, territory.level);
  if (end === null || entry[end] === null || !sayable(entry, end, value)) return null;
  if (entry.ofCases && !staysWithOne(value, end, territory.level)) return null;
  const fact: LeadFact = {
    ...value,
    ...{ id: entry.id, end, standing: value.standing, need: entry.needAt === end },
  };
  return fact;
}

/** A low change that is no loss, or a high one that is no gain, cannot be told as such; a count that others share is no distinction. */
function sayable(
  { id, from = 0 }: LeadSubject,
  end: End,
  { value, standing, indicator }: LeadValue,
): boolean {
  if (id === 'variazione-popolazione-2011-2025' || id === 'prezzo-variazione')
    return end === 'low' ? value < 0 : value > 0;
  if (indicator.measure === 'count' && (standing?.tied ?? 0) > 0) return false;
  return value >= from;
}

function staysWithOne(value: LeadValue, end: End, level: Territory['level']): boolean {
  const place = placeWithOne(value, end);
  if (place === null || !value.standing) return false;
  const { of } = value.standing;
  return endIn({ fromHighest: place, fromLowest: of - place + 1, of, tied: 0 }, level) === end;
}

function scoreOf({ end, standing }: LeadFact, entry: LeadSubject): number {
  return (end === 'high' ? standing.fromHighest : standing.fromLowest) * (entry[end] ?? Infinity);
}
