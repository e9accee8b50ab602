import type { Territory } from './types';

/**
 * Page of a territory, without base and language. A comune and the metropolitan city go by their name; the other groups by their id,
 * which says the level: an unione and a distretto may share a name, and so may a comune and its area.
 */
export function profilePath({ id, level, slug }: Pick<Territory, 'id' | 'level' | 'slug'>): string {
  return `/territori/${profileSlug({ id, level, slug })}/`;
}

/** Last segment of the page of a territory; no two territories share one. */
export function profileSlug({ id, level, slug }: Pick<Territory, 'id' | 'level' | 'slug'>): string {
  return level === 'comune' || level === 'metropoli' ? slug : id;
}
