/** How much the corner of a crossing depends on where the two indicators are cut. */
import { max, min, quantileSorted, ascending } from 'd3';
import type { CrossedUnit, Crossing } from '../explorer/crossing';

/** Other cuts than the thirds: the outer quarters, which ask more, and the halves, which ask less. */
export const OTHER_CUTS = { quarti: 0.25, meta: 0.5 } as const;
export type OtherCut = keyof typeof OTHER_CUTS;

/** A unit that one place more or less of a bound would move over the edge of the corner. */
export interface EdgeCase {
  unit: CrossedUnit;
  /** It is in the corner now. */
  inside: boolean;
  /** The side whose bound is near. */
  side: 'y' | 'x';
}

export interface Cuts {
  /** In the corner with thirds, quarters and halves. */
  always: CrossedUnit[];
  /** In the corner with thirds, but not with one of the other cuts. */
  sometimes: CrossedUnit[];
  /** Not in the corner with thirds, but with one of the other cuts. */
  otherwise: CrossedUnit[];
  edges: EdgeCase[];
}

type Cut = Pick<Crossing, 'units' | 'corner' | 'y' | 'x'>;

/** Units of the corner under thirds, quarters and halves, each list in the order of `units`. Cuts are R-7 quantiles of all the units. */
export function cutsOf(crossing: Cut): Cuts {
  const { units, corner } = crossing;
  const thirds = new Set(units.filter(({ cell }) => cell === corner.cell));
  const others = (Object.keys(OTHER_CUTS) as OtherCut[]).map((cut) => new Set(cornerUnder(crossing, cut)));
  return {
    always: units.filter((unit) => thirds.has(unit) && others.every((cut) => cut.has(unit))),
    sometimes: units.filter((unit) => thirds.has(unit) && !others.every((cut) => cut.has(unit))),
    otherwise: units.filter((unit) => !thirds.has(unit) && others.some((cut) => cut.has(unit))),
    edges: edgesOf(crossing),
  };
}

/** Units in the corner when both indicators are cut in quarters or halves. */
export function cornerUnder({ units, corner }: Cut, cut: OtherCut): CrossedUnit[] {
  const y = tail(
    units.map((unit) => unit.y),
    OTHER_CUTS[cut],
    isHigh(corner.cell).y,
  );
  const x = tail(
    units.map((unit) => unit.x),
    OTHER_CUTS[cut],
    isHigh(corner.cell).x,
  );
  return units.filter((unit) => y(unit.y) && x(unit.x));
}

/** Whether the corner is the high or the low end of either side. */
const isHigh = (cell: number): { y: boolean; x: boolean } => ({ y: cell >= 6, x: cell % 3 === 2 });

/**
 * Whether a value is in the high or the low part. Where so many values are equal that the quantile is the lowest of them, the low
 * part is that value and the high part what is above it: equal values are never parted.
 */
function tail(values: readonly number[], share: number, high: boolean): (value: number) => boolean {
  const sorted = [...values].sort(ascending);
  const lowest = sorted[0] ?? 0;
  const bound = quantileSorted(sorted, high ? 1 - share : share) ?? 0;
  if (bound === lowest) return high ? (value) => value > lowest : (value) => value === lowest;
  return high ? (value) => value >= bound : (value) => value < bound;
}

/** More equal values than these at a bound are no borderline: it would move a crowd. */
const MOST_TIED = 3;

/** Units next to a bound that one step of it would put into the corner or take out of it. */
function edgesOf({ units, corner, y, x }: Cut): EdgeCase[] {
  const high = isHigh(corner.cell);
  const sides = [
    {
      side: 'y' as const,
      other: 'x' as const,
      ...boundOf(y.breaks, high.y),
      otherIs: boundOf(x.breaks, high.x),
    },
    {
      side: 'x' as const,
      other: 'y' as const,
      ...boundOf(x.breaks, high.x),
      otherIs: boundOf(y.breaks, high.y),
    },
  ];
  return sides.flatMap(({ side, other, isIn, highEnd, otherIs }) => {
    const values = units.map((unit) => unit[side]);
    const [ins, outs] = [values.filter(isIn), values.filter((value) => !isIn(value))];
    const lastIn = highEnd ? min(ins) : max(ins);
    const firstOut = highEnd ? max(outs) : min(outs);
    const few = (value: number): boolean => values.filter((each) => each === value).length <= MOST_TIED;
    return units.flatMap((unit): EdgeCase[] => {
      if (!otherIs.isIn(unit[other]) || !few(unit[side])) return [];
      const inside = unit[side] === lastIn;
      return inside || unit[side] === firstOut ? [{ unit, inside, side }] : [];
    });
  });
}

function boundOf(
  breaks: readonly number[],
  highEnd: boolean,
): { isIn: (value: number) => boolean; highEnd: boolean } {
  const bound = highEnd ? breaks.at(-1) : breaks[0];
  if (bound === undefined) return { isIn: () => false, highEnd };
  return { isIn: highEnd ? (value) => value >= bound : (value) => value < bound, highEnd };
}
