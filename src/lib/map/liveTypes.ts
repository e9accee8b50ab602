import type { Boundaries } from './geometry';
import type { ColourScheme } from './palette';
import type { MapScene } from './scene';

export interface LiveOptions {
  boundaries: Boundaries;
  scene: MapScene;
  theme: ColourScheme;
  /** Two fingers to pan on touch, so that a page can be scrolled over the map. Off by default. */
  cooperativeGestures?: boolean;
}

/** A scale bar of a round length. */
export interface ScaleBar {
  kilometres: number;
  px: number;
}

export interface LiveEvents {
  /** A comune was clicked, or the ground outside (null). */
  select: string | null;
  /** The pointer is over a comune, or over none. */
  hover: string | null;
  /** The map no longer works and the still one has to come back. */
  error: MapUnavailable;
  ready: undefined;
  scale: ScaleBar;
}

export interface LiveMap {
  /** Paints another scene on the same boundaries. */
  update(scene: MapScene): void;
  /** Listens; returns how to stop. */
  on<Name extends keyof LiveEvents>(name: Name, listener: (value: LiveEvents[Name]) => void): () => void;
  /** Marks a comune as under the pointer, from a table row. */
  hover(id: string | null): void;
  zoomIn(): void;
  zoomOut(): void;
  home(): void;
  /** Reads the paddings (`--map-pad-*`) again after they changed; moves the camera only when it stands at the home view. */
  refit(): void;
  flyTo(id: string): void;
  /** Where a comune's name point is, CSS px from the container's corner; null for an unknown id. */
  project(id: string): { x: number; y: number } | null;
  setTheme(theme: ColourScheme): void;
  destroy(): void;
}

/** Why there is no live map: no WebGL 2, a file that did not load, or a graphics context lost on the way. */
export class MapUnavailable extends Error {
  readonly reason: 'webgl' | 'load' | 'lost';

  constructor(reason: MapUnavailable['reason'], options?: ErrorOptions) {
    super(`Live map unavailable: ${reason}`, options);
    this.name = 'MapUnavailable';
    this.reason = reason;
  }
}
