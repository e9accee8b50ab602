import type { Topology } from 'topojson-specification';
import { prepareGeometry, type Boundaries, type MapGeometry } from './geometry';

export interface LoadedBoundaries {
  boundaries: Boundaries;
  geometry: MapGeometry;
}

let known: Promise<LoadedBoundaries> | null = null;

/**
 * The boundaries that every map of the page draws from, fetched and prepared once. A failure is not remembered.
 * @param folder address of the folder of the two files, with a slash at its end
 * @throws Error when a file does not arrive.
 */
export function loadBoundaries(folder: string): Promise<LoadedBoundaries> {
  const loading = (known ??= load(folder));
  loading.catch(() => (known = null));
  return loading;
}

async function load(folder: string): Promise<LoadedBoundaries> {
  const [territories, context] = await Promise.all([
    topology(`${folder}territories.topo.json`),
    topology(`${folder}context.topo.json`),
  ]);
  const boundaries = { territories, context };
  return { boundaries, geometry: prepareGeometry(boundaries) };
}

async function topology(address: string): Promise<Topology> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as Topology;
}
