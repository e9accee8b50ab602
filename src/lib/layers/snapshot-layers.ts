/** The layers as the snapshot has them. Runs in Node only: their files and briefs are made at build. */
import type { Localised } from '../indicator/types';
import { typographic } from '../format/typography';
import { sources as allSources, type Source } from '../snapshot/domain';
import { readTable, type Row } from '../snapshot/tables';
import { LAYER_IDS, type LayerId } from './layers';
import { groupOfPlace, layerOfKind, type PlaceKind } from './place-groups';
import { routeStages } from './route-stages';
import type { Layer, LayerRecord, LayerSource, Position } from './types';

/** Lists that are known not to be whole, by source. */
const PARTIAL: ReadonlySet<string> = new Set([
  'ade-cinque-per-mille',
  'anbsc-beni-confiscati',
  'bologna-residenze-universitarie',
  'cer-fatti',
  'luoghi-citati',
  'percorsi-citati',
  'pnc-progetti',
  'pnrr-pagamenti',
  'pnrr-validati',
  'pun-ricarica',
  'wikidata-musei',
]);

type Draft = Omit<LayerRecord, 'source' | 'url' | 'table'> & { sourceId: string; url: string | null };

let built: Promise<Map<LayerId, Layer>> | null = null;

/** Every layer with its records, read once a build. */
export function snapshotLayers(): Promise<Map<LayerId, Layer>> {
  built ??= build();
  return built;
}

async function build(): Promise<Map<LayerId, Layer>> {
  const known = new Map((await allSources()).map((source) => [source.id, source]));
  const places = await readTable('places');
  const ofPlaces = (id: LayerId): Draft[] =>
    places.filter((row) => layerOfKind(row.kind as PlaceKind) === id).map(placeRecord);
  const drafts: Record<LayerId, Draft[]> = {
    organizzazioni: await organisations(),
    biblioteche: ofPlaces('biblioteche'),
    scuole: ofPlaces('scuole'),
    cultura: ofPlaces('cultura'),
    energia: ofPlaces('energia'),
    abitare: ofPlaces('abitare'),
    'sociale-e-salute': ofPlaces('sociale-e-salute'),
    comunita: ofPlaces('comunita'),
    turismo: ofPlaces('turismo'),
    progetti: [...(await projects()), ...ofPlaces('progetti')],
    percorsi: (await readTable('routes')).map(routeRecord),
    fermate: [...(await readTable('stops')).map(stopRecord), ...ofPlaces('fermate')],
    stazioni: (await readTable('stations_odbl')).map(stationRecord),
  };
  const routes = await routeStages();
  return new Map(
    LAYER_IDS.map((id) => [id, layerOf(id, drafts[id], known, id === 'percorsi' ? routes : [])] as const),
  );
}

function layerOf(
  id: LayerId,
  drafts: readonly Draft[],
  known: ReadonlyMap<string, Source>,
  routes: Layer['routes'],
): Layer {
  const ids = [...new Set(drafts.map(({ sourceId }) => sourceId))].sort();
  const sources = ids.map((sourceId): LayerSource => {
    const source = known.get(sourceId);
    if (!source) throw new Error(`layer ${id} speaks of source ${sourceId}, which is not published`);
    const { publisher, title, landingUrl, licence } = source;
    return { id: sourceId, publisher, title, url: landingUrl, licence, partial: PARTIAL.has(sourceId) };
  });
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const records = drafts.flatMap(({ sourceId, url, ...draft }): LayerRecord[] => {
    const source = bySource.get(sourceId);
    return source
      ? [{ ...draft, table: draft.id.slice(0, draft.id.indexOf(':')), source, url: url ?? source.url }]
      : [];
  });
  return { id, records, sources, routes };
}

const NOTHING = {
  category: null,
  detail: null,
  lon: null,
  lat: null,
  position: 'none' as Position,
  status: null,
  statusDate: null,
  year: null,
  figure: null,
  unit: null,
  note: null,
  url: null,
};

