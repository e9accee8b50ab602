import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from './layerCamera';
import { unproject } from './projection';

/** Degrees in the middle of what a camera shows. */
export function middleOf({ left, top, scale, width, height }: Camera): [lon: number, lat: number] {
  return unproject([(width / 2 - left) / scale, (height / 2 - top) / scale]);
}

/** Whether a map already stands where a camera does: two maps that follow each other must come to rest. */
export function shows(map: Pick<MapLibreMap, 'project' | 'getCenter' | 'getZoom'>, camera: Camera): boolean {
  const [there, here] = [map.project(middleOf(camera)), map.project(map.getCenter())];
  const away = Math.hypot(there.x - here.x, there.y - here.y);
  return away < 0.05 && Math.abs(map.getZoom() - camera.zoom) < 1e-6;
}
