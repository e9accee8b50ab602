/** Removing what the site keeps in this browser. */
import { KEPT_KEYS } from './kept';

export type Forgotten = 'done' | 'nothing' | 'failed';

/** Removes every name of {@link KEPT_KEYS} and no other; `failed` where the browser refuses its storage. */
export function forgetKept(shelf: () => Pick<Storage, 'getItem' | 'removeItem'>): Forgotten {
  try {
    const store = shelf();
    const there = KEPT_KEYS.filter((key) => store.getItem(key) !== null);
    for (const key of there) store.removeItem(key);
    return there.length > 0 ? 'done' : 'nothing';
  } catch {
    return 'failed';
  }
}
