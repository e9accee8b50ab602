import type { Boundaries } from './geometry';
import type { Camera } from './layerCamera';
import type { ColourScheme } from './palette';
import type { MapScene } from './scene';

export interface LiveOptions {
  boundaries: Boundaries;
  scene: MapScene;
  theme: ColourScheme;
  /** Two fingers to pan on touch, so that a page can be scrolled over the map. Off by default. */
  cooperativeGestures?: boolean;
  /** Address of a basemap to lay beneath; null where the site has none. See `layerBasemap.ts`. */
  basemap?: string | null;
  /** Whether something drawn over the map takes this point of the container, CSS px: then no comune is chosen or hovered there. */
  claims?: (point: { x: number; y: number }, finger: boolean, chosen: boolean) => boolean;
}

/** A scale bar of a round length. */
export interface ScaleBar {
  kilometres: number;
  px: number;
}

export interface LiveEvents {
  /** A unit was clicked, or the ground outside (null); `add` with Shift, Ctrl or Meta, or after a long press. */
  select: { id: string | null; add: boolean };
  /** The pointer is over a unit, or over none. */
  hover: string | null;
  /** The map no longer works and the still one has to come back. */
  error: MapUnavailable;
  ready: undefined;
  scale: ScaleBar;
  /** What part of the world is shown, at every move. */
  camera: Camera;
}

export interface LiveMap {
  /** Paints another scene on the same boundaries. */
  update(scene: MapScene): void;
  /** Listens; returns how to stop. */
  on<Name extends keyof LiveEvents>(name: Name, listener: (value: LiveEvents[Name]) => void): () => void;
  /** Marks a unit as under the pointer, from a table row. */
  hover(id: string | null): void;
  zoomIn(): void;
  zoomOut(): void;
  home(): void;
  /** Reads the paddings (`--map-pad-*`) again after they changed; moves the camera only when it stands at the home view. */
  refit(): void;
  flyTo(id: string): void;
  /** Moves to a point, degrees, at least at this zoom. */
  lookAt(point: { lon: number; lat: number }, zoom: number): void;
  /** Shows at once the part of the world that another map shows in a box of the same size. */
  follow(camera: Camera): void;
  /** Where a unit's name point is, CSS px from the container's corner; null for an unknown id. */
  project(id: string): { x: number; y: number } | null;
  /** Shows or hides the basemap, where there is one. */
  showBasemap(on: boolean): void;
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
