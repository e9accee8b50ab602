/** A point in view units. */
export type ViewPoint = readonly [x: number, y: number];

/** How many path units make one view unit: integers at a tenth of a view unit keep the page small. */
export const PATH_SCALE = 10;

/**
 * SVG path data of rings or lines, in integer path units ({@link PATH_SCALE} to the view unit), relative moves.
 * Rings are closed by `z` and lose their repeated last point. Relative integers take about half the bytes of absolute decimals.
 */
export function pathData(lines: readonly (readonly ViewPoint[])[], closed: boolean): string {
  let text = '';
  let cursor: [number, number] = [0, 0];
  for (const line of lines) {
    const points = toIntegers(line, closed);
    const [first, ...rest] = points;
    if (!first || rest.length < (closed ? 2 : 1)) continue;
    text += `m${pair(first[0] - cursor[0], first[1] - cursor[1])}l`;
    let [x, y] = first;
    let separator = '';
    for (const [nextX, nextY] of rest) {
      const step = pair(nextX - x, nextY - y);
      text += (step.startsWith('-') ? '' : separator) + step;
      separator = ' ';
      [x, y] = [nextX, nextY];
    }
    // After `z` the pen is back at the first point of the ring.
    cursor = closed ? [first[0], first[1]] : [x, y];
    if (closed) text += 'z';
  }
  return text;
}

function toIntegers(line: readonly ViewPoint[], closed: boolean): [number, number][] {
  const points: [number, number][] = [];
  for (const [viewX, viewY] of line) {
    const point: [number, number] = [Math.round(viewX * PATH_SCALE), Math.round(viewY * PATH_SCALE)];
    const last = points.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  const [first] = points;
  const last = points.at(-1);
  if (closed && first && last && points.length > 1 && first[0] === last[0] && first[1] === last[1])
    points.pop();
  return points;
}

/** Two relative numbers; a minus sign already separates them. */
function pair(dx: number, dy: number): string {
  return dy < 0 ? `${dx}${dy}` : `${dx} ${dy}`;
}
