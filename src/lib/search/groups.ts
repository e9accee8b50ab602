import { compareRanks } from './rank';
import type { Found } from './search-index';
import type { SearchKind } from './types';

/** Groups of results, as the listbox names them. */
export const SEARCH_GROUPS = {
  comuni: ['comune'],
  localita: ['localita'],
  gruppi: ['unione', 'distretto', 'area'],
  indicatori: ['indicatore'],
  pagine: ['pagina'],
  tabelle: ['tabella'],
  organizzazioni: ['organizzazione'],
  luoghi: ['luogo'],
} as const satisfies Record<string, readonly SearchKind[]>;
export type SearchGroup = keyof typeof SEARCH_GROUPS;

export interface FoundGroup {
  group: SearchGroup;
  /** How many were found; `shown` holds the first of them. */
  count: number;
  shown: Found[];
}

const SHOWN: Readonly<Record<SearchGroup, number>> = {
  comuni: 6,
  localita: 5,
  gruppi: 5,
  indicatori: 5,
  pagine: 4,
  tabelle: 3,
  organizzazioni: 4,
  luoghi: 4,
};

/** Results by group, the group with the best result first; what was found later goes on after what is there already. */
export function groupsOf(...parts: readonly (readonly Found[])[]): FoundGroup[] {
  return parts.flatMap((found) =>
    (Object.keys(SEARCH_GROUPS) as SearchGroup[])
      .map((group) => {
        const kinds: readonly SearchKind[] = SEARCH_GROUPS[group];
        const all = found.filter(({ entry }) => kinds.includes(entry.kind));
        return { group, count: all.length, shown: all.slice(0, SHOWN[group]) };
      })
      .filter(({ count }) => count > 0)
      .sort((a, b) => (a.shown[0] && b.shown[0] ? compareRanks(a.shown[0].rank, b.shown[0].rank) : 0)),
  );
}
