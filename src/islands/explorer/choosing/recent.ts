/** Indicators that this browser used last, the newest first. Where storage is blocked the list is empty and nothing breaks. */
const KEY = 'indicatori-recenti';
const MOST = 5;

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The list as it stands; ids that are no text are left out. */
export function readRecent(shelf: () => Shelf = () => localStorage): string[] {
  try {
    const stored: unknown = JSON.parse(shelf().getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts an indicator first and gives the new list back. */
export function rememberRecent(id: string, shelf: () => Shelf = () => localStorage): string[] {
  const next = [id, ...readRecent(shelf).filter((other) => other !== id)].slice(0, MOST);
  try {
    shelf().setItem(KEY, JSON.stringify(next));
  } catch {
    // A full or blocked storage only means that the list is not remembered.
  }
  return next;
}

/** Forgets them all. */
export function forgetRecent(shelf: () => Shelf = () => localStorage): void {
  try {
    shelf().removeItem(KEY);
  } catch {
    // Nothing was stored.
  }
}
