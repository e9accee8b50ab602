import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import '../../components/map/live.css';
import { FRAME_BOUNDS, framePxIn, paddingOf, scaleBarFor, zoomForFrame } from './camera';
import type { Basemap } from './layerBasemap';
import { middleOf, shows } from './liveCamera';
import { LivePainter } from './livePainter';
import { MapUnavailable, type LiveEvents, type LiveMap, type LiveOptions } from './liveTypes';
import { NameOverlay } from './overlay';
import { framePixelsAtZoom, scaleBarPx, unproject, VIEW } from './projection';
import { liveStyle } from './style';

export type { LiveMap } from './liveTypes';

/** Farther out the neighbours end; farther in the boundaries are too coarse. */
const ZOOM = { min: 8, max: 14 } as const;
/** The camera stays where there is land drawn around the territory. */
const REACH: [[number, number], [number, number]] = [
  [8.6, 42.6],
  [14, 46.2],
];
const LOAD_TIMEOUT_MS = 20_000;

/**
 * Draws a scene with MapLibre in `container`, at the place and size the still map has in the same box.
 * Resolves when the first frame is complete, so that the still map can give way without a blank.
 * @throws MapUnavailable `webgl` without WebGL 2, `load` when the library or its worker does not arrive.
 */
export async function createLiveMap(container: HTMLElement, options: LiveOptions): Promise<LiveMap> {
  if (!document.createElement('canvas').getContext('webgl2')) throw new MapUnavailable('webgl');
  const library = await import('maplibre-gl').catch((cause: unknown) => {
    throw new MapUnavailable('load', { cause });
  });
  library.setWorkerUrl(new URL(workerUrl, location.href).href);
  const { theme } = options;
  let { scene } = options;
  // Read when it can have changed and not at every drawing: reading lays the whole page out.
  const measure = () => ({
    width: container.clientWidth,
    height: container.clientHeight,
    padding: paddingOf(container),
  });
  let box = measure();
  const framePx = () => framePxIn(box.width, box.height, box.padding);
  const minZoom = () => Math.min(ZOOM.min, zoomForFrame(framePx()));
  let map: MapLibreMap;
  try {
    map = new library.Map({
      container,
      style: liveStyle(options.boundaries, scene, theme, framePx()),
      bounds: FRAME_BOUNDS,
      fitBoundsOptions: { padding: box.padding, animate: false },
      minZoom: minZoom(),
      maxZoom: ZOOM.max,
      maxBounds: REACH,
      pixelRatio: Math.min(window.devicePixelRatio || 1, 2),
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      boxZoom: false,
      keyboard: false,
      renderWorldCopies: false,
      cooperativeGestures: options.cooperativeGestures ?? false,
      fadeDuration: 0,
    });
  } catch (cause) {
    throw new MapUnavailable('webgl', { cause });
  }
  map.touchZoomRotate.disableRotation();
  const painter = new LivePainter(map, scene, theme);
  // Before the first tiles ask for them.
  map.once('style.load', () => painter.patterns());
  const canvas = map.getCanvas();
  // Keys and speech go through the page's own listbox.
  canvas.tabIndex = -1;
  canvas.removeAttribute('role');
  canvas.removeAttribute('aria-label');
  canvas.setAttribute('aria-hidden', 'true');

  const listeners: { [Name in keyof LiveEvents]: Set<(value: LiveEvents[Name]) => void> } = {
    select: new Set(),
    hover: new Set(),
    error: new Set(),
    ready: new Set(),
    scale: new Set(),
    camera: new Set(),
  };
  function emit<Name extends keyof LiveEvents>(name: Name, value: LiveEvents[Name]): void {
    for (const listener of listeners[name]) listener(value);
  }

  const names = new NameOverlay(container);
  let atHome = true;

  const move = () => {
    names.move((lon, lat) => map.project([lon, lat]), map.getZoom());
    emit('scale', scaleBarFor(scaleBarPx(framePixelsAtZoom(map.getZoom()), 1), atHome));
    const corner = map.project(unproject([0, 0]));
    emit('camera', {
      zoom: map.getZoom(),
      scale: framePixelsAtZoom(map.getZoom()) / VIEW.width,
      left: corner.x,
      top: corner.y,
      width: box.width,
      height: box.height,
      homeFrame: framePx(),
    });
  };
  const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
  const motion = () => ({ animate: !still(), duration: 250 });
  const goHome = (animate: boolean) => {
    atHome = true;
    map.fitBounds(FRAME_BOUNDS, {
      padding: box.padding,
      ...motion(),
      ...(animate ? {} : { animate: false }),
    });
  };

  /** The unit at a point of the map: the comune there, or the group it is in. */
  function unitAt(point: PointLike): string | null {
    const [under] = map.queryRenderedFeatures(point, { layers: ['comuni'] });
    return scene.comuni.find(({ id }) => id === under?.id)?.unitId ?? null;
  }

  await firstFrame(map).catch((cause: unknown) => {
    names.remove();
    map.remove();
    throw new MapUnavailable('load', { cause });
  });
  painter.states();
  names.update(scene, framePx());
  move();
  await new Promise<void>((resolve) => void map.once('idle', () => resolve()));

  let ground: Basemap | null = null;
  let grounded = true;
  // One that does not arrive leaves the map as it is without it.
  const { basemap } = options;
  if (basemap)
    void import('./layerBasemap')
      .then(({ addBasemap }) => addBasemap(library, map, basemap, painter.theme))
      .then((added) => {
        ground = added;
        added.setTheme(painter.theme);
        added.show(grounded);
      })
      .catch(() => undefined);

  map.on('move', move);
  map.on('movestart', (event) => {
    // Only the reader's own gestures carry an event; our fits do not.
    if (
      'originalEvent' in event &&
      event.originalEvent instanceof Event &&
      event.originalEvent.type !== 'resize'
    )
      atHome = false;
  });
  const refit = (resized = false) => {
    const before = JSON.stringify(box);
    box = measure();
    if (!resized && JSON.stringify(box) === before) return;
    map.setMinZoom(minZoom());
    painter.layers(framePx());
    names.update(scene, framePx());
    if (atHome) goHome(false);
    move();
  };
  // The library takes its new size later than the page does: what was fitted meanwhile was fitted to the old one.
  map.on('resize', () => refit(true));
  map.on('mousemove', (event) => {
    const taken = options.claims?.(event.point, false, false) ?? false;
    const id = taken ? null : unitAt(event.point);
    canvas.style.cursor = id || taken ? 'pointer' : '';
    if (painter.hover(id)) emit('hover', id);
  });
  map.on('mouseout', () => {
    painter.hover(null);
    emit('hover', null);
  });
  map.on('click', (event) => {
    const finger = event.originalEvent instanceof PointerEvent && event.originalEvent.pointerType === 'touch';
    if (options.claims?.(event.point, finger, true)) return;
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
    emit('select', { id: unitAt(event.point), add: shiftKey || ctrlKey || metaKey });
  });
  // A long press of a finger joins a unit to the selection; a mouse keeps its menu.
  map.on('contextmenu', (event) => {
    const { originalEvent } = event;
    if (!(originalEvent instanceof PointerEvent) || originalEvent.pointerType !== 'touch') return;
    event.preventDefault();
    emit('select', { id: unitAt(event.point), add: true });
  });
  map.on('webglcontextlost', () => emit('error', new MapUnavailable('lost')));

  const point = (id: string) => scene.labels.find((label) => label.id === id) ?? null;
  const zoomBy = (step: number) => {
    atHome = false;
    map.zoomTo(map.getZoom() + step, motion());
  };
  queueMicrotask(() => emit('ready', undefined));

  return {
    update(next) {
      scene = next;
      painter.draw(next, framePx());
      names.update(scene, framePx());
      move();
    },
    on(name, listener) {
      listeners[name].add(listener);
      return () => void listeners[name].delete(listener);
    },
    hover: (id) => void painter.hover(id),
    zoomIn: () => zoomBy(1),
    zoomOut: () => zoomBy(-1),
    home: () => goHome(true),
    refit: () => refit(),
    flyTo(id) {
      const to = point(id);
      if (!to) return;
      atHome = false;
      map.easeTo({ center: [to.lon, to.lat], zoom: Math.max(map.getZoom(), 10), ...motion() });
    },
    lookAt({ lon, lat }, zoom) {
      atHome = false;
      map.easeTo({ center: [lon, lat], zoom: Math.max(map.getZoom(), zoom), ...motion() });
    },
    follow(camera) {
      if (shows(map, camera)) return;
      atHome = false;
      map.jumpTo({ center: middleOf(camera), zoom: camera.zoom });
    },
    project(id) {
      const at = point(id);
      if (!at) return null;
      const { x, y } = map.project([at.lon, at.lat]);
      return { x, y };
    },
    showBasemap(on) {
      grounded = on;
      ground?.show(on);
    },
    setTheme(next) {
      ground?.setTheme(next);
      painter.wear(next, framePx());
    },
    destroy() {
      for (const set of Object.values(listeners)) set.clear();
      names.remove();
      map.remove();
    },
  };
}

/** Resolves when style and sources are there; rejects on the first error before that, or after 20 s. */
function firstFrame(map: MapLibreMap): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The live map did not load in time')), LOAD_TIMEOUT_MS);
    map.once('load', () => {
      clearTimeout(timer);
      resolve();
    });
    map.once('error', ({ error }) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}
