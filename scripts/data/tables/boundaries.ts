import mapshaper from 'mapshaper';
import { DataFailure } from '../failure';
import type { Ledger } from '../ledger';
import type { Membership } from './membership';

const SOURCE = 'istat-confini';
const FILE = 'territory/boundaries/openpolis_limits_P_37_municipalities.geojson';
/** Grid cells along the longer side of the box: about 1.6 m on the ground, finer than ISTAT's generalised line. */
const QUANTIZATION = 50_000;
const LEVELS = { unioni: 'unione_id', distretti: 'distretto_id', aree: 'area_id' } as const;

export interface Boundaries {
  /** The text of `territories.topo.json`. */
  topojson: string;
  /** An inner point of every territory, `[lon, lat]` in degrees. */
  labels: Map<string, [number, number]>;
}

interface Feature {
  type: 'Feature';
  properties: Record<string, string | number | null>;
  geometry: { type: string; coordinates: [number, number] };
}

/**
 * The five levels of boundaries in one TopoJSON whose arcs are shared, from ISTAT's generalised edition of 2023.
 * Groups are dissolved from the comuni, so a border is the same line at every level; nothing is simplified further
 * (8,947 vertices). Rings turn clockwise, as d3-geo wants them; GeoJSON made from it has to be rewound.
 */
export async function buildBoundaries(ledger: Ledger, members: readonly Membership[]): Promise<Boundaries> {
  const text = ledger.geo(SOURCE, FILE, (content) => (content as { features: unknown[] }).features.length);
  checkCodes(text, members);
  const groups = members.map(({ id, areaId, unioneId, distrettoId }) => ({
    id,
    area_id: areaId,
    unione_id: unioneId ?? '',
    distretto_id: distrettoId,
  }));
  const dissolve = Object.entries(LEVELS).map(
    ([layer, field]) =>
      `-dissolve ${field} target=comuni + name=${layer} -filter 'Boolean(${field})' -each 'id = ${field}' -filter-fields id -sort id`,
  );
  const layers = ['comuni', ...Object.keys(LEVELS), 'metropoli'];
  const commands = [
    `-i comuni.geojson name=comuni -each 'id = com_istat_code' -filter-fields id`,
    '-join groups.json keys=id,id string-fields=id',
    '-sort id',
    ...dissolve,
    `-dissolve target=comuni + name=metropoli -each 'id = "cm-bologna"'`,
    '-filter-fields id target=comuni',
    `-o topology.json target=${layers.join(',')} format=topojson quantization=${QUANTIZATION} id-field=id`,
    ...layers.map((layer) => `-points inner target=${layer} + name=${layer}-points`),
    `-o points.json target=${layers.map((layer) => `${layer}-points`).join(',')} format=geojson combine-layers precision=0.0001`,
  ].join(' ');
  const output = await mapshaper.applyCommands(commands, { 'comuni.geojson': text, 'groups.json': groups });
  const points = JSON.parse(decode(output, 'points.json')) as { features: Feature[] };
  const labels = new Map(
    points.features.map((point) => [String(point.properties['id']), point.geometry.coordinates]),
  );
  return { topojson: `${decode(output, 'topology.json')}\n`, labels };
}

function checkCodes(text: string, members: readonly Membership[]): void {
  const { features } = JSON.parse(text) as { features: Feature[] };
  const found = features.map((feature) => String(feature.properties['com_istat_code'])).sort();
  const wanted = members.map((member) => member.id).sort();
  const odd = [
    ...found.filter((code) => !wanted.includes(code)),
    ...wanted.filter((code) => !found.includes(code)),
  ];
  if (odd.length > 0 || found.length !== wanted.length) {
    throw new DataFailure(
      { file: FILE, column: 'com_istat_code' },
      `comuni that do not match: ${odd.join(', ')}`,
    );
  }
}

/** The text of one file that mapshaper wrote. Throws when it wrote none of that name. */
export function decode(output: Record<string, Uint8Array | string>, name: string): string {
  const content = output[name];
  if (content === undefined) throw new Error(`mapshaper did not write ${name}`);
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
