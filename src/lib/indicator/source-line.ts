import { latestDate } from '../catalogue/citation';
import type { Locale } from '../i18n/locale';
import type { Source } from '../snapshot/domain';

/**
 * How some sources are named: `source` with publisher and title, for a note; `publishers` alone, each once, for the frame of a map;
 * and the day the newest was read.
 * Unknown ids are a broken snapshot and throw.
 */
export function sourceLines(
  ids: readonly string[],
  sources: readonly Source[],
  locale: Locale,
): { source: string; publishers: string; retrievedOn: string } {
  const named = ids.map((id) => {
    const source = sources.find((s) => s.id === id);
    if (!source) throw new Error(`source ${id} is not in the sources table`);
    return source;
  });
  return {
    source: named.map((s) => `${s.publisher}, ${s.title[locale]}`).join('; '),
    publishers: [...new Set(named.map((s) => s.publisher))].join('; '),
    retrievedOn: latestDate(named.map((s) => s.retrievedOn)),
  };
}
