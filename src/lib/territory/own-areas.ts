/**
 * Areas that a reader has put together, kept in the reader's own browser and sent nowhere. What is read back is checked as strictly as
 * an address: another version of the site, another tab or a hand may have written it.
 */

/** A set of comuni under a name. Its comuni are ISTAT codes, once each, in order. */
export interface OwnArea {
  name: string;
  comuni: string[];
}

export const LONGEST_NAME = 60;
export const MOST_AREAS = 30;
const KEY = 'osservatorio.aree';

/** The areas of a kept text that still mean something; comuni that no longer exist are dropped. Never throws. */
export function parseOwnAreas(text: string | null, known: ReadonlySet<string>): OwnArea[] {
  let read: unknown;
  try {
    read = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(read)) return [];
  return read.reduce<OwnArea[]>((areas, item: unknown) => {
    const { name, comuni } = (item ?? {}) as { name?: unknown; comuni?: unknown };
    const members = Array.isArray(comuni) ? comuni.filter((id): id is string => known.has(id as string)) : [];
    return typeof name === 'string' ? withArea(areas, name, members) : areas;
  }, []);
}

export function formatOwnAreas(areas: readonly OwnArea[]): string {
  return JSON.stringify(areas);
}

/**
 * The areas with one more. An area of the same name gives way to it; without a name or comuni nothing changes; beyond
 * {@link MOST_AREAS} the oldest goes.
 */
export function withArea(areas: readonly OwnArea[], name: string, comuni: readonly string[]): OwnArea[] {
  const called = cleanName(name);
  if (called === '' || comuni.length === 0) return [...areas];
  const area = { name: called, comuni: [...new Set(comuni)].sort() };
  return [...withoutArea(areas, called), area].slice(-MOST_AREAS);
}

/** A name as it is kept: on one line, at most {@link LONGEST_NAME} characters. */
export function cleanName(name: string): string {
  return name.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME).trim();
}

/** Codes of the metropolitan city are written without their common beginning. */
export const PROVINCE = '037';

/** An area in an address, `Name~006.021`: the name, then the codes. */
export function formatOwnArea({ name, comuni }: OwnArea): string {
  const short = (id: string): string => (id.startsWith(PROVINCE) ? id.slice(PROVINCE.length) : id);
  return `${name}~${comuni.map(short).join('.')}`;
}

export function withoutArea(areas: readonly OwnArea[], name: string): OwnArea[] {
  return areas.filter((area) => !sameName(area.name, name));
}

export function hasArea(areas: readonly OwnArea[], name: string): boolean {
  return areas.some((area) => sameName(area.name, name.replace(/\s+/g, ' ').trim()));
}

const sameName = (a: string, b: string): boolean => a.toLocaleLowerCase() === b.toLocaleLowerCase();

/** The browser's shelf behind two verbs. A browser may forbid it or have no room: then nothing is kept, and nothing breaks. */
export interface OwnAreaStore {
  read: () => OwnArea[];
  /** Whether the areas were kept. */
  write: (areas: readonly OwnArea[]) => boolean;
}

/** `shelf` gives the storage, or throws where there is none. */
export function ownAreaStore(
  shelf: () => Pick<Storage, 'getItem' | 'setItem'>,
  known: ReadonlySet<string>,
): OwnAreaStore {
  return {
    read: () => {
      try {
        return parseOwnAreas(shelf().getItem(KEY), known);
      } catch {
        return [];
      }
    },
    write: (areas) => {
      try {
        shelf().setItem(KEY, formatOwnAreas(areas));
        return true;
      } catch {
        return false;
      }
    },
  };
}
