import type { TextBlock } from './labelFit';
import type { ViewPoint } from './paths';

/** A circle of the map, view units. */
export interface Circle {
  id: string;
  x: number;
  y: number;
  radius: number;
}

/** Distance of a name from its circle, in line heights. */
const AIR = 0.15;

/** Corner of the frame where the explorer prints its title, view units from the top left: a name there would lie under it. */
const TITLE_CORNER = { right: 170, bottom: 280 };

/** Middles of a name beside its circle, best first: under, over, right, left. */
export function besideCircle(text: TextBlock, { x, y, radius }: Omit<Circle, 'id'>): ViewPoint[] {
  const width = Math.max(...text.widths);
  const height = text.widths.length * text.lineHeight;
  const down = radius + height / 2 + AIR * text.lineHeight;
  const across = radius + width / 2 + 2 * AIR * text.lineHeight;
  const places: ViewPoint[] = [
    [x, y + down],
    [x, y - down],
    [x + across, y],
    [x - across, y],
  ];
  return places.filter(
    ([left, top]) => left - width / 2 > TITLE_CORNER.right || top - height / 2 > TITLE_CORNER.bottom,
  );
}

/** Whether a box lies over a circle. */
export function touchesCircle(
  box: { left: number; right: number; top: number; bottom: number },
  { x, y, radius }: Omit<Circle, 'id'>,
): boolean {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return dx * dx + dy * dy < radius * radius;
}
