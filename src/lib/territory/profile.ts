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

/** The figures a profile opens with, in theme order; those the tables lack are left out. */
const KEY_FIGURES = [
  'organizzazioni-10k',
  'prezzo-vendita',
  'anni-reddito-80mq',
  'reddito-medio',
  'cer-presenza',
  'minuti-polo',
  'indice-vecchiaia',
  'variazione-popolazione-2011-2025',
  'presenze-1000',
  'posti-letto-1000',
] as const;

/** Readings of the key figures, in the order they are shown. */
export function keyFigures(readings: ReadonlyMap<string, Reading>): Reading[] {
  return KEY_FIGURES.flatMap((id) => readings.get(id) ?? []);
}

/** Comuni of a territory: itself, or the members of the group. */
export function comuniOf(data: ProfileData, territory: Territory): Territory[] {
  const { id, level } = territory;
  if (level === 'metropoli') return data.comuni;
  return data.comuni.filter(
    (c) => c.id === id || c.areaId === id || c.unioneId === id || c.distrettoId === id,
  );
}

/** Comuni of the same unione, without the comune itself; none where it is in no unione. */
export function siblingsOf(data: ProfileData, comune: Territory): Territory[] {
  return byName(
    data.comuni.filter((c) => c.unioneId !== null && c.unioneId === comune.unioneId && c.id !== comune.id),
  );
}

/** Territories in the alphabetical order of Italian names. */
export function byName(territories: readonly Territory[]): Territory[] {
  return [...territories].sort((a, b) => a.name.localeCompare(b.name, 'it'));
}
