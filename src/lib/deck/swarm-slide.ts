/** How many comuni are at or beyond a threshold, in the area of the deck and elsewhere, or in which area most of them are. */
import { descending, rollups } from 'd3';
import { formatNumber } from '../format/number';
import { deckClauses } from '../i18n/deck-clauses';
import { deckTitles } from '../i18n/deck-titles';
import { deckWords } from '../i18n/deck-words';
import { areaKeyOf, briefOf, type DeckContext } from './context';
import { inArea, measureOf, notesOf, sourceOf } from './slides';
import { THRESHOLDS, type Threshold, type ThresholdId } from './thresholds';
import type { Slide } from './types';
import { comuneValues, type ComuneValue } from './values';

export function swarmSlide(context: DeckContext, id: ThresholdId): Slide {
  const threshold: Threshold = THRESHOLDS[id];
  const values = comuneValues(context, id);
  const key = areaKeyOf(context);
  return {
    kind: 'figure',
    id,
    title: titleOf(context, id, values),
    measure: deckWords[context.locale].dots(measureOf(context, id)),
    source: sourceOf(context, [id]),
    figure: {
      kind: 'swarm',
      indicator: id,
      threshold: threshold.at,
      side: threshold.side,
      ...(key === null ? {} : { lead: key }),
    },
    notes: notesOf(context, id),
  };
}

/** Comuni at or beyond the threshold, by the value as it is printed: what the dots beside the title show. */
export function beyond(context: DeckContext, id: ThresholdId, values: readonly ComuneValue[]): ComuneValue[] {
  const { at, side }: Threshold = THRESHOLDS[id];
  const factor = 10 ** briefOf(context, id).decimals;
  const printed = (value: number): number => Math.round(value * factor) / factor;
  return values.filter(({ value }) => (side === 'above' ? printed(value) >= at : printed(value) <= at));
}

function titleOf(context: DeckContext, id: ThresholdId, values: readonly ComuneValue[]): string {
  const { area, locale } = context;
  const t = deckTitles[locale];
  const threshold: Threshold = THRESHOLDS[id];
  const clause = deckClauses[locale][id](formatNumber(threshold.at, locale));
  const count = (some: readonly ComuneValue[]) => ({ n: beyond(context, id, some).length, of: some.length });
  if (area) {
    const here = values.filter(({ comune }) => comune.areaId === area.id);
    const others = values.filter(({ comune }) => comune.areaId !== area.id);
    return `${t.counted(count(here), inArea(context, area), clause)}${t.elsewhere(count(others))}`;
  }
  const all = count(values);
  return `${t.counted(all, null, clause)}${whereOf(context, beyond(context, id, values))}`;
}

/** The area that most of the comuni are in, or the one comune by name; nothing where there are none or two areas share the first place. */
function whereOf(context: DeckContext, some: readonly ComuneValue[]): string {
  const t = deckTitles[context.locale];
  const [only, ...more] = some;
  if (!only) return '';
  if (more.length === 0) return t.onlyOne(only.comune.name);
  const [first, second] = rollups(
    some,
    (group) => group.length,
    ({ comune }) => comune.areaId ?? '',
  ).sort((a, b) => descending(a[1], b[1]));
  const area = first && context.data.byId.get(first[0]);
  if (!first || !area || first[1] === second?.[1]) return '';
  return t.mostly(first[1], some.length, inArea(context, area));
}
