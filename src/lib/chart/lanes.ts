import { textWidth } from '../map/textWidth';

/** A name that would like to stand over a place of a line. */
export interface LaneName {
  id: string;
  /** Place on the line, px. */
  x: number;
  text: string;
}

export interface LaneLabel extends LaneName {
  /** Middle of the text, px. */
  middle: number;
  /** 0 is nearest to the line. */
  lane: number;
}

/**
 * Names of several places of a line that is `width` px long, each as near to its place as the ends allow, in as many lanes as they
 * need so that none covers another. `size` is that of the letters and `gap` the least room between two names, px.
 */
export function laneLabels(names: readonly LaneName[], width: number, size = 14, gap = 12): LaneLabel[] {
  const lanes: { left: number; right: number }[][] = [];
  return [...names]
    .sort((a, b) => a.x - b.x)
    .map((name) => {
      const half = textWidth(name.text, size, true) / 2 + 1;
      const middle = Math.max(half, Math.min(width - half, name.x));
      const box = { left: middle - half, right: middle + half };
      const free = (lane: (typeof lanes)[number] | undefined): boolean =>
        !lane?.some((other) => box.left < other.right + gap && other.left < box.right + gap);
      let lane = 0;
      while (!free(lanes[lane])) lane++;
      (lanes[lane] ??= []).push(box);
      return { ...name, middle: Math.round(middle * 10) / 10, lane };
    });
}
