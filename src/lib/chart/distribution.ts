import { valueAxis, type ValueAxis } from './axis';
import { beeswarm, dotBlocks, type SwarmDot } from './beeswarm';

/** One row of a distribution: all the units, or those of an area. */
export interface SwarmRow<K> {
  key: K;
  /** Top of the row, its middle and its height, px from the top of the drawing. */
  top: number;
  middle: number;
  height: number;
  dots: SwarmDot[];
}

export interface DistributionLayout<K> {
  axis: ValueAxis;
  /** Left and right ends of the axis, px. */
  left: number;
  right: number;
  rows: SwarmRow<K>[];
  /** Where the rows begin and end. */
  top: number;
  bottom: number;
  height: number;
  /** Row names stand in a column of their own, or over their row where there is no room. */
  namesBeside: boolean;
}

export const DOT_RADIUS = 4.5;
const DIAMETER = 2 * DOT_RADIUS + 1;
/** Room of a reference named over the rows, and of the axis under them. */
export const REFERENCE_LINE = 17;
const HEAD = 6;
const FOOT = 38;
const NAMES = 148;
const NAME_LINE = 18;
const WIDE = 620;
const LEAST_ROW = 30;
/** The row of all has room for the names of dots, also where it is alone. */
const FIRST_ROW = 72;
/** Most that a dot stands off the middle of its row. */
const REACH = 26;

/**
 * Rows of dots on one value axis. `groups` in the order they are drawn; the first holds every unit and makes the axis.
 * `width` in px, at least 260; `references` are the values named over the rows; `classes` are ordered
 * classes and no measure, whose dots stand in blocks.
 */
export function distributionLayout<K>(
  groups: readonly { key: K; items: readonly { id: string; value: number }[] }[],
  width: number,
  references = 0,
  classes = false,
): DistributionLayout<K> {
  const namesBeside = groups.length > 1 && width >= WIDE;
  const left = namesBeside ? NAMES : 8;
  const right = width - 8;
  const values = (groups[0]?.items ?? []).map((item) => item.value);
  const axis = valueAxis(values, right - left, 76, classes ? 3 * DIAMETER : DOT_RADIUS + 1);
  const head = HEAD + references * REFERENCE_LINE;
  let top = head;
  const rows = groups.map(({ key, items }, index): SwarmRow<K> => {
    const placed = items.map(({ id, value }) => ({ id, x: left + axis.at(value) }));
    const swarm = (classes ? dotBlocks : beeswarm)(placed, DIAMETER, REACH);
    const reach = swarm.reduce((most, dot) => Math.max(most, Math.abs(dot.y)), 0);
    const name = namesBeside || groups.length === 1 ? 0 : NAME_LINE;
    const height = name + Math.max(index === 0 ? FIRST_ROW : LEAST_ROW, 2 * reach + 2 * DOT_RADIUS + 16);
    const middle = top + name + (height - name) / 2;
    const row = { key, top, middle, height, dots: swarm.map((dot) => ({ ...dot, y: middle + dot.y })) };
    top += height;
    return row;
  });
  return { axis, left, right, rows, top: head, bottom: top, height: top + FOOT, namesBeside };
}
