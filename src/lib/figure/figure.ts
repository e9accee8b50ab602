/** A figure as its kind makes it: the text around it and how it is drawn in a frame. */
import type { MapScene } from '../map/scene';
import type { Seen } from './seen';
import type { CrossingView } from '../planner/crossing-view';
import type { Drawing, Frame } from './drawing';
import type { FigureText } from './types';

export interface Figure {
  text: FigureText;
  /** Drawn in SVG marks; a map is, on slides alone. */
  draw: (frame: Frame) => Drawing;
  /** What the map on a page is drawn from. */
  map: FigureMap | null;
}

/** A map with what its legend needs. */
export interface FigureMap {
  scene: MapScene;
  /** The one indicator; null where two are crossed. */
  seen: Seen | null;
  crossed: CrossingView | null;
  /** What a slide magnifies: the extent of the area drawn, view units; null for the whole. */
  focus: Extent | null;
}

export interface Extent {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
