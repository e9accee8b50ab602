/** Classes of a legend: how each is painted, how many units it holds and how its range is written. */
import { formatBreak } from '../format/number';
import { drawingMessages } from '../i18n/drawing';
import type { Locale } from '../i18n/locale';
import { fillClass } from '../map/fill';
import { classFill } from './paint';
import type { ExplorerView } from './view';

/** Class name and number of units of each class; `indices` are the class of every known unit. */
export function legendClasses(
  indices: readonly number[],
  view: Pick<ExplorerView, 'breaks' | 'stops'>,
): { className: string; count: number }[] {
  return Array.from({ length: view.breaks.length + 1 }, (_, index) => ({
    className: fillClass(classFill(view, index)),
    count: indices.filter((each) => each === index).length,
  }));
}

/** Whether what is brushed are these units and no others: the brush is the one owner of what a legend shows as pressed. */
export function isBrushed(ids: ReadonlySet<string>, brushed: ReadonlySet<string> | null): boolean {
  return (
    brushed !== null && ids.size > 0 && brushed.size === ids.size && [...ids].every((id) => brushed.has(id))
  );
}

/** Ranges of the classes in words, low to high: `meno di 3,5`, `3,5–4`, `6 o più`; none to tell apart, none to write. */
export function classRanges(breaks: readonly number[], locale: Locale): string[] {
  const t = drawingMessages[locale];
  const show = (value: number): string => formatBreak(value, locale);
  if (breaks.length === 0) return [''];
  return Array.from({ length: breaks.length + 1 }, (_, index) => {
    const [from, to] = [breaks[index - 1], breaks[index]];
    if (from === undefined) return t.below(show(to ?? 0));
    if (to === undefined) return t.above(show(from));
    // A dash between numbers with a minus would be read as another minus.
    return from < 0 ? t.betweenSigned(show(from), show(to)) : t.between(show(from), show(to));
  });
}
