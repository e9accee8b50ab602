/** Where the rows of a swarm, their dots and their axis stand in a frame. */
import { valueAxis, type ValueAxis } from '../chart/axis';
import { beeswarm, dotBlocks, type SwarmDot } from '../chart/beeswarm';
import { figureMessages } from '../i18n/figure';
import { figureTitles } from '../i18n/figure-titles';
import { textWidth } from '../map/textWidth';
import { bare } from './around';
import type { Frame } from './drawing';
import type { Swarm, SwarmGroup } from './swarm';
import { footOf } from './swarm-axis';

export interface Row {
  group: SwarmGroup;
  dots: SwarmDot[];
  top: number;
  middle: number;
  bottom: number;
}

export interface Layout {
  axis: ValueAxis;
  left: number;
  right: number;
  rows: Row[];
  top: number;
  bottom: number;
  /** Names and counts stand over the dots where there is no column for them. */
  over: boolean;
}

export function layoutOf(swarm: Swarm, frame: Frame): Layout {
  const { groups, threshold, seen } = swarm;
  const { letter, dot, width } = frame;
  const over = frame.name === 'narrow';
  const names = Math.max(...groups.map(({ name }) => textWidth(name, letter, true)));
  const ends = Math.max(
    ...groups.map((group) => textWidth(endOf(swarm, group), endSize(swarm, frame), true)),
  );
  const left = over ? dot * 2 : Math.ceil(names + letter * 1.2);
  const right = over ? width - dot * 2 : Math.floor(width - ends - letter * 2.8);
  const classes = seen.indicator.measure === 'class';
  const values = groups.flatMap(({ known }) => known.map(({ value }) => value));
  const span = classes ? seen.indicator.categories.map((_, i) => i + 1) : [];
  const axis = valueAxis(
    [...values, ...span, ...(threshold && !classes ? [threshold.value] : [])],
    right - left,
    letter * 4.6,
    classes ? dot * 5 : dot + 1,
  );
  const head = threshold ? letter * 1.7 : dot;
  const foot = footOf(swarm, frame, right - left);
  const piles = groups.map(({ known }) => {
    const items = known.map(({ id, value }) => ({ id, x: axis.at(value) }));
    return classes ? dotBlocks(items, dot * 2.15, dot * 4.3) : beeswarm(items, dot * 2.15);
  });
  const needs = piles.map((dots) => 2 * Math.max(0, ...dots.map(({ y }) => Math.abs(y))) + dot * 3.4);
  const names2 = over ? letter * 1.7 : 0;
  const least = over ? letter * 2.4 : Math.max(letter * 2, endSize(swarm, frame) * 1.15);
  let heights = needs.map((need) => Math.max(least, need));
  const room = frame.height === null ? null : frame.height - head - foot;
  if (room !== null) {
    // Room that is left goes to the rows in proportion; where it lacks, piles are pressed together.
    const sum = heights.reduce((a, b) => a + b, 0);
    heights = heights.map((height) => height * Math.min(room / sum, 1.35));
  }
  let top = head;
  const rows = groups.map((group, i): Row => {
    const height = (heights[i] ?? 0) + names2;
    const middle = top + names2 + (height - names2) / 2;
    const reach = (height - names2) / 2 - dot * 1.3;
    const tallest = Math.max(0, ...(piles[i] ?? []).map(({ y }) => Math.abs(y)));
    const press = tallest > reach ? reach / tallest : 1;
    const row = {
      group,
      dots: (piles[i] ?? []).map((d) => ({ ...d, y: d.y * press })),
      ...{ top, middle, bottom: top + height },
    };
    top += height;
    return row;
  });
  return { axis, left, right, rows, top: head, bottom: top, over };
}

/** What a row ends with: how many are beyond, or the median; nothing where neither means anything. */
export function endOf({ threshold, seen: { indicator }, locale }: Swarm, group: SwarmGroup): string {
  if (threshold) return figureTitles[locale].countOf(group.beyond, group.known.length);
  if (group.median === null) return '';
  return figureMessages[locale].medianNoted(bare(group.median, indicator, locale));
}

export const endSize = ({ threshold }: Swarm, { figure, letter }: Frame): number =>
  threshold ? figure : letter;
