/** What stands beside each unit of the list: what the lists know there, and who near it has what it lacks. */
import type { CrossedUnit, Crossing } from '../explorer/crossing';
import type { Unit } from '../explorer/units';
import { nearestWith, type Distances, type Near } from './distances';

/** One kind of organisation or place, counted by comune; a comune that is absent has none in the list. */
export interface HereKind {
  /** Plural, lower case. */
  label: string;
  organisations: boolean;
  /** From a list that is known not to be whole. */
  partial: boolean;
  counts: Record<string, number>;
}

export interface Counted {
  label: string;
  partial: boolean;
  count: number;
}

export interface Here {
  organisations: Counted[];
  places: Counted[];
}

/** Kinds with at least one record in the comuni of a unit. What names several of its comuni counts once in each. */
export function hereOf(kinds: readonly HereKind[], { members }: Pick<Unit, 'members'>): Here {
  const counted = kinds.flatMap(({ counts, ...kind }) => {
    const count = members.reduce((all, comune) => all + (counts[comune] ?? 0), 0);
    return count === 0 ? [] : [{ ...kind, count }];
  });
  const plain = ({ label, partial, count }: (typeof counted)[number]): Counted => ({ label, partial, count });
  return {
    organisations: counted.filter((kind) => kind.organisations).map(plain),
    places: counted.filter((kind) => !kind.organisations).map(plain),
  };
}

export const totalOf = (list: readonly Counted[]): number => list.reduce((all, { count }) => all + count, 0);

/**
 * Ids of the units that have what the corner lacks: the high third of the resource across, or, where two resources are crossed, of
 * either. None where the corner lacks nothing (two needs, or values that are neither).
 */
export function havingOf({ units, corner }: Pick<Crossing, 'units' | 'corner'>): Set<string> {
  const has = ({ cell }: CrossedUnit): boolean =>
    corner.kind === 'gap' ? cell % 3 === 2 : corner.kind === 'resources' && (cell % 3 === 2 || cell >= 6);
  return new Set(units.filter(has).map(({ id }) => id));
}

/** Comuni near a comune that have what it lacks; none for groups, which have no one centre to measure from. */
export function nearOf(
  unit: Pick<Unit, 'id' | 'level'>,
  having: ReadonlySet<string>,
  distances: Distances,
  borders: ReadonlyMap<string, readonly string[]>,
): Near[] {
  return unit.level === 'comune' ? nearestWith(distances, borders, unit.id, having) : [];
}
