import { formatNumber } from '../format/number';
import { drawingMessages } from '../i18n/drawing';
import { explorerMessages } from '../i18n/explorer';
import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';
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
  const say = ({ name, value, small }: typeof finding.high): string => {
    const place = t.finding.at(formatNumber(value, locale, indicator.decimals), name);
    return small === null || indicator.measure !== 'rate'
      ? place
      : `${place} ${t.finding.small(formatNumber(small, locale))}`;
  };
  return t.finding.extremes(say(finding.low), say(finding.high));
}
