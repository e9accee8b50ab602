import { groupTouching } from '../map/groupTouching';
import { byName, comuniOf } from './profile';
import type { ProfileData } from './profile-data';
import type { Level, Territory } from './types';

/** What a territory is part of, made of, and next to. Lists are in the alphabetical order of names. */
export interface Relations {
  /** Comuni of a group; none for a comune. */
  members: Territory[];
  /** Groups that hold all of it and more, the smallest kind first: unione, distretto, area, metropolitan city. */
  parents: Territory[];
  /** Groups of comuni that lie whole inside it. */
  parts: Territory[];
  /** Territories of other kinds made of the very same comuni. */
  same: Territory[];
  /** Comuni of the same unione; of a group the others of its kind. */
  siblings: Territory[];
  /** Territories of its kind that share a border with it. */
  neighbours: Territory[];
  /** The area it lies in, also where it has the same comuni; null where it is an area or reaches over several. */
  area: Territory | null;
}

const UPWARDS: Level[] = ['unione', 'distretto', 'area', 'metropoli'];

export function relationsOf(data: ProfileData, territory: Territory): Relations {
  const { id, level } = territory;
  const own = comuniOf(data, territory);
  const groups = data.territories.filter((t) => t.level !== 'comune' && t.id !== id);
  const sizes = new Map(groups.map((group) => [group.id, comuniOf(data, group).length]));
  const holds = (group: Territory): boolean => {
    const members = new Set(comuniOf(data, group));
    return own.every((comune) => members.has(comune));
  };
  const heldBy = (group: Territory): boolean => comuniOf(data, group).every((comune) => own.includes(comune));
  const sizeOf = (group: Territory): number => sizes.get(group.id) ?? 0;
  const around = groups.filter(holds);
  const peers = peersOf(data, territory);
  return {
    members: level === 'comune' ? [] : byName(own),
    parents: around
      .filter((group) => sizeOf(group) > own.length)
      .sort((a, b) => UPWARDS.indexOf(a.level) - UPWARDS.indexOf(b.level)),
    parts: byName(groups.filter((group) => sizeOf(group) < own.length && heldBy(group))),
    same: around.filter((group) => sizeOf(group) === own.length),
    siblings: siblingsOf(territory, peers),
    neighbours: neighboursOf(data, territory, peers),
    area: level === 'area' ? null : (around.find((group) => group.level === 'area') ?? null),
  };
}

/** All territories of the same kind, itself among them, in the order of the table. */
export function peersOf(data: ProfileData, { level }: Pick<Territory, 'level'>): Territory[] {
  return data.territories.filter((t) => t.level === level);
}

function siblingsOf(territory: Territory, peers: readonly Territory[]): Territory[] {
  const others = peers.filter((t) => t.id !== territory.id);
  if (territory.level !== 'comune') return byName(others);
  return byName(others.filter((t) => t.unioneId !== null && t.unioneId === territory.unioneId));
}

function neighboursOf(data: ProfileData, territory: Territory, peers: readonly Territory[]): Territory[] {
  if (territory.level === 'comune') return data.neighbours.get(territory.id) ?? [];
  const touching = new Map(
    [...data.neighbours].map(([id, near]) => [id, near.map((comune) => comune.id)] as const),
  );
  const groups = peers.map((t) => ({ id: t.id, members: comuniOf(data, t).map((comune) => comune.id) }));
  const near = groupTouching(touching, groups).get(territory.id) ?? [];
  return byName(near.flatMap((id) => data.byId.get(id) ?? []));
}
