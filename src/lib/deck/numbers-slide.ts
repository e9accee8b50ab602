/** Six figures, each beside the reference of the whole or the two ends of the areas. */
import { ascending } from 'd3';
import { formatNumber, formatPeriod } from '../format/number';
import { deckNotes } from '../i18n/deck-notes';
import { deckTitles } from '../i18n/deck-titles';
import { deckWords } from '../i18n/deck-words';
import { measureLine } from '../indicator/format';
import { unitOf } from '../i18n/unit';
import { briefOf, type DeckContext } from './context';
import { inArea, sourceOf } from './slides';
import type { Slide } from './types';
import { areasOf, comuneValues, medianOf, valueOf, WHOLE, written } from './values';

interface NumberOf {
  value: string;
  unit: string;
  label: string;
  note: string;
}

/** More than six cannot be read from the back of a room. */
const MOST = 6;

export function numbersSlide(context: DeckContext, ids: readonly string[], title: string): Slide {
  const t = deckNotes[context.locale];
  return {
    kind: 'numbers',
    id: 'cifre',
    title,
    measure: '',
    source: sourceOf(context, ids.slice(0, MOST)),
    numbers: ids.slice(0, MOST).map((id) => numberOf(context, id)),
    notes: [t.numbers, ...(ids.some((id) => id.startsWith('organizzazioni')) ? [t.listed] : [])],
  };
}

/** Share of the residents and of the listed organisations that an area has, or, of the whole, that the city has. */
export function sharesTitle(context: DeckContext): string {
  const area = context.area ?? context.data.byId.get('area-bologna');
  if (!area) throw new Error('the city is not in the snapshot');
  const share = (id: string): string =>
    formatNumber(
      (100 * (valueOf(context, id, area.id) ?? 0)) / (valueOf(context, id, WHOLE) ?? 1),
      context.locale,
      1,
    );
  return deckTitles[context.locale].shares(
    inArea(context, area),
    share('popolazione'),
    share('organizzazioni'),
  );
}

/** How many indicators of a mission are known in all the comuni. */
export function coveredTitle(context: DeckContext, ids: readonly string[]): string {
  const full = ids.filter((id) => comuneValues(context, id).length === context.data.comuni.length).length;
  return deckTitles[context.locale].covered(full, ids.length);
}

/** The published value of the territory; where groups have none, the median of its comuni, named so. */
function numberOf(context: DeckContext, id: string): NumberOf {
  const brief = briefOf(context, id);
  const { area, locale } = context;
  const w = deckWords[locale];
  const own = valueOf(context, id, area?.id ?? WHOLE);
  const value = own ?? medianOf(context, id, area);
  const at = formatPeriod(brief.defaultPeriod, locale);
  const isEstimate = comuneValues(context, id, area).some((each) => each.isEstimate);
  const period = isEstimate ? w.estimate(at) : at;
  const says = value === null ? w.notKnown : written(context, id, value);
  const about = own === null ? w.medianOfComuni : area ? referenceOf(context, id) : endsOf(context, id);
  return {
    value: says,
    // A label that says its unit is not followed by it again.
    unit: value === null || measureLine(brief) === brief.label ? '' : unitOf(brief.unit, value, locale),
    label: brief.label,
    note: [about, period].filter(Boolean).join(' · '),
  };
}

function referenceOf(context: DeckContext, id: string): string {
  const whole = valueOf(context, id, WHOLE);
  return whole === null ? '' : deckWords[context.locale].whole(written(context, id, whole));
}

/** Lowest and highest area of a rate; of a count nothing, since areas differ in size. */
function endsOf(context: DeckContext, id: string): string {
  if (briefOf(context, id).measure !== 'rate') return '';
  const values = areasOf(context)
    .flatMap((area) => {
      const value = valueOf(context, id, area.id);
      return value === null ? [] : [{ area, value }];
    })
    .sort((a, b) => ascending(a.value, b.value));
  const [low, high] = [values[0], values.at(-1)];
  if (!low || !high) return '';
  const end = ({ area, value }: typeof low): string =>
    `${written(context, id, value)} ${inArea(context, area)}`;
  return deckWords[context.locale].ends(end(low), end(high));
}
