/** Everything that is written around a map: title, line under it, notes, source. */
import { formatPeriod } from '../format/number';
import { drawingMessages } from '../i18n/drawing';
import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';
import type { ExplorerState } from '../state/explorer';
import type { Crossing } from './crossing';
import { crossingSubtitle, crossingTitle } from './crossing-words';
import { mapSubtitle, mapTitle } from './title';
import type { ExplorerView } from './view';

export interface MapSubject {
  view: Pick<ExplorerView, 'rows' | 'known' | 'finding'>;
  indicator: IndicatorBrief;
  period: string;
  second: { indicator: IndicatorBrief } | null;
  /** The two crossed; null when they are not, or cannot be. */
  crossing: Crossing | null;
  arrangement: ExplorerState['arrangement'];
  /** Title and line below it, where they are not those of an indicator. */
  title?: string | undefined;
  note?: string | undefined;
}

export interface MapWords {
  title: string;
  subtitle: string;
  /** Why what was asked for is not drawn. */
  notes: string[];
  source: string;
}

export function mapWords(subject: MapSubject, locale: Locale): MapWords {
  const { view, indicator, period, second, crossing } = subject;
  const level = view.rows[0]?.level ?? 'comune';
  const title =
    subject.title ?? (crossing ? crossingTitle(crossing, level, locale) : mapTitle(view, indicator, locale));
  const publishers = [indicator, ...(crossing && second ? [second.indicator] : [])].map(
    (one) => one.publishers,
  );
  return {
    title,
    subtitle:
      subject.note ??
      (crossing ? crossingSubtitle(crossing, locale) : mapSubtitle(title, indicator, period, locale)),
    notes: notesOf(subject, locale),
    source: `${[...new Set(publishers)].join('; ')}${crossing ? '' : `, ${formatPeriod(period, locale)}`}.`,
  };
}

function notesOf({ view, indicator, second, crossing, arrangement }: MapSubject, locale: Locale): string[] {
  const t = drawingMessages[locale];
  const ofGroups = (view.rows[0]?.level ?? 'comune') !== 'comune';
  const reasons = (ofGroups ? [indicator, ...(second ? [second.indicator] : [])] : []).flatMap(
    ({ label, aggregationReason }) => (aggregationReason ? [t.notForGroups(label, aggregationReason)] : []),
  );
  if (second && arrangement === 'incrocio' && !crossing) return [[t.noCrossing, ...reasons].join(' ')];
  return view.known === 0 ? reasons : [];
}
