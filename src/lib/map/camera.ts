import { FRAME, framePixelsAtZoom, VIEW } from './projection';
import type { ScaleBar } from './liveTypes';

export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Paddings of the map, CSS px, from the custom properties the still map is inset by. */
export function paddingOf(element: Element): Padding {
  const style = getComputedStyle(element);
  const side = (name: string) => Number.parseFloat(style.getPropertyValue(`--map-pad-${name}`)) || 0;
  return { top: side('top'), right: side('right'), bottom: side('bottom'), left: side('left') };
}

/** Width in CSS px of the frame in a box, "meet": as map.css sizes the still map. At least 1. */
export function framePxIn(width: number, height: number, padding: Padding): number {
  const across = width - padding.left - padding.right;
  const down = height - padding.top - padding.bottom;
  return Math.max(1, Math.min(across, (down * VIEW.width) / VIEW.height));
}

/** Zoom at which the frame is this wide (512 px world at zoom 0). */
export function zoomForFrame(framePx: number): number {
  return Math.log2(framePx / framePixelsAtZoom(0));
}

/** Corners of the frame as MapLibre takes them. */
export const FRAME_BOUNDS: [[number, number], [number, number]] = [
  [FRAME.west, FRAME.south],
  [FRAME.east, FRAME.north],
];

const ROUND_LENGTHS = [0.5, 1, 2, 5, 10, 20, 50];

/** The longest round bar not over 96 px, but 10 km at the home view, where the still map draws 10. */
export function scaleBarFor(pxPerKilometre: number, atHome: boolean): ScaleBar {
  const kilometres = atHome
    ? 10
    : (ROUND_LENGTHS.filter((length) => length * pxPerKilometre <= 96).at(-1) ?? ROUND_LENGTHS[0] ?? 1);
  return { kilometres, px: kilometres * pxPerKilometre };
}
