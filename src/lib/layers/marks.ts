/**
 * What the records of the layers look like from a camera: points and clusters of points where a position is known, one badge a
 * comune where it is not. Pure: the live map and the drawn one, at the same zoom, have the same marks.
 */
import type Supercluster from 'supercluster';
import { project } from '../map/projection';
import type { Camera } from '../map/layerCamera';
import type { GlyphName } from '../map/layerGlyphs';
import { LAYERS, type GroupId, type LayerGroup, type LayerId } from './layers';
import type { Layer, LayerRecord } from './types';

/** `point`: one record where it is; `cluster`: several near each other; `badge`: those of a comune whose place is not known. */
export type MarkForm = 'point' | 'cluster' | 'badge';

export interface Mark {
  key: string;
  layer: LayerId;
  group: GroupId;
  glyph: GlyphName;
  form: MarkForm;
  /** What its number says: records, or the sum of their figures. */
  count: number;
  /** View units; of a badge the label point of its comune. */
  x: number;
  y: number;
  /** Comune of a badge. */
  comuneId: string | null;
  records: () => LayerRecord[];
  /** Zoom at which a cluster comes apart; null where nothing would. */
  expandsAt: number | null;
}

type Clusters = Supercluster<{ at: number }, { at: number }>;
type ClusterMaker = typeof Supercluster;

/** One group of a loaded layer, indexed. */
interface DrawnGroup {
  layer: LayerId;
  group: LayerGroup;
  records: LayerRecord[];
  clusters: Clusters | null;
  /** Records without a position, by comune; one in several comuni is with each. */
  unplaced: Map<string, LayerRecord[]>;
}

export interface DrawnLayer {
  layer: Layer;
  groups: DrawnGroup[];
}

/** Radius of a cluster, CSS px at a whole zoom: a mark with its number and some of the map beside it. */
const RADIUS = 50;
/** The map stops at zoom 14: records that near each other stay one mark, whose list tells them apart. */
const LAST_CLUSTERED = 16;
/** Marks are counted over the whole region, so that one at the edge does not change when the map is moved. */
const WORLD: [number, number, number, number] = [-180, -85, 180, 85];

/** Indexes a layer once. `maker` is the clustering library, which comes with the first layer. */
export function drawnLayer(layer: Layer, maker: ClusterMaker): DrawnLayer {
  const lined = new Set(
    layer.routes.filter(({ stages }) => stages.some(({ from, to }) => from && to)).map(({ id }) => id),
  );
  const groups = LAYERS[layer.id].map((group): DrawnGroup => {
    const records = layer.records.filter((record) => record.group === group.id);
    const unplaced = new Map<string, LayerRecord[]>();
    for (const record of records) {
      if (record.lon !== null || lined.has(record.id)) continue;
      for (const comune of record.comuneIds) unplaced.set(comune, [...(unplaced.get(comune) ?? []), record]);
    }
    const points = records.flatMap(({ lon, lat }, at) =>
      lon === null || lat === null
        ? []
        : [
            {
              type: 'Feature' as const,
              properties: { at },
              geometry: { type: 'Point' as const, coordinates: [lon, lat] },
            },
          ],
    );
    const clusters =
      points.length === 0
        ? null
        : new maker<{ at: number }, { at: number }>({ radius: RADIUS, maxZoom: LAST_CLUSTERED }).load(points);
    return { layer: layer.id, group, records, clusters, unplaced };
  });
  return { layer, groups: groups.filter(({ records }) => records.length > 0) };
}

/** A comune's own place for a badge, view units. */
export type ComunePlaces = ReadonlyMap<string, { x: number; y: number }>;

/** Label points of comuni, view units. */
export function comunePlaces(
  comuni: readonly { id: string; labelLon: number; labelLat: number }[],
): ComunePlaces {
  return new Map(
    comuni.map(({ id, labelLon, labelLat }) => {
      const [x, y] = project([labelLon, labelLat]);
      return [id, { x, y }];
    }),
  );
}

/** The marks of the layers at a zoom, badges first, the largest first. */
export function marksAt(
  layers: readonly DrawnLayer[],
  places: ComunePlaces,
  { zoom }: Pick<Camera, 'zoom'>,
): Mark[] {
  const groups = layers.flatMap((layer) => layer.groups);
  return [
    ...groups.flatMap((group) => badges(group, places)),
    ...groups.flatMap((group) => points(group, clusterZoom(zoom))),
  ];
}

/** The whole zoom at which points are grouped: the nearest, so that a mark is never far wider than its number. */
export function clusterZoom(zoom: number): number {
  return Math.max(0, Math.round(zoom));
}

function badges({ layer, group, unplaced }: DrawnGroup, places: ComunePlaces): Mark[] {
  return [...unplaced].flatMap(([comuneId, records]) => {
    const place = places.get(comuneId);
    return place
      ? [
          {
            ...{ key: `${group.id}:${comuneId}`, layer, group: group.id, glyph: group.glyph },
            form: 'badge' as const,
            count: countOf(group, records),
            ...place,
            comuneId,
            records: () => records,
            expandsAt: null,
          },
        ]
      : [];
  });
}

function points({ layer, group, records, clusters }: DrawnGroup, zoom: number): Mark[] {
  if (!clusters) return [];
  const own = { layer, group: group.id, glyph: group.glyph, comuneId: null };
  return clusters.getClusters(WORLD, zoom).map((feature): Mark => {
    const [lon = 0, lat = 0] = feature.geometry.coordinates;
    const [x, y] = project([lon, lat]);
    const { properties } = feature;
    if ('cluster' in properties) {
      const id = properties.cluster_id;
      return {
        ...own,
        key: `${group.id}:c${id}`,
        form: 'cluster',
        count: properties.point_count,
        x,
        y,
        records: () => clusters.getLeaves(id, Infinity).flatMap((leaf) => records[leaf.properties.at] ?? []),
        expandsAt: clusters.getClusterExpansionZoom(id),
      };
    }
    const record = records[properties.at];
    return {
      ...own,
      key: `${group.id}:p${properties.at}`,
      form: 'point',
      count: 1,
      x,
      y,
      records: () => (record ? [record] : []),
      expandsAt: null,
    };
  });
}

/** What a number on the map says of some records of a group. */
export function countOf(group: Pick<LayerGroup, 'counts'>, records: readonly LayerRecord[]): number {
  return group.counts === 'records'
    ? records.length
    : records.reduce((sum, { figure }) => sum + (figure ?? 0), 0);
}
