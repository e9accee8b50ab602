/** A crossing in words: title, bounds, cells. */
import { formatBreak, formatNumber, formatPeriod } from '../format/number';
import { drawingMessages } from '../i18n/drawing';
import type { Locale } from '../i18n/locale';
import { unitOf, withUnit } from '../i18n/unit';
import { formatValue } from '../indicator/format';
import type { UnitLevel } from '../state/explorer';
import type { Crossing, CrossingAxis } from './crossing';

/** How many units of a level, in words of a sentence: `1 comune`, `4 unioni`. */
export function countUnits(count: number, level: UnitLevel, locale: Locale): string {
  const { one, many } = drawingMessages[locale].units[level];
  return `${formatNumber(count, locale)} ${count === 1 ? one : many}`;
}

/** The title of a crossing: what its corner holds. `In quattro comuni il bisogno è alto e la risorsa è scarsa`. */
export function crossingTitle(
  { corner, counts }: Pick<Crossing, 'corner' | 'counts'>,
  level: UnitLevel,
  locale: Locale,
): string {
  const t = drawingMessages[locale];
  const count = counts[corner.cell] ?? 0;
  const { many, inOne, inNone } = t.units[level];
  const where =
    count === 0
      ? inNone
      : count === 1
        ? inOne
        : t.inMany(t.words[count] ?? formatNumber(count, locale), many);
  return `${where} ${t.corner[corner.kind]}`;
}

/** What is crossed, under the title: each indicator with its period. */
export function crossingSubtitle({ y, x }: Pick<Crossing, 'y' | 'x'>, locale: Locale): string {
  const say = ({ indicator, period }: CrossingAxis): string =>
    `${indicator.label}, ${formatPeriod(period, locale)}`;
  return drawingMessages[locale].crossedWith(say(y), say(x));
}

/** Bounds of the low, middle and high class in words; null where there is no such class. */
export function boundsOf({ breaks, from, indicator }: CrossingAxis, locale: Locale): (string | null)[] {
  const t = drawingMessages[locale];
  const [low, high] = breaks;
  if (indicator.measure === 'class') return categoriesOf(breaks, indicator.categories);
  const show = (value: number): string => formatBreak(value, locale);
  if (low === undefined) return [null, t.onlyValue(show(from)), null];
  if (high === undefined) return [t.below(show(low)), null, t.above(show(low))];
  const middle = low < 0 ? t.betweenSigned(show(low), show(high)) : t.between(show(low), show(high));
  return [t.below(show(low)), middle, t.above(show(high))];
}

/** Two values of one unit in one breath, after its name. */
export function sayCrossed(
  unit: { name: string; y: number; x: number },
  { y, x }: Pick<Crossing, 'y' | 'x'>,
  locale: Locale,
): string {
  const say = ({ indicator }: CrossingAxis, value: number): string =>
    `${indicator.label} ${withUnit(
      formatValue(indicator, value, locale),
      indicator.measure === 'class' ? '' : unitOf(indicator.unit, value, locale),
      locale,
    )}`;
  return `${unit.name}: ${say(y, unit.y)}; ${say(x, unit.x)}`;
}

/** Names of the first and last category of each third. */
function categoriesOf(breaks: readonly number[], categories: readonly string[]): (string | null)[] {
  const edges = [0.5, ...breaks, categories.length + 0.5];
  const names = edges.slice(1).map((to, i) => {
    const inside = categories.filter((_, c) => c + 1 >= (edges[i] ?? 0) && c + 1 < to);
    return inside.length > 1 ? `${inside[0] ?? ''} – ${inside.at(-1) ?? ''}` : (inside[0] ?? null);
  });
  if (names.length === 3) return names;
  return names.length === 2 ? [names[0] ?? null, null, names[1] ?? null] : [null, names[0] ?? null, null];
}
