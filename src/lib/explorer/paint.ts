/** From the explorer's view to what the map paints: fills for rates and classes, circles for counts. */
import { least, max } from 'd3';
import type { IndicatorBrief } from '../indicator/brief';
import type { Fill } from '../map/fill';
import type { Symbol55 } from '../map/symbols';
import type { ExplorerView, ViewRow } from './view';

type Painted = Pick<ExplorerView, 'rows' | 'breaks' | 'stops'>;
type PaintedRow = Pick<ViewRow, 'value' | 'status' | 'classIndex'>;

/** One fill a comune, that of its unit. For counts the land stays quiet under the circles and only gaps are marked. */
export function fillsOf(view: Painted, indicator: Pick<IndicatorBrief, 'measure'>): Map<string, Fill> {
  return new Map(
    view.rows.flatMap((row) => {
      const fill = fillOf(row, view, indicator);
      return row.members.map((comune) => [comune, fill] as const);
    }),
  );
}

/** How a unit is painted on the map; its dots in legend and charts wear the same (`fillClass`). */
export function fillOf(
  row: PaintedRow,
  view: Pick<Painted, 'breaks' | 'stops'>,
  indicator: Pick<IndicatorBrief, 'measure'>,
): Fill {
  if (row.value === null) return { kind: row.status === 'suppressed' ? 'suppressed' : 'missing' };
  if (indicator.measure === 'count') return { kind: 'land' };
  return classFill(view, row.classIndex ?? 0);
}

/** Paint of a class: its stop of the diverging ramp, or its step of the theme's. */
export function classFill({ breaks, stops }: Pick<Painted, 'breaks' | 'stops'>, index: number): Fill {
  const stop = stops?.[index];
  return stop === undefined ? { kind: 'class', index, of: breaks.length + 1 } : { kind: 'diverging', stop };
}

/** What the proportional circles stand for: the values of an indicator that counts. */
export function symbolsOf(
  view: Pick<ExplorerView, 'rows'>,
  indicator: Pick<IndicatorBrief, 'measure'>,
): Symbol55[] {
  if (indicator.measure !== 'count') return [];
  return view.rows.flatMap(({ id, value }) => (value === null ? [] : [{ id, value }]));
}

/**
 * Up to three round values for the legend of a circle map, largest first; none when nothing is drawn. The first is about the
 * largest value, the others are chosen by the radius they get, since that is the distance of their labels.
 */
export function symbolLegend(symbols: readonly Symbol55[]): number[] {
  const most = max(symbols, (s) => s.value) ?? 0;
  if (most <= 0) return [];
  return [...new Set(KEY_RADII.map((share) => roundNear(most * share ** 2)).filter((v) => v >= 1))];
}

/** Radii of the keys, shares of the largest circle's. */
const KEY_RADII = [1, 0.6, 0.25];
const ROUND_LEADS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 10];

/** The nearest round number; whole below ten, since what is counted is. */
function roundNear(n: number): number {
  const power = 10 ** Math.floor(Math.log10(n));
  const near = power * (least(ROUND_LEADS, (lead) => Math.abs(lead - n / power)) ?? 1);
  return near < 10 ? Math.round(near) : near;
}
