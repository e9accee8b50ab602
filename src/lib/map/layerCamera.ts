import { framePxIn, zoomForFrame, type Padding } from './camera';
import { VIEW } from './projection';

/** What part of the world a map shows, still or live: view units of the frame to CSS px from the corner of its box. */
export interface Camera {
  /** As MapLibre counts it, 512 px world at zoom 0. */
  zoom: number;
  /** CSS px to the view unit. */
  scale: number;
  /** Where the north-west corner of the frame is, CSS px. */
  left: number;
  top: number;
  /** Size of the box, CSS px. */
  width: number;
  height: number;
  /** Width of the frame when the whole territory is shown, CSS px: what the names' distances are measured on. */
  homeFrame: number;
}

/** The camera of the map drawn in a box of this size: the frame whole, in the middle of what the paddings leave. */
export function stillCamera(width: number, height: number, padding: Padding): Camera {
  const homeFrame = framePxIn(width, height, padding);
  const scale = homeFrame / VIEW.width;
  const across = width - padding.left - padding.right;
  const down = height - padding.top - padding.bottom;
  return {
    zoom: zoomForFrame(homeFrame),
    scale,
    left: padding.left + (across - homeFrame) / 2,
    top: padding.top + (down - VIEW.height * scale) / 2,
    width,
    height,
    homeFrame,
  };
}

/** CSS px of a point in view units. */
export function onScreen(camera: Camera, point: { x: number; y: number }): { x: number; y: number } {
  return { x: camera.left + point.x * camera.scale, y: camera.top + point.y * camera.scale };
}

/** Whether a point on screen is in the box, or not farther from it than `margin` px. */
export function inBox(camera: Camera, { x, y }: { x: number; y: number }, margin: number): boolean {
  return x > -margin && y > -margin && x < camera.width + margin && y < camera.height + margin;
}
