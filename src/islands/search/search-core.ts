/** What the search box loads when it is first used: engine, files and list. */
import type { Locale } from '@/lib/i18n/locale';
import { SearchEngine } from '@/lib/search/engine';
import SearchList from './SearchList.svelte';
import { SearchSession, type Choose } from './search-session.svelte';

export interface SearchCore {
  session: SearchSession;
  List: typeof SearchList;
}

/** Opens the search in a language. @throws Error when its file does not arrive. */
export async function openSearch(
  locale: Locale,
  onchoose: Choose | undefined,
  onclear: () => void,
): Promise<SearchCore> {
  const engine = await SearchEngine.open(locale);
  return { session: new SearchSession(engine, locale, onchoose, onclear), List: SearchList };
}
