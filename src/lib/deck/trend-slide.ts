/** How an indicator changed in the area of the deck, or in the whole, over the years that one method counts. */
import { formatPeriod } from '../format/number';
import { deckNotes } from '../i18n/deck-notes';
import { deckTitles } from '../i18n/deck-titles';
import { briefOf, type DeckContext } from './context';
import { inArea, measureOf, notesOf, sourceOf } from './slides';
import type { Slide } from './types';
import { areasOf, valueOf, WHOLE, inTitle } from './values';

/** `territories`: the lines, the one the title speaks of first; by default it, the whole and the areas. Throws where fewer than two years can be compared. */
export function trendSlide(context: DeckContext, id: string, territories?: readonly string[]): Slide {
  const brief = briefOf(context, id);
  const t = deckTitles[context.locale];
  const { area, locale } = context;
  const subject = area?.id ?? WHOLE;
  const [first, last] = comparable(context, id, subject);
  const show = (period: string): string => inTitle(context, id, valueOf(context, id, subject, period) ?? 0);
  return {
    kind: 'figure',
    id: `${id}-anni`,
    title: t.trend(
      brief.label.replace(/ \(.*\)$/, ''),
      area ? inArea(context, area) : t.whole,
      show(first),
      formatPeriod(first, locale),
      show(last),
      formatPeriod(last, locale),
    ),
    measure: measureOf(context, id),
    source: sourceOf(context, [id]),
    figure: {
      kind: 'trend',
      indicator: id,
      territories: territories ?? [...new Set([subject, WHOLE, ...areasOf(context).map((each) => each.id)])],
    },
    notes: [...notesOf(context, id), ...(brief.seriesBreaks.length > 0 ? [deckNotes[locale].breaks] : [])],
  };
}

/** First and last period of the latest stretch without a break that holds two values or more. */
export function comparable(context: DeckContext, id: string, territory: string): [string, string] {
  const { periods, seriesBreaks } = briefOf(context, id);
  const stretches: string[][] = [[]];
  for (const period of periods) {
    if (seriesBreaks.includes(period)) stretches.push([]);
    if (valueOf(context, id, territory, period) !== null) stretches.at(-1)?.push(period);
  }
  const stretch = stretches.findLast((each) => each.length > 1);
  const [first, last] = [stretch?.[0], stretch?.at(-1)];
  if (first === undefined || last === undefined)
    throw new Error(`indicator ${id} has no two years to compare`);
  return [first, last];
}
