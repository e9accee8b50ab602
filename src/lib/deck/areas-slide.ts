/** An area beside the others and the whole, values recomputed from their terms; in a deck of the whole, the lowest and highest area. */
import { ascending } from 'd3';
import { deckTitles } from '../i18n/deck-titles';
import { briefOf, type DeckContext } from './context';
import { inArea, measureOf, notesOf, sourceOf } from './slides';
import type { Slide } from './types';
import { areasOf, valueOf, WHOLE, inTitle } from './values';

/** Throws where the indicator has no value of areas. */
export function areasSlide(context: DeckContext, id: string): Slide {
  return {
    kind: 'figure',
    id: `${id}-aree`,
    title: titleOf(context, id),
    measure: measureOf(context, id),
    source: sourceOf(context, [id]),
    figure: { kind: 'areas', indicator: id },
    notes: notesOf(context, id),
  };
}

function titleOf(context: DeckContext, id: string): string {
  const t = deckTitles[context.locale];
  const { label } = briefOf(context, id);
  const values = areasOf(context)
    .flatMap((area) => {
      const value = valueOf(context, id, area.id);
      return value === null ? [] : [{ area, value }];
    })
    .sort((a, b) => ascending(a.value, b.value));
  const [low, high] = [values[0], values.at(-1)];
  const whole = valueOf(context, id, WHOLE);
  const own = values.find(({ area }) => area.id === context.area?.id);
  if (!low || !high || whole === null) throw new Error(`indicator ${id} has no values of areas`);
  const show = (value: number): string => inTitle(context, id, value);
  return own
    ? t.area(label, inArea(context, own.area), show(own.value), show(whole))
    : t.areas(
        label,
        show(low.value),
        inArea(context, low.area),
        show(high.value),
        inArea(context, high.area),
      );
}
