import type { FeatureCollection, Geometry, GeoJsonProperties } from 'geojson';
import { feature, mesh, merge } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { collection, GROUP_OBJECTS, type Boundaries } from './geometry';
import type { MapScene } from './scene';

/** Names of the GeoJSON sources of the live map. */
export type SourceName =
  'land' | 'borders' | 'comuni' | 'groups' | 'areas' | 'outline' | 'rivers' | 'symbols';

type Collection = FeatureCollection<Geometry, GeoJsonProperties>;

/** The still layers of the live map as GeoJSON in degrees, at full detail. */
export function liveSources(boundaries: Boundaries): Record<Exclude<SourceName, 'symbols'>, Collection> {
  const { territories, context } = boundaries;
  const provinces = collection(context, 'province');
  const regions = collection(context, 'regioni');
  const land = {
    type: 'GeometryCollection' as const,
    geometries: [...provinces.geometries, ...regions.geometries],
  };
  const polygons = land.geometries.filter((g) => g.type === 'Polygon' || g.type === 'MultiPolygon');
  const isRegion = (g: object) => regions.geometries.some((region) => region === g);
  return {
    land: wrap([merge(context, polygons)]),
    borders: {
      type: 'FeatureCollection',
      features: [
        line(
          mesh(context, provinces, (a, b) => a !== b),
          'province',
        ),
        line(
          mesh(context, land, (a, b) => a !== b && (isRegion(a) || isRegion(b))),
          'region',
        ),
      ],
    },
    comuni: features(territories, 'comuni'),
    groups: groups(territories),
    areas: wrap([mesh(territories, collection(territories, 'aree'), (a, b) => a !== b)]),
    outline: features(territories, 'metropoli'),
    rivers: features(context, 'fiumi'),
  };
}

/** Circles of a scene, largest first. */
export function symbolSource(scene: MapScene): Collection {
  return {
    type: 'FeatureCollection',
    features: scene.symbols.map(({ id, radius, muted, lon, lat }) => ({
      type: 'Feature',
      properties: { id, radius, muted, selected: rankOf(scene, id) },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  };
}

/** Whether a unit is the first of the selection, another of it, or none: what outlines and rings go by. */
export function rankOf(scene: MapScene, id: string): 'first' | 'also' | 'none' {
  const at = scene.selected.findIndex((unit) => unit.id === id);
  return at < 0 ? 'none' : at === 0 ? 'first' : 'also';
}

/** Groups of every level, each with its level. */
function groups(topology: Topology): Collection {
  return {
    type: 'FeatureCollection',
    features: Object.entries(GROUP_OBJECTS).flatMap(([level, object]) =>
      features(topology, object).features.map((group) => ({
        ...group,
        properties: { ...group.properties, id: group.id, level },
      })),
    ),
  };
}

function features(topology: Topology, name: string): Collection {
  return feature(topology, collection(topology, name));
}

function wrap(geometries: Geometry[]): Collection {
  return {
    type: 'FeatureCollection',
    features: geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
  };
}

function line(geometry: Geometry, kind: string): Collection['features'][number] {
  return { type: 'Feature', properties: { kind }, geometry };
}
