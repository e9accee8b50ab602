import type { APIRoute } from 'astro';
import { writeLayer } from '@/lib/layers/file';
import { isLayer, LAYER_IDS } from '@/lib/layers/layers';
import { snapshotLayers } from '@/lib/layers/snapshot-layers';

export const getStaticPaths = () => LAYER_IDS.map((layer) => ({ params: { layer } }));

/** The records of one layer, fetched by the map when it is switched on. */
export const GET: APIRoute = async ({ params }) => {
  const id = params.layer ?? '';
  const layer = isLayer(id) ? (await snapshotLayers()).get(id) : undefined;
  if (!layer) throw new Error(`no layer ${id}`);
  return Response.json(writeLayer(layer));
};
