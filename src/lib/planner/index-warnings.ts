import { formatNumber } from '../format/number';
import { compositeIndexMessages } from '../i18n/composite-index';
import type { Locale } from '../i18n/locale';
import type { IndexLevel } from '../state/composite-index';
import { listOf } from './index-finding';
import type { IndexView } from './index-view';
import type { LatestValues } from './latest';

/** Fewer units than these are no distribution. */
const FEW_UNITS = 12;

/** Warnings of an index in the reader's language, those that change its meaning first. Empty where nothing is to be said. */
export function warningTexts(
  view: IndexView,
  level: IndexLevel,
  latest: LatestValues,
  locale: Locale,
): string[] {
  const t = compositeIndexMessages[locale];
  const w = t.warning;
  const labelOf = (id: string): string =>
    view.components.find(({ indicator }) => indicator.id === id)?.indicator.label ?? id;
  const quoted = (labels: string[]): string => listOf(labels, locale);
  const aside = (flat: boolean): string[] =>
    view.aside
      .filter(({ reason }) => (reason === 'no-variation') === flat)
      .map(({ indicator }) => indicator.label);
  const labelsWhere = (test: (id: string, measure: string) => boolean): string[] =>
    view.components
      .filter(({ indicator }) => test(indicator.id, indicator.measure))
      .map(({ indicator }) => indicator.label);
  const counts = labelsWhere((_id, measure) => measure === 'count');
  const estimated = labelsWhere((id) => latest.indicators[id]?.column.status.includes('estimated') ?? false);
  return [
    ...(aside(false).length > 0 ? [w.aside(quoted(aside(false)), t.many[level])] : []),
    ...(aside(true).length > 0 ? [w.flat(quoted(aside(true)))] : []),
    ...(view.refusal === null && view.components.length === 1 ? [w.one] : []),
    ...view.warnings.map((warning) => {
      if (warning.kind === 'correlation')
        return w.correlation(
          labelOf(warning.first),
          labelOf(warning.second),
          formatNumber(warning.r, locale, 2),
          warning.n,
        );
      if (warning.kind === 'skew') return w.skew(labelOf(warning.id), formatNumber(warning.g1, locale, 1));
      return w.missing(labelOf(warning.id), warning.missing);
    }),
    ...(counts.length > 0 ? [w.count(quoted(counts))] : []),
    ...(estimated.length > 0 ? [w.estimated(quoted(estimated))] : []),
    ...(view.n > 0 && view.n < FEW_UNITS ? [w.few(view.n)] : []),
  ];
}
