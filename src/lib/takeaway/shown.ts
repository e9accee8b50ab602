/** The view that a reader takes away: what the map draws, with the filters and the selection. */
import { crossingOf, type Crossing } from '../explorer/crossing';
import { crossingSubtitle, crossingTitle } from '../explorer/crossing-words';
import { mapSubtitle, mapTitle } from '../explorer/title';
import { isSameMeasure, type TwinPart } from '../explorer/twin';
import { sortedRows, type ViewRow } from '../explorer/view';
import { formatPeriod } from '../format/number';
import type { Locale } from '../i18n/locale';
import { shownMessages } from '../i18n/shown';
import { measureLine } from '../indicator/format';
import type { ExplorerState } from '../state/explorer';

/** One indicator at one period, as drawn. */
export type ShownPart = TwinPart;

export interface Shown {
  choice: ExplorerState;
  first: ShownPart;
  /** The indicator crossed with the first or drawn beside it. */
  second: ShownPart | null;
  /** Title and line below it, where they are not those of an indicator. */
  title?: string | undefined;
  note?: string | undefined;
}

/** Title and subtitle of the view, as its map has them. */
export function shownTitle(shown: Shown, locale: Locale): { title: string; subtitle: string } {
  const { choice, first, second } = shown;
  const t = shownMessages[locale];
  const crossing = crossingOfShown(shown);
  if (crossing)
    return {
      title: crossingTitle(crossing, choice.level, locale),
      subtitle: crossingSubtitle(crossing, locale),
    };
  if (second && isTwin(choice)) {
    const same = isSameMeasure(first, second);
    const periods = [formatPeriod(first.period, locale), formatPeriod(second.period, locale)] as const;
    return {
      title: same
        ? t.same(first.indicator.label, ...periods)
        : t.different(first.indicator.label, second.indicator.label),
      subtitle: same
        ? measureLine(first.indicator) === first.indicator.label
          ? ''
          : first.indicator.unit
        : `${partLine(first, locale)}; ${partLine(second, locale)}`,
    };
  }
  const title = shown.title ?? mapTitle(first.view, first.indicator, locale);
  return { title, subtitle: shown.note ?? mapSubtitle(title, first.indicator, first.period, locale) };
}

/** What one map shows, in a line: label, unit, period. */
export function partLine({ indicator, period }: Omit<ShownPart, 'view'>, locale: Locale): string {
  return `${measureLine(indicator)}, ${formatPeriod(period, locale)}`;
}

/** The crossing that the map draws; null when it draws one indicator, or two maps. */
export function crossingOfShown({ choice, first, second }: Shown): Crossing | null {
  return choice.arrangement === 'incrocio' && second ? crossingOf(first, second, choice) : null;
}

/** Whether two maps stand side by side or one over the other. */
export function isTwin({ arrangement }: Pick<ExplorerState, 'arrangement'>): boolean {
  return arrangement === 'affiancate' || arrangement === 'tendina';
}

/** The largest value of two maps of the same count, which share their scale. */
export function sharedLargest(parts: readonly ShownPart[]): number | undefined {
  const [a, b] = parts;
  if (!a || !b || !isSameMeasure(a, b) || a.indicator.measure !== 'count') return undefined;
  return Math.max(0, ...parts.flatMap(({ view }) => view.rows.map((row) => row.value ?? 0)));
}

/** The rows that a view shows, in the order of its table. */
export function shownRows({ choice, first }: Shown, brushed: ReadonlySet<string> | null): ViewRow[] {
  const rows = sortedRows(first.view.rows, choice);
  return brushed ? rows.filter((row) => brushed.has(row.id)) : rows;
}
