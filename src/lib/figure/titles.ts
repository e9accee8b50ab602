/** Titles that several kinds share: what is found of the comuni, or what a list that is not whole may say. */
import { mapTitle } from '../explorer/title';
import { explorerMessages } from '../i18n/explorer';
import { figureMessages } from '../i18n/figure';
import { figureTitles } from '../i18n/figure-titles';
import type { Locale } from '../i18n/locale';
import { bare } from './around';
import { endWords, knownRows, medianOfRows } from './ends';
import type { Seen } from './seen';

/** The finding of the map's own title; with an area, said of it. */
export function foundTitle(seen: Seen, locale: Locale): string {
  const modest = modestTitle(seen, locale);
  if (modest !== null) return modest;
  const title = mapTitle(seen.view, seen.indicator, locale);
  return title === seen.indicator.label ? endsTitle(seen, locale) : inScope(seen, title, locale);
}

/** From the lowest to the highest, with what stands in the middle. */
export function endsTitle(seen: Seen, locale: Locale): string {
  const modest = modestTitle(seen, locale);
  if (modest !== null) return modest;
  const t = figureTitles[locale];
  const known = knownRows(seen.rows);
  const [low, high] = [endWords(seen, 'low', locale), endWords(seen, 'high', locale)];
  const only = known[0];
  if (low === null || high === null || !only) return seen.indicator.label;
  if (known.length === 1)
    return inScope(seen, t.place(bare(only.value, seen.indicator, locale), only.name), locale);
  if (low === high) return t.allEqual(bare(only.value, seen.indicator, locale), known.length);
  const middle = medianOfRows(seen);
  return inScope(
    seen,
    middle === null ? t.ends(low, high) : t.endsMedian(bare(middle, seen.indicator, locale), low, high),
    locale,
  );
}

/** What may be said where comuni are not ranked: how many are on a partial list, which class is the most common. */
function modestTitle({ indicator, rows }: Seen, locale: Locale): string | null {
  const t = figureMessages[locale];
  const known = knownRows(rows);
  if (indicator.measure === 'class' && !indicator.partial) {
    const counts = indicator.categories.map((_, i) => known.filter(({ value }) => value === i + 1).length);
    const most = Math.max(...counts);
    // Two classes that are as common as each other: neither is the most common.
    if (counts.filter((count) => count === most).length > 1) return indicator.label;
    return t.commonClass(
      indicator.label,
      indicator.categories[counts.indexOf(most)] ?? '',
      most,
      rows.length,
    );
  }
  if (!indicator.partial) return null;
  const some = known.filter(({ value }) => value !== 0).length;
  return t.listed(indicator.label, some, rows.length);
}

function inScope({ area }: Seen, title: string, locale: Locale): string {
  return area === null ? title : figureMessages[locale].within(explorerMessages[locale].inArea[area], title);
}
