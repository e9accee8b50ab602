import { extent } from 'd3';
import { linear } from './linear';

export interface BarScale {
  /** Place of a value, per cent of the room. */
  at: (value: number) => number;
  /** Where the bar of a value begins and how long it is, per cent of the room. */
  bar: (value: number) => { x: string; width: string };
}

/** Bars in the rows of a table: lengths start at zero, and what can go either way has zero inside. */
export function barScale(values: readonly (number | null)[]): BarScale {
  const [low = 0, high = 1] = extent(values.flatMap((value) => value ?? []));
  const [from, to] = [Math.min(0, low), Math.max(0, high)];
  const place = linear([from, to === from ? from + 1 : to], [0, 100]);
  const at = (value: number): number => Math.round(place(value) * 10) / 10;
  const zero = at(0);
  return {
    at,
    bar: (value) => {
      const end = at(value);
      return { x: `${Math.min(zero, end)}%`, width: `${Math.abs(end - zero)}%` };
    },
  };
}
