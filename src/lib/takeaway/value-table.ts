import { gapWord } from '../explorer/say';
import { embedMessages } from '../i18n/embed';
import type { Locale } from '../i18n/locale';
import { formatValue } from '../indicator/format';
import { partLine, shownRows, type Shown, type ShownPart } from './shown';

/** Cells as they are printed; the first of each row names it. */
export interface ValueTable {
  head: string[];
  rows: string[][];
}

/** Every value of a view, for those who do not see its drawing. */
export function valueTable(shown: Shown, locale: Locale): ValueTable {
  const parts = shown.second ? [shown.first, shown.second] : [shown.first];
  return {
    head: [embedMessages[locale].unit, ...parts.map((part) => partLine(part, locale))],
    rows: shownRows(shown, null).map((row) => [
      row.name,
      ...parts.map((part) => valueCell(part, row.id, locale)),
    ]),
  };
}

/** The value of a unit, or which gap stands in its place. */
export function valueCell({ view, indicator }: ShownPart, id: string, locale: Locale): string {
  const row = view.byId.get(id);
  if (!row) return '';
  return row.value === null ? gapWord(row, indicator, locale) : formatValue(indicator, row.value, locale);
}
