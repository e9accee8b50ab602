/** What is drawn and what was found, in words. Names of columns are the reader's own text. */
import { formatNumber } from '../format/number';
import type { Locale } from '../i18n/locale';
import { ownDataViewMessages } from '../i18n/own-data-view';
import type { Aggregate } from './types';
import type { OwnMeasure, OwnView } from './view';

interface Drawn {
  /** Null where rows are counted. */
  column: string | null;
  aggregate: Aggregate;
  /** Every comune has one row, so that nothing is summed up. */
  oneRow: boolean;
  measure: OwnMeasure;
}

/** What a value is: `Alloggi`, `somma di Alloggi, ogni 1.000 residenti`, `Numero di righe`. */
export function ownWhat({ column, aggregate, oneRow, measure }: Drawn, locale: Locale): string {
  const t = ownDataViewMessages[locale];
  const plain = oneRow && aggregate !== 'count';
  const said = column === null ? t.rowsOnly : plain ? column : capital(t.of(t.aggregates[aggregate], column));
  return t.measured[measure] === '' ? said : `${said}, ${t.measured[measure]}`;
}

/** The highest and the lowest value with their comuni; what is drawn where there is no value at all. */
export function ownFinding(
  { rows, decimals }: Pick<OwnView, 'rows' | 'decimals'>,
  what: string,
  locale: Locale,
): string {
  const t = ownDataViewMessages[locale];
  const known = rows.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]));
  const say = (value: number): string => formatNumber(value, locale, decimals);
  const sorted = [...known].sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) return what;
  if (low.value === high.value)
    return known.length === 1 ? `${what}: ${say(low.value)} (${low.name})` : t.findingSame(say(low.value));
  // Values that print alike are alike to who reads.
  const where = (value: number): string => {
    const same = known.filter((each) => say(each.value) === say(value));
    return same.length > 1 ? t.inComuni(same.length) : (same[0]?.name ?? '');
  };
  return `${what}: ${t.finding(say(high.value), where(high.value), say(low.value), where(low.value))}`;
}

/** Our own words begin the line; a name of the reader's is left as it is. */
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
