/** Two maps of one view: the second in the measure of the first where it is the same indicator, with shared classes. */
import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';
import type { IndicatorData } from '../snapshot/domain';
import type { ExplorerState } from '../state/explorer';
import { classOf } from '../statistics/breaks';
import { classesOf, type Classes } from './classes';
import { express, METROPOLIS } from './expression';
import { explorerView, type ExplorerView, type ViewState } from './view';
import type { Unit } from './units';

export interface TwinPart {
  indicator: IndicatorBrief;
  period: string;
  view: ExplorerView;
}

export interface Twin {
  first: TwinPart;
  second: TwinPart;
  /** Both measure the same, so that one colour is one value on both maps. */
  shared: boolean;
  /** Value of the largest circle of both, where both are counts of the same. */
  largest: number | undefined;
}

interface TwinContext {
  units: readonly Unit[];
  choice: Pick<ExplorerState, 'indicator' | 'expression' | 'since'> & ViewState;
  /** Published residents, for the expression per resident. */
  population: IndicatorData | null;
  locale: Locale;
}

/**
 * The two parts of a comparison. `first` is as the page draws it alone; of `second` the published values are given. The same
 * indicator is expressed as the first is, and the classes are cut on the values of both.
 */
export function twinOf(
  first: TwinPart,
  second: { indicator: IndicatorBrief; data: IndicatorData; period: string },
  { units, choice, population, locale }: TwinContext,
): Twin {
  const same = second.indicator.id === choice.indicator;
  const { indicator, data } = same
    ? express(second, choice.expression, second.period, choice.since, population, locale)
    : second;
  const own = { breaks: [], expression: 'valore' as const, centre: null };
  const method = choice.method === 'proprie' ? ('quantile' as const) : choice.method;
  const state = { ...choice, ...(same ? {} : { ...own, method }), period: second.period };
  const view = explorerView(units, indicator, data, state, (note) => note[locale]);
  const other: TwinPart = { indicator, period: second.period, view };
  if (!isSameMeasure(first, other)) return { first, second: other, shared: false, largest: undefined };
  const rows = [...first.view.rows, ...view.rows];
  const classes = classesOf(indicator, rows, choice, first.view.whole(METROPOLIS));
  return {
    first: { ...first, view: recut(first.view, classes) },
    second: { ...other, view: recut(view, classes) },
    shared: true,
    largest: indicator.measure === 'count' ? Math.max(0, ...rows.map((row) => row.value ?? 0)) : undefined,
  };
}

/** Whether two parts measure the same thing, so that their values can share classes. */
export function isSameMeasure(a: Omit<TwinPart, 'view'>, b: Omit<TwinPart, 'view'>): boolean {
  return (
    a.indicator.id === b.indicator.id &&
    a.indicator.unit === b.indicator.unit &&
    a.indicator.label === b.indicator.label
  );
}

/** A view on other classes. */
function recut(view: ExplorerView, classes: Classes): ExplorerView {
  const rows = view.rows.map((row) => ({
    ...row,
    classIndex: row.value === null ? null : classOf(row.value, classes.breaks),
  }));
  return { ...view, ...classes, rows, byId: new Map(rows.map((row) => [row.id, row])) };
}
