/** The indicators as a reader looks for them: by theme, by direction of the plan, by words, and by what goes with what. */
import type { IndicatorBrief } from '../indicator/brief';
import { THEMES, type Theme } from '../indicator/types';
import type { DirectionBrief } from '../snapshot/plan';
import { plain } from '../search/fold';
import { crossable } from './refusal';

export interface ThemeGroup<T> {
  theme: Theme;
  items: T[];
}

/** Indicators by theme, themes in their fixed order; a theme without indicators is left out. */
export function byTheme<T extends { theme: Theme }>(indicators: readonly T[]): ThemeGroup<T>[] {
  return THEMES.map((theme) => ({ theme, items: indicators.filter((i) => i.theme === theme) })).filter(
    ({ items }) => items.length > 0,
  );
}

export interface DirectionGroup<T> {
  /** Null for the indicators that answer no direction. */
  direction: DirectionBrief | null;
  items: T[];
}

/** Indicators by the directions they answer; one that answers several stands in each. Those that answer none come last. */
export function byDirection<T extends { directions: readonly string[] }>(
  indicators: readonly T[],
  directions: readonly DirectionBrief[],
): DirectionGroup<T>[] {
  const known = new Set(directions.map(({ id }) => id));
  const groups: DirectionGroup<T>[] = directions.map((direction) => ({
    direction,
    items: indicators.filter((i) => i.directions.includes(direction.id)),
  }));
  const rest = indicators.filter((i) => !i.directions.some((id) => known.has(id)));
  return [...groups, { direction: null, items: rest }].filter(({ items }) => items.length > 0);
}

/**
 * Indicators that hold every word, without minding accents, case or apostrophes: first those that hold them all in the label,
 * then those that need unit, description or theme (`themeNames`) too. No words find nothing.
 */
export function searchIndicators<T extends Pick<IndicatorBrief, 'label' | 'unit' | 'description' | 'theme'>>(
  indicators: readonly T[],
  words: string,
  themeNames: Readonly<Record<Theme, string>>,
): T[] {
  const folded = foldText(words);
  if (!folded) return [];
  const asked = folded.split(' ');
  const holds = (text: string): boolean => {
    const place = ` ${text}`;
    return asked.every((word) => place.includes(` ${word}`));
  };
  const inLabel: T[] = [];
  const elsewhere: T[] = [];
  for (const item of indicators) {
    const label = foldText(item.label);
    if (holds(label)) inLabel.push(item);
    else if (holds(`${label} ${foldText(`${item.unit} ${item.description} ${themeNames[item.theme]}`)}`))
      elsewhere.push(item);
  }
  return [...inLabel, ...elsewhere];
}

/** Words parted at apostrophes too: `l’affitto` is found by `affitto`. Superscripts are read as digits. */
function foldText(text: string): string {
  return plain(text.normalize('NFKD').replace(/['’`´]/g, ' '));
}

/** Pairs that answer the plan's own question, whether resources are where needs are: taken first among equals. */
const FIRST_AMONG_EQUALS = ['organizzazioni-10k', 'minuti-polo'];

/**
 * The indicator to cross with another when the reader has not said: a resource for a need and a need for anything else, sharing a
 * direction of the plan, else a mission, else the plan's own pair. Never one that cannot be crossed, nor a partial list.
 */
export function partnerOf(
  indicator: IndicatorBrief,
  indicators: readonly IndicatorBrief[],
): IndicatorBrief | null {
  const wanted = indicator.polarity === 'need' ? 'resource' : 'need';
  const shares = (own: readonly unknown[], other: readonly unknown[]): boolean =>
    own.some((entry) => other.includes(entry));
  const score = (other: IndicatorBrief): number => {
    const related = shares(indicator.directions, other.directions)
      ? 2
      : Number(shares(indicator.missions, other.missions));
    const first = FIRST_AMONG_EQUALS.includes(other.id);
    return related * 4 + Number(first) * 2 + Number(other.measure === 'rate');
  };
  const candidates = indicators.filter(
    (other) => other.id !== indicator.id && other.polarity === wanted && crossable(other) && !other.partial,
  );
  const best = Math.max(...candidates.map(score));
  return candidates.find((other) => score(other) === best) ?? null;
}

/** Which of two indicators is the need and which the resource; as given when that is not what they are. */
export function needAndResource<T extends Pick<IndicatorBrief, 'polarity'>>(first: T, second: T): [T, T] {
  const turned =
    (second.polarity === 'need' && first.polarity !== 'need') ||
    (first.polarity === 'resource' && second.polarity === 'context');
  return turned ? [second, first] : [first, second];
}
