/** Which records of the layers that are on belong to a territory, a route or a list of ids. */
import type { DrawnLayer } from './marks';
import type { LayerRecord, RouteStages } from './types';

/** Records that are in at least one of these comuni. */
export function recordsIn(layers: readonly DrawnLayer[], comuni: readonly string[]): LayerRecord[] {
  const wanted = new Set(comuni);
  return layers.flatMap(({ layer }) =>
    layer.records.filter(({ comuneIds }) => comuneIds.some((id) => wanted.has(id))),
  );
}

/** Records with these ids. */
export function recordsOf(layers: readonly DrawnLayer[], ids: readonly string[]): LayerRecord[] {
  return layers.flatMap(({ layer }) => layer.records.filter(({ id }) => ids.includes(id)));
}

/** Stages of the routes among some records. */
export function routesOf(
  layers: readonly DrawnLayer[],
  records: readonly Pick<LayerRecord, 'id'>[],
): RouteStages[] {
  const ids = new Set(records.map(({ id }) => id));
  return layers.flatMap(({ layer }) => layer.routes.filter(({ id }) => ids.has(id)));
}

/** Comuni of some records, once each. */
export function comuniOf(records: readonly Pick<LayerRecord, 'comuneIds'>[]): string[] {
  return [...new Set(records.flatMap(({ comuneIds }) => comuneIds))];
}
