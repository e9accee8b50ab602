/** What figures of every kind say around their drawing: measure, source, limits, where to go on. */
import { figureMessages } from '../i18n/figure';
import { explorerMessages } from '../i18n/explorer';
import type { Locale } from '../i18n/locale';
import { formatPeriod } from '../format/number';
import type { ViewRow } from '../explorer/view';
import { gapWord } from '../explorer/say';
import { formatValue } from '../indicator/format';
import type { IndicatorBrief } from '../indicator/brief';
import { unitOf } from '../i18n/unit';
import { partLine } from '../takeaway/shown';
import { sourceLineOf } from '../takeaway/source-line';
import type { AreaKey } from '../state/explorer';
import type { Seen } from './seen';
import type { FigureText } from './types';

/** More names than these are counted, not written. */
const MOST_NAMES = 4;
/** Below this many cases one more or less moves a rate by a twentieth or more. */
const SMALL = 20;

/** Order of interest of the areas wherever they are rows: where the plan's question is sharpest first, the city last. */
export const AREA_ROWS: readonly AreaKey[] = [
  'collina-appennino',
  'pianura',
  'circondario-imolese',
  'bologna',
];

/** Measure, source and theme, which one indicator gives whatever is drawn of it. */
export function aroundOf(
  { indicator, period }: Pick<Seen, 'indicator' | 'period'>,
  locale: Locale,
): Pick<FigureText, 'measure' | 'source' | 'theme'> {
  return {
    measure: partLine({ indicator, period }, locale),
    source: sourceLineOf([indicator], locale),
    theme: indicator.theme,
  };
}

/** What holds a finding about some comuni back. */
export function caveatsOf({ indicator, view, rows }: Seen, locale: Locale): string[] {
  const t = figureMessages[locale].caveat;
  const gaps = indicator.partial ? [] : rows.filter(({ value }) => value === null);
  const suppressed = gaps.filter(({ status }) => status === 'suppressed');
  const missing = gaps.filter(({ status }) => status !== 'suppressed');
  const estimated = rows.filter(({ status, value }) => status === 'estimated' && value !== null);
  const known = rows.filter(({ value }) => value !== null);
  const small = indicator.measure === 'rate' && view.counted ? known.filter(isSmall) : [];
  return [
    ...(indicator.partial ? [t.partial] : []),
    ...(estimated.length === 0
      ? []
      : [estimated.length === known.length ? t.estimates : t.someEstimates(estimated.length)]),
    ...(small.length === 0 ? [] : [t.small(small.length, namesOf(small, locale))]),
    ...(missing.length === 0 ? [] : [t.missing(missing.length, namesOf(missing, locale))]),
    ...(suppressed.length === 0 ? [] : [t.suppressed(suppressed.length, namesOf(suppressed, locale))]),
  ];
}

/** Whether a rate is made of so few cases that one more would show. */
export function isSmall({ numerator }: Pick<ViewRow, 'numerator'>): boolean {
  return numerator !== null && numerator > 0 && numerator < SMALL;
}

/** Names in a sentence; none where they are too many to read. */
export function namesOf(rows: readonly { name: string }[], locale: Locale): string {
  return rows.length > MOST_NAMES ? '' : figureMessages[locale].list(rows.map(({ name }) => name));
}

/** A number as it is said in a sentence: the per cent sign belongs to it, other units follow. `number` is the value as written. */
export function withUnit(
  value: number,
  indicator: IndicatorBrief,
  locale: Locale,
  number = formatValue(indicator, value, locale),
): string {
  if (indicator.measure === 'class') return number;
  const unit = unitOf(indicator.unit, value, locale);
  if (unit === '') return number;
  if (unit.startsWith('%')) return `${number}${locale === 'it' ? '\u00a0' : ''}${unit}`;
  return unit.startsWith('€') ? `${number}\u00a0${unit}` : `${number} ${unit}`;
}

/** The same with nothing but a per cent sign after it: the measure is said beside it. */
export function bare(value: number, indicator: IndicatorBrief, locale: Locale): string {
  const number = formatValue(indicator, value, locale);
  const percent = indicator.measure !== 'class' && indicator.unit.startsWith('%');
  return percent ? `${number}${locale === 'it' ? '\u00a0%' : '%'}` : number;
}

/** Address of a map, after the language. `query` adds to the indicator and its period. */
export function mapPath(
  { indicator, period, area }: Pick<Seen, 'indicator' | 'period' | 'area'>,
  query: Record<string, string> = {},
  page = '/mappa/',
): string {
  const params = new URLSearchParams({ indicatore: indicator.id });
  if (period !== indicator.defaultPeriod) params.set('periodo', period);
  if (area) params.set('area', area);
  for (const [key, value] of Object.entries(query)) params.set(key, value);
  return `${page}?${params}`;
}

/** The comuni as a table: name, area, value, and the cases a rate is made of. */
export function comuneTable(
  { indicator, view, period }: Seen,
  rows: readonly ViewRow[],
  locale: Locale,
): FigureText['table'] {
  const t = explorerMessages[locale];
  const counted = indicator.measure === 'rate' && view.counted && indicator.numerator !== null;
  return {
    head: [
      t.comune,
      t.area,
      `${indicator.label}, ${formatPeriod(period, locale)}`,
      ...(counted ? [capital(indicator.numerator ?? '')] : []),
    ],
    rows: [...rows].sort(byValue).map((row) => [
      row.name,
      row.areaName,
      valueOrGap(row, indicator, locale),
      // Whole numbers of things; a gap has none.
      ...(counted ? [row.numerator === null ? '' : formatWhole(row.numerator, locale)] : []),
    ]),
  };
}

/** Highest first, then by name; gaps last. */
export function byValue(a: ViewRow, b: ViewRow): number {
  if (a.value === null || b.value === null)
    return Number(a.value === null) - Number(b.value === null) || a.name.localeCompare(b.name, 'it');
  return b.value - a.value || a.name.localeCompare(b.name, 'it');
}

export function valueOrGap(row: ViewRow, indicator: IndicatorBrief, locale: Locale): string {
  return row.value === null ? gapWord(row, indicator, locale) : formatValue(indicator, row.value, locale);
}

const formatWhole = (n: number, locale: Locale): string =>
  formatValue({ measure: 'count', categories: [], decimals: 0 }, n, locale);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
