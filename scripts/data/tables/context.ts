import mapshaper from 'mapshaper';
import type { Ledger } from '../ledger';
import { decode } from './boundaries';

const SOURCE = 'istat-confini';
const PROVINCES = 'territory/boundaries/openpolis_limits_R_8_municipalities.topo.json';
const REGIONS = 'territory/boundaries/openpolis_limits_IT_regions.topo.json';
const RIVERS = 'territory/basemap/natural_earth/ne_10m_rivers_europe_clip_9_43_13.5_46.geojson';
/** West, south, east, north of the surroundings drawn around the metropolitan city, degrees. */
const BOX = '9.9,43.5,12.8,45.4';
/** Lombardia, Veneto, Liguria, Toscana, Umbria, Marche: the regions that reach into the box. */
const DRAWN_REGIONS: ReadonlySet<string> = new Set(['03', '05', '07', '09', '10', '11']);

/** The surroundings: neighbouring provinces and regions and the Reno, as the text of `context.topo.json`. */
export async function buildContext(ledger: Ledger): Promise<string> {
  const objects = (content: unknown): number =>
    Object.values((content as { objects: Record<string, { geometries: unknown[] }> }).objects).reduce(
      (sum, object) => sum + object.geometries.length,
      0,
    );
  const features = (content: unknown): number => (content as { features: unknown[] }).features.length;
  const input = {
    'provinces.json': ledger.geo(SOURCE, PROVINCES, objects),
    'regions.json': ledger.geo(SOURCE, REGIONS, objects),
    'rivers.json': ledger.geo('natural-earth', RIVERS, features),
  };
  rejectOtherRivers(ledger, input['rivers.json']);
  rejectOutside(ledger, input['provinces.json'], input['regions.json']);
  const commands = [
    `-i provinces.json name=province -filter 'prov_istat_code != "037"'`,
    `-each 'id = "provincia-" + prov_istat_code, name = prov_name' -dissolve id copy-fields=name -clip bbox=${BOX} -sort id`,
    `-i regions.json name=regioni -filter '${JSON.stringify([...DRAWN_REGIONS])}.includes(reg_istat_code)'`,
    `-each 'id = "regione-" + reg_istat_code, name = reg_name' -filter-fields id,name -clip bbox=${BOX} -sort id`,
    `-i rivers.json name=fiumi -filter 'name == "Reno"' -each 'id = "reno"' -dissolve id copy-fields=name -clip bbox=${BOX}`,
    '-o context.json target=province,regioni,fiumi format=topojson quantization=10000 id-field=id',
  ].join(' ');
  return `${decode(await mapshaper.applyCommands(commands, input), 'context.json')}\n`;
}

interface Objects {
  objects: Record<string, { geometries: { properties: Record<string, string> }[] }>;
}

/** Our own comuni come from a finer file; our own region and those beyond the box are not drawn. */
function rejectOutside(ledger: Ledger, provinces: string, regions: string): void {
  const geometries = (text: string) =>
    Object.values((JSON.parse(text) as Objects).objects).flatMap((object) => object.geometries);
  geometries(provinces).forEach(({ properties }, index) => {
    if (properties['prov_istat_code'] !== '037') return;
    const reason = {
      it: 'comune preso dal file più fine della provincia',
      en: 'comune taken from the finer file of the province',
    };
    ledger.reject({ file: PROVINCES, row: index + 1 }, 'finer-file', reason, properties['name'] ?? '');
  });
  geometries(regions).forEach(({ properties }, index) => {
    if (DRAWN_REGIONS.has(properties['reg_istat_code'] ?? '')) return;
    const reason = { it: 'regione non disegnata nello sfondo', en: 'region not drawn in the backdrop' };
    ledger.reject({ file: REGIONS, row: index + 1 }, 'other-region', reason, properties['reg_name'] ?? '');
  });
}

function rejectOtherRivers(ledger: Ledger, text: string): void {
  const { features } = JSON.parse(text) as { features: { properties: { name: string } }[] };
  features.forEach((feature, index) => {
    if (feature.properties.name === 'Reno') return;
    const reason = { it: 'fiume fuori dalla Città metropolitana', en: 'river outside the metropolitan city' };
    ledger.reject({ file: RIVERS, row: index + 1 }, 'other-river', reason, feature.properties.name);
  });
}
