/** What slides of every kind have in common. */
import { explorerMessages } from '../i18n/explorer';
import { deckNotes } from '../i18n/deck-notes';
import { deckWords } from '../i18n/deck-words';
import { formatPeriod } from '../format/number';
import { typographic } from '../format/typography';
import { measureLine } from '../indicator/format';
import type { AreaKey } from '../state/explorer';
import { inSentence } from '../territory/profile-words';
import type { Territory } from '../territory/types';
import { briefOf, type DeckContext } from './context';
import { comuneValues, medianOf, valueOf, WHOLE, written } from './values';

/** `in Pianura`, `nel Circondario imolese`. */
export function inArea({ locale }: Pick<DeckContext, 'locale'>, area: Territory): string {
  return explorerMessages[locale].inArea[area.id.replace(/^area-/, '') as AreaKey];
}

/** What was measured and when: label, unit and period in one line. */
export function measureOf(context: DeckContext, id: string): string {
  const brief = briefOf(context, id);
  const period = formatPeriod(brief.defaultPeriod, context.locale);
  const estimate = comuneValues(context, id).some(({ isEstimate }) => isEstimate);
  return `${measureLine(brief)}, ${estimate ? deckWords[context.locale].estimate(period) : period}`;
}

/** Publishers of one or more indicators, each named once. */
export function sourceOf(context: DeckContext, ids: readonly string[]): string {
  const all = ids.flatMap((id) => briefOf(context, id).publishers.split('; '));
  return [...new Set(all.map(shortPublisher))].join('; ');
}

/** What an indicator says, its references, what holds it back: what the speaker can add to any slide on it. */
export function notesOf(context: DeckContext, id: string): string[] {
  const brief = briefOf(context, id);
  const t = deckNotes[context.locale];
  const caveat = firstSentences(brief.caveats, 2);
  return [brief.description, referencesOf(context, id), caveat]
    .filter((text) => text !== '')
    .map((text, i) => (i > 0 && text === caveat ? t.caveat(inSentence(text)) : text));
}

/** The value of the whole and the medians, named for what they are; empty for classes and partial lists. */
function referencesOf(context: DeckContext, id: string): string {
  const { measure, partial } = briefOf(context, id);
  if (measure === 'class' || partial) return '';
  const t = deckNotes[context.locale];
  const { area } = context;
  const show = (value: number | null): string | null => (value === null ? null : written(context, id, value));
  const whole = show(valueOf(context, id, WHOLE));
  const all = measure === 'rate' ? show(medianOf(context, id)) : null;
  const here = area && measure === 'rate' ? show(medianOf(context, id, area)) : null;
  const parts = [
    ...(whole === null ? [] : [t.whole(whole)]),
    ...(all === null ? [] : [t.median(all, comuneValues(context, id).length, context.data.comuni.length)]),
    ...(here === null || area === null ? [] : [t.areaMedian(inArea(context, area), here)]),
  ];
  return parts.length === 0 ? '' : `${parts.join('; ')}.`.replace(/^./, (letter) => letter.toUpperCase());
}

/** The first sentences of a text; a point inside a number or a date ends none. */
export function firstSentences(text: string, count: number): string {
  return text
    .split(/(?<=[.;:]) (?=\p{Lu})/u)
    .slice(0, count)
    .join(' ');
}

/** A ministry without its department: the foot of a slide has two lines. */
function shortPublisher(publisher: string): string {
  return typographic(publisher.replace(/ – Dipartimento .*/, ''));
}
