import type { ProfileData } from './profile-data';
import { readingOf, type Reading } from './profile-reading';
import type { Territory } from './types';

const known = new WeakMap<ProfileData, Map<string, ReadonlyMap<string, Reading>>>();

/** Every indicator read for one territory in its latest period, by indicator id; computed once for both languages. */
export function readingsOf(data: ProfileData, territory: Territory): ReadonlyMap<string, Reading> {
  const cache = known.get(data) ?? new Map<string, ReadonlyMap<string, Reading>>();
  known.set(data, cache);
  const cached = cache.get(territory.id);
  if (cached) return cached;
  const scope = { territory, comuni: data.comuni };
  const readings = new Map(
    data.indicators.flatMap((indicator) => {
      const values = data.values.get(indicator.id);
      return values ? [[indicator.id, readingOf(scope, indicator, values)] as const] : [];
    }),
  );
  cache.set(territory.id, readings);
  return readings;
}

/** Comuni of a territory: itself, or the members of the group. */
export function comuniOf(data: ProfileData, territory: Territory): Territory[] {
  const { id, level } = territory;
  if (level === 'metropoli') return data.comuni;
  return data.comuni.filter(
    (c) => c.id === id || c.areaId === id || c.unioneId === id || c.distrettoId === id,
  );
}

/** Territories in the alphabetical order of Italian names. */
export function byName(territories: readonly Territory[]): Territory[] {
  return [...territories].sort((a, b) => a.name.localeCompare(b.name, 'it'));
}