function placeRecord(row: Row): Draft {
  const status = text(row.status);
  const category = text(row.category);
  const kind = String(row.kind);
  return {
    id: `places:${String(row.id)}`,
    name: own(row.name),
    group: groupOfPlace({ kind, category, status }),
    kind,
    category,
    detail: text(row.detail),
    comuneIds: list(row.comune_ids),
    lon: number(row.lon),
    lat: number(row.lat),
    position: row.position as Position,
    status,
    statusDate: text(row.status_date),
    year: text(row.year),
    figure: number(row.figure),
    unit: both(row, 'figure_unit'),
    note: both(row, 'note'),
    url: firstAddress(row.source_urls),
    sourceId: String(row.source_id),
  };
}

/** Bodies of the latest list that count as social economy, at their registered seat. */
async function organisations(): Promise<Draft[]> {
  const rows = (await readTable('organisations')).filter((row) => row.in_universe === true);
  const latest = Math.max(...rows.map((row) => Number(row.year)));
  return rows
    .filter((row) => Number(row.year) === latest)
    .map((row) => ({
      ...NOTHING,
      id: `organisations:${String(row.id)}`,
      name: own(row.name),
      group: 'organizzazioni',
      kind: String(row.kind),
      comuneIds: list(row.comune_id),
      year: String(row.year),
      sourceId: 'ade-cinque-per-mille',
    }));
}

/** One record a project and list, whatever its parts and comuni are. */
async function projects(): Promise<Draft[]> {
  const found = new Map<string, Draft>();
  for (const row of await readTable('projects')) {
    const id = `projects:${String(row.list)}/${String(row.cup)}`;
    const comune = String(row.comune_id);
    const before = found.get(id);
    if (before && !before.comuneIds.includes(comune)) before.comuneIds.push(comune);
    if (before) continue;
    const measure = both(row, 'measure');
    const title = text(row.title);
    found.set(id, {
      ...NOTHING,
      id,
      name: title ? own(title) : (measure ?? own(row.cup)),
      group: 'progetti',
      kind: String(row.theme),
      category: String(row.plan),
      detail: null,
      note: title ? measure : null,
      comuneIds: [comune],
      year: text(row.as_of),
      sourceId: String(row.source_id),
    });
  }
  return [...found.values()];
}

function routeRecord(row: Row): Draft {
  return {
    ...NOTHING,
    id: `routes:${String(row.id)}`,
    name: own(row.name),
    group: 'percorsi',
    kind: String(row.kind),
    // How whole the list of its comuni is.
    category: String(row.completeness),
    detail: text(row.km_stated),
    comuneIds: list(row.comune_ids),
    note: both(row, 'note'),
    url: text(row.official_site) ?? firstAddress(row.source_urls),
    sourceId: String(row.source_id),
  };
}

function stopRecord(row: Row): Draft {
  return {
    ...NOTHING,
    id: `stops:${String(row.id)}`,
    name: own(row.name),
    group: 'fermate',
    kind: 'fermata',
    detail: text(row.lines)?.replaceAll(';', ', ') ?? null,
    comuneIds: list(row.comune_id),
    lon: number(row.lon),
    lat: number(row.lat),
    position: 'given',
    sourceId: String(row.source_id),
  };
}

function stationRecord(row: Row): Draft {
  return {
    ...NOTHING,
    id: `stations_odbl:${String(row.id)}`,
    name: own(row.name),
    group: 'stazioni',
    kind: 'stazione',
    comuneIds: list(row.comune_id),
    lon: number(row.lon),
    lat: number(row.lat),
    position: 'given',
    year: '2016',
    note: both(row, 'note'),
    sourceId: String(row.source_id),
  };
}

const text = (value: Row[string] | undefined): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);
const number = (value: Row[string] | undefined): number | null =>
  value === null || value === undefined ? null : Number(value);
const list = (value: Row[string] | undefined): string[] => text(value)?.split(';').filter(Boolean) ?? [];
const own = (value: Row[string] | undefined): Localised => {
  const name = typographic(text(value) ?? '');
  return { it: name, en: name };
};
const both = (row: Row, name: string): Localised | null => {
  const it = text(row[`${name}_it`]);
  const en = text(row[`${name}_en`]);
  return it === null || en === null ? null : { it: typographic(it), en: typographic(en) };
};
const firstAddress = (value: Row[string] | undefined): string | null =>
  list(value).find((url) => /^https?:\/\//.test(url)) ?? null;
