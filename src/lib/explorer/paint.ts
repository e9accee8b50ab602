/** From the explorer's view to what the map paints: fills for rates and classes, circles for counts. */
import { max } from 'd3';
import type { IndicatorBrief } from '../indicator/brief';
import type { Fill } from '../map/fill';
import type { Symbol55 } from '../map/symbols';
import type { ExplorerView } from './view';

/** One fill a comune. With a layer of circles on top, or for counts, the land stays quiet and only gaps are marked. */
export function fillsOf(
  view: Pick<ExplorerView, 'rows' | 'breaks'>,
  indicator: Pick<IndicatorBrief, 'measure'>,
  covered: boolean,
): Map<string, Fill> {
  const classes = view.breaks.length + 1;
  return new Map(
    view.rows.map((row): [string, Fill] => {
      if (covered) return [row.id, { kind: 'land' }];
      if (row.value === null)
        return [row.id, { kind: row.status === 'suppressed' ? 'suppressed' : 'missing' }];
      if (indicator.measure === 'count') return [row.id, { kind: 'land' }];
      return [row.id, { kind: 'class', index: row.classIndex ?? 0, of: classes }];
    }),
  );
}

/** What the proportional circles stand for: a layer's counts, or the values of an indicator that counts. */
export function symbolsOf(
  view: Pick<ExplorerView, 'rows'>,
  indicator: Pick<IndicatorBrief, 'measure'>,
  counts: ReadonlyMap<string, number> | null,
): Symbol55[] {
  if (counts) return [...counts].map(([id, value]) => ({ id, value }));
  if (indicator.measure !== 'count') return [];
  return view.rows.flatMap(({ id, value }) => (value === null ? [] : [{ id, value }]));
}

/** Up to three round values for the legend of a circle map, largest first; none when nothing is drawn. */
export function symbolLegend(symbols: readonly Symbol55[]): number[] {
  const most = max(symbols, (s) => s.value) ?? 0;
  if (most <= 0) return [];
  const top = roundDown(most);
  // Far enough apart for their labels not to touch.
  return [...new Set([top, roundDown(top / 5), roundDown(top / 40)].filter((v) => v >= 1))];
}

/** The largest 1, 2 or 5 times a power of ten not above n. */
function roundDown(n: number): number {
  const power = 10 ** Math.floor(Math.log10(n));
  const lead = n / power;
  return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
}
