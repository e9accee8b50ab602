import { valueAxis, type ValueAxis } from './axis';

export interface ScatterItem {
  id: string;
  x: number;
  y: number;
}

export interface ScatterLayout {
  /** Place of a value on each side, px from the left and from the top of the drawing. */
  x: (value: number) => number;
  y: (value: number) => number;
  xAxis: ValueAxis;
  yAxis: ValueAxis;
  xTicks: { value: number; at: number }[];
  yTicks: { value: number; at: number }[];
  dots: ScatterItem[];
  /** Sides of the plot. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const MARGIN = { left: 52, right: 14, top: 10, bottom: 44 };

/** Places one dot a unit on two value axes inside `width` by `height` px. Both bases are free: what counts is the form of the cloud. */
export function scatterLayout(items: readonly ScatterItem[], width: number, height: number): ScatterLayout {
  const left = MARGIN.left;
  const right = width - MARGIN.right;
  const top = MARGIN.top;
  const bottom = height - MARGIN.bottom;
  const xAxis = valueAxis(
    items.map((item) => item.x),
    right - left,
    72,
    8,
  );
  const yAxis = valueAxis(
    items.map((item) => item.y),
    bottom - top,
    46,
    8,
  );
  const x = (value: number): number => round(left + xAxis.at(value));
  const y = (value: number): number => round(bottom - yAxis.at(value));
  return {
    ...{ x, y, xAxis, yAxis, left, right, top, bottom },
    xTicks: xAxis.ticks.map(({ value, at }) => ({ value, at: left + at })),
    yTicks: yAxis.ticks.map(({ value, at }) => ({ value, at: round(bottom - at) })),
    dots: items.map((item) => ({ id: item.id, x: x(item.x), y: y(item.y) })),
  };
}

const round = (n: number): number => Math.round(n * 10) / 10;
