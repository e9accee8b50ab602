import { formatNumber, formatPeriod } from '../format/number';
import { drawingMessages } from '../i18n/drawing';
import { explorerMessages } from '../i18n/explorer';
import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';
import { measureLine } from '../indicator/format';
import type { ExplorerView } from './view';

/** The title of a map: what was found, computed from the view, or the indicator's name when nothing can honestly be claimed. */
export function mapTitle(
  view: Pick<ExplorerView, 'finding'>,
  indicator: IndicatorBrief,
  locale: Locale,
): string {
  const { finding } = view;
  const t = explorerMessages[locale];
  if (!finding || indicator.measure === 'class') return indicator.label;
  if (finding.kind === 'area') return t.finding.area(t.inArea[finding.area], finding.count, finding.of);
  if (finding.kind === 'medians') {
    const { high, low } = finding;
    const show = (value: number): string => formatNumber(value, locale, indicator.decimals);
    return t.finding.medians(t.inArea[high.area], show(high.value), t.inArea[low.area], show(low.value));
  }
  if (finding.kind === 'groups') {
    const name = ({ value, name }: typeof finding.high): string =>
      drawingMessages[locale].namedValue(formatNumber(value, locale, indicator.decimals), name);
    return t.finding.extremes(name(finding.low), name(finding.high));
  }
  const say = ({ name, value, sharers, small }: typeof finding.high): string => {
    const printed = formatNumber(value, locale, indicator.decimals);
    if (sharers > 1) return t.finding.shared(printed, sharers);
    const place = t.finding.at(printed, name);
    return small === null || indicator.measure !== 'rate'
      ? place
      : `${place} ${t.finding.small(formatNumber(small, locale))}`;
  };
  return t.finding.extremes(say(finding.low), say(finding.high));
}

/** The line under a title: what is measured, where the title has told a finding, and the period. */
export function mapSubtitle(
  title: string,
  indicator: Pick<IndicatorBrief, 'label' | 'unit' | 'measure'>,
  period: string,
  locale: Locale,
): string {
  const line = measureLine(indicator);
  const what = title !== indicator.label ? line : line === title ? '' : indicator.unit;
  return [what, formatPeriod(period, locale)].filter(Boolean).join(', ');
}
