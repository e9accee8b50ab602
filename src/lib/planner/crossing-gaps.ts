/** Why a unit is not in a crossing, in words. */
import { rollups } from 'd3';
import { crossingMessages } from '../i18n/crossing';
import type { Locale } from '../i18n/locale';
import type { CrossingView } from './crossing-view';

/** The value or values that a unit has not, with the note of the source where there is one; empty for a unit that has both. */
export function gapReason(
  { need, resource }: Pick<CrossingView, 'need' | 'resource'>,
  id: string,
  locale: Locale,
): string {
  const t = crossingMessages[locale];
  return [need, resource]
    .flatMap(({ indicator, view }) => {
      const row = view.byId.get(id);
      if (!row || row.value !== null) return [];
      const said =
        row.status === 'suppressed' ? t.suppressedValue(indicator.label) : t.missingValue(indicator.label);
      return [row.note ? `${said} (${row.note.replace(/\.$/, '')})` : said];
    })
    .join('; ');
}

/** Units without one of the two values, by reason, the commonest first. */
export function gapsOf(
  view: Pick<CrossingView, 'need' | 'resource' | 'missing'>,
  locale: Locale,
): { reason: string; names: string[] }[] {
  return rollups(
    view.missing,
    (rows) => rows.map(({ name }) => name),
    ({ id }) => gapReason(view, id, locale),
  )
    .map(([reason, names]) => ({ reason, names }))
    .sort((a, b) => b.names.length - a.names.length);
}
