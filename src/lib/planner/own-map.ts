import type { Fill } from '../map/fill';

/** An area on the map: its comuni in a grey of their own, the others quiet. Its outline is drawn in ink over them. */
export function areaFills(comuni: readonly { id: string }[], members: readonly string[]): Map<string, Fill> {
  const inside = new Set(members);
  return new Map(comuni.map(({ id }): [string, Fill] => [id, { kind: inside.has(id) ? 'group' : 'land' }]));
}
