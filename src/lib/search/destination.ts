import { href, type Locale } from '../i18n/locale';
import { openRecords, type RecordsContext, type RecordTable } from '../state/records';
import type { ExplorerState, UnitLevel } from '../state/explorer';
import { profilePath } from '../territory/address';
import type { SearchEntry } from './types';

/** The list in which a record is found. */
const TABLE = { organizzazione: 'organizzazioni', luogo: 'luoghi' } as const satisfies Record<
  string,
  RecordTable
>;

/** The page that a result opens from a page that is not the explorer. */
export function addressOf(entry: SearchEntry, locale: Locale): string {
  const map = (params: Record<string, string>): string =>
    `${href(locale, '/mappa/')}?${new URLSearchParams(params).toString()}`;
  switch (entry.kind) {
    case 'comune':
    case 'localita':
      return href(locale, `/territori/${entry.slug ?? ''}/`);
    case 'unione':
    case 'distretto':
    case 'area':
      return href(locale, profilePath({ id: entry.id, level: entry.kind, slug: entry.slug ?? '' }));
    case 'indicatore':
      return map({ indicatore: entry.id });
    case 'pagina':
      return href(locale, entry.id);
    case 'tabella':
      return href(locale, `/dati/${entry.id}/`);
    case 'organizzazione':
    case 'luogo':
      return map({ elenco: TABLE[entry.kind], parole: entry.name });
  }
}

/** What a result changes in the explorer; null when it is a page elsewhere. An indicator is chosen by the session. */
export function patchOf(
  entry: SearchEntry,
  context: RecordsContext,
): Pick<ExplorerState, 'level' | 'selected'> | Pick<ExplorerState, 'records'> | null {
  switch (entry.kind) {
    case 'comune':
    case 'localita':
      return { level: 'comune', selected: [entry.id] };
    case 'unione':
    case 'distretto':
    case 'area':
      return { level: entry.kind satisfies UnitLevel, selected: [entry.id] };
    case 'organizzazione':
    case 'luogo':
      return { records: { ...openRecords(TABLE[entry.kind], context), words: entry.name } };
    case 'indicatore':
    case 'pagina':
    case 'tabella':
      return null;
  }
}
