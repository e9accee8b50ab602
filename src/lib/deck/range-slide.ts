/** The lowest and the highest comune, of the area of the deck or of all, as a map or as bars. */
import { deckTitles } from '../i18n/deck-titles';
import type { FigureSpec } from '../figure/types';
import { inName } from '../territory/names';
import { areaKeyOf, briefOf, type DeckContext } from './context';
import { measureOf, notesOf, sourceOf } from './slides';
import type { Slide } from './types';
import { comuneValues, inTitle, type ComuneValue } from './values';

/** A map or a ranking titled with its two ends. Throws where no value is known. */
export function rangeSlide(context: DeckContext, id: string, kind: 'map' | 'ranking'): Slide {
  const { area } = context;
  const values = comuneValues(context, id, area);
  const [low, high] = [values[0], values.at(-1)];
  if (!low || !high) throw new Error(`indicator ${id} has no value to show`);
  const key = areaKeyOf(context);
  const figure: FigureSpec = { kind, indicator: id, ...(key === null ? {} : { area: key }) };
  const show = ({ value }: ComuneValue): string => inTitle(context, id, value);
  const where = (end: ComuneValue): string => {
    const same = values.filter((other) => show(other) === show(end)).length;
    return same === 1 ? inName(end.comune, context.locale) : deckTitles[context.locale].inComuni(same);
  };
  return {
    kind: 'figure',
    id: `${id}-${kind === 'map' ? 'mappa' : 'classifica'}`,
    title: deckTitles[context.locale].range(
      briefOf(context, id).label,
      show(low),
      where(low),
      show(high),
      where(high),
    ),
    measure: measureOf(context, id),
    source: sourceOf(context, [id]),
    figure,
    notes: notesOf(context, id),
  };
}
