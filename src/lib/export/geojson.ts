import { dataset } from '../catalogue/datasets';
import { licence } from '../catalogue/licence';
import { featuresOf, located } from './features';

/**
 * A table with a geometry as GeoJSON text (RFC 7946), one feature a line so that versions can be compared. What the
 * table is, and under which licence, stands in members of the collection that programs skip.
 */
export async function toGeoJson(id: string): Promise<string> {
  const { features } = await featuresOf(id);
  const { box } = located(features);
  const { title, description, licence: terms } = dataset(id);
  const about = { title, description, licence: licence(terms).url, ...(box === null ? {} : { bbox: box }) };
  const members = Object.entries(about).map(([name, value]) => `"${name}":${JSON.stringify(value)},\n`);
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `{"type":"FeatureCollection",\n${members.join('')}"features":[\n${lines}\n]}\n`;
}
