/** What the page of own areas is built from beside what all planner's pages share. Runs in Node only. */
import type { Topology } from 'topojson-specification';
import { typographic } from '../format/typography';
import { readTable } from '../snapshot/tables';
import { territories } from '../snapshot/domain';
import type { Locale } from '../i18n/locale';
import { indicatorBriefs } from '../explorer/page';
import { buildScene, type MapScene } from '../map/scene';
import { snapshotGeometry } from '../snapshot/geometry';
import { readJson } from '../snapshot/tables';
import { outlineOfComuni, outlinePath } from '../territory/outline';
import type { NamedPlace } from '../territory/name-index';
import { comuneBorders } from './borders';
import { ownFigures, type OwnFigure } from './own-figures';
import { areaFills } from './own-map';
import { latestValues, plannerPage } from './page';
import { publishedTerritories } from './picked';

/** The area that is shown before the reader chooses: the upper valley of the Reno. */
export const EXAMPLE: readonly string[] = ['037010', '037015', '037027', '037033', '037062'];

export interface OwnAreaPage {
  /** ISTAT surface of each comune, km². */
  surfaces: Record<string, number>;
  /** Comuni of the past, by the comune they are part of today. */
  formerly: Record<string, NamedPlace['formerly']>;
  /** Which comuni touch. */
  borders: [string, string[]][];
  /** Why an indicator does not aggregate, by its id. */
  reasons: Record<string, string>;
  /** ISO day of the population. */
  populationDate: string;
  /** Figures of the example, so that the page needs no file to be read. */
  example: OwnFigure[];
  scene: MapScene;
}

/** Everything that `/confronta/aree/` is built from, beside {@link plannerPage}. */
export async function ownAreaPage(locale: Locale): Promise<OwnAreaPage> {
  const all = await territories();
  const comuni = all.filter(({ level }) => level === 'comune');
  const { territories: picked, indicators } = await plannerPage(locale);
  const metropolis = picked.find(({ level }) => level === 'metropoli');
  if (!metropolis) throw new Error('the snapshot has no metropolitan city');
  const outline = outlineOfComuni(readJson<Topology>('territories.topo.json'), EXAMPLE);
  const scene = buildScene({
    geometry: snapshotGeometry(),
    hue: 'contesto',
    territories: all,
    fills: areaFills(comuni, EXAMPLE),
  });
  return {
    surfaces: Object.fromEntries(comuni.map(({ id, areaKm2 }) => [id, areaKm2])),
    formerly: Object.fromEntries(
      (await namedPlaces()).flatMap(({ id, formerly }) => (formerly.length > 0 ? [[id, formerly]] : [])),
    ),
    borders: comuneBorders(),
    reasons: Object.fromEntries(
      (await indicatorBriefs(locale)).flatMap(({ id, aggregation, aggregationReason }) =>
        aggregation === 'none' && aggregationReason ? [[id, aggregationReason]] : [],
      ),
    ),
    populationDate: String((await readTable('territories'))[0]?.population_date ?? ''),
    example: ownFigures(await latestValues(), indicators, EXAMPLE, metropolis),
    scene: outline ? { ...scene, selected: [{ id: 'area', path: outlinePath(outline) }] } : scene,
  };
}

/** Every territory with the names it may go by in a list; comuni with those they took in. */
export async function namedPlaces(): Promise<NamedPlace[]> {
  const past = new Map(
    (await readTable('territories')).map((row) => [
      String(row.id),
      { ids: listOf(row.predecessors), names: listOf(row.predecessor_names) },
    ]),
  );
  return publishedTerritories(await territories()).map(({ id, level, name, shortName, members }) => ({
    ...{ id, name, shortName },
    members: level === 'comune' ? null : members,
    formerly: (past.get(id)?.ids ?? []).map((former, i) => ({
      id: former,
      name: typographic(past.get(id)?.names[i] ?? ''),
    })),
  }));
}

const listOf = (value: unknown): string[] =>
  typeof value === 'string' ? value.split(';').filter(Boolean) : [];
