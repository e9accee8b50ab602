/**
 * A list of territories in an address: published ones by their id, areas of the reader's own whole, so that who opens the link needs
 * nothing kept in a browser. `territori=037006,area-pianura,p1&propria=Le valli~059.061` are three, the last one an own area.
 */
import { cleanName, formatOwnArea, MOST_AREAS, PROVINCE, type OwnArea } from '../territory/own-areas';
import type { StateProblem } from './params';

/** A published territory, or an area put together by a reader. */
export type TerritoryRef = { kind: 'published'; id: string } | { kind: 'own'; area: OwnArea };

export const TERRITORIES_KEY = 'territori';
export const OWN_KEY = 'propria';

/** What the codec must know to tell a good id from a stale one. */
export interface TerritoriesContext {
  /** Ids of the published territories of every level. */
  ids: ReadonlySet<string>;
  /** ISTAT codes of the comuni of today. */
  comuni: ReadonlySet<string>;
}

/**
 * The territories of an address, in order, once each and at most `most`, with what could not be understood. Own areas that the list does not name come
 * last. Total: any text gives a list, perhaps empty.
 */
export function parseTerritories(
  params: URLSearchParams,
  context: TerritoriesContext,
  most: number,
): { refs: TerritoryRef[]; problems: StateProblem[] } {
  const problems: StateProblem[] = [];
  const wrong = (key: string, value: string): void => void problems.push({ key, value: value.slice(0, 80) });
  const owns = params
    .getAll(OWN_KEY)
    .slice(0, MOST_AREAS)
    .map((text) => {
      const area = parseOwnArea(text, context.comuni);
      if (!area) wrong(OWN_KEY, text);
      return area;
    });
  const refs: TerritoryRef[] = [];
  const used = new Set<number>();
  for (const word of (params.get(TERRITORIES_KEY) ?? '').split(',').filter(Boolean)) {
    const at = /^p(\d{1,2})$/.exec(word);
    const own = at ? owns[Number(at[1]) - 1] : null;
    if (at && own && !used.has(Number(at[1]))) {
      used.add(Number(at[1]));
      refs.push({ kind: 'own', area: own });
    } else if (context.ids.has(word)) {
      if (!refs.some((ref) => ref.kind === 'published' && ref.id === word))
        refs.push({ kind: 'published', id: word });
    } else if (!own) wrong(TERRITORIES_KEY, word);
  }
  owns.forEach((area, i) => {
    if (area && !used.has(i + 1)) refs.push({ kind: 'own', area });
  });
  if (refs.length > most) wrong(TERRITORIES_KEY, `${refs.length} > ${most}`);
  return { refs: refs.slice(0, most), problems };
}

/** Writes the territories into `params`; nothing for an empty list. Inverse of {@link parseTerritories}. */
export function formatTerritories(refs: readonly TerritoryRef[], params: URLSearchParams): void {
  let owns = 0;
  const words = refs.map((ref) => {
    if (ref.kind === 'published') return ref.id;
    params.append(OWN_KEY, formatOwnArea(ref.area));
    return `p${++owns}`;
  });
  if (words.length > 0) params.set(TERRITORIES_KEY, words.join(','));
}

/** Null where no name or no known comune is left. */
export function parseOwnArea(text: string, known: ReadonlySet<string>): OwnArea | null {
  const cut = text.lastIndexOf('~');
  const name = cleanName(text.slice(0, Math.max(0, cut)));
  const comuni = text
    .slice(cut + 1)
    .split('.')
    .map((code) => (code.length === 3 ? PROVINCE + code : code))
    .filter((id) => known.has(id));
  return cut < 0 || name === '' || comuni.length === 0 ? null : { name, comuni: [...new Set(comuni)].sort() };
}
