/** A map of a list that is not whole: in how many comuni something is known to be. */
import { deckTitles } from '../i18n/deck-titles';
import { areaKeyOf, type DeckContext } from './context';
import { inArea, measureOf, notesOf, sourceOf } from './slides';
import type { Slide } from './types';
import { comuneValues } from './values';

export type KnownId = keyof (typeof deckTitles)['it']['known'];

export function knownSlide(context: DeckContext, id: KnownId): Slide {
  const { area, data, locale } = context;
  const t = deckTitles[locale];
  const key = areaKeyOf(context);
  const n = comuneValues(context, id, area).filter(({ value }) => value > 0).length;
  const of = data.comuni.filter((comune) => area === null || comune.areaId === area.id).length;
  const others = comuneValues(context, id).filter(({ value }) => value > 0).length - n;
  const elsewhere = area ? t.elsewhere({ n: others, of: data.comuni.length - of }) : '';
  return {
    kind: 'figure',
    id: `${id}-mappa`,
    title: `${t.counted({ n, of }, area && inArea(context, area), t.known[id])}${elsewhere}`,
    measure: measureOf(context, id),
    source: sourceOf(context, [id]),
    figure: { kind: 'map', indicator: id, ...(key === null ? {} : { area: key }) },
    notes: notesOf(context, id),
  };
}
