import type { Places as Comuni } from '../harmonise/names';
import { DataFailure } from '../failure';
import type { Ledger } from '../ledger';
import type { Curated } from '../read/curated';
import type { Row } from '../read/row';
import type { TableRow } from '../validate/schema';

const SOURCE = 'percorsi-citati';
const LIST = 'tourism/percorsi_fatti.csv';
const STAGES = 'facts/routes_stages.csv';
const CURATED = [
  ...['id', 'name', 'kind', 'km_stated', 'stages_stated', 'extra_comune_ids', 'completeness', 'divisions'],
  ...['first_id', 'note_it', 'note_en'],
];

/** One way a source divides a route: the id of its rows, the name of the division and what the rows are. */
interface Division {
  rawId: string;
  name: string;
  basis: string;
}

export interface Routes {
  routes: TableRow[];
  stages: TableRow[];
}

/**
 * The `routes` and `route_stages` tables: two collections joined into one record a route, as `data/curated/routes.csv`
 * says. The comuni of a route are those that either collection names; a raw route nobody takes stops the build.
 */
export function buildRoutes(ledger: Ledger, curated: Curated, comuni: Comuni): Routes {
  const list = byColumn(
    ledger.csv(SOURCE, LIST, {
      columns: ['id', 'nome', 'tipo', 'km', 'tappe', 'comuni_istat', 'comuni_basis', 'fonti'],
    }),
    'id',
  );
  const stages = byColumn(readStages(ledger), 'route_id');
  const built: Routes = { routes: [], stages: [] };
  for (const entry of curated.csv('routes.csv', CURATED)) {
    const divisions = divisionsOf(entry).map((division) => ({
      ...division,
      rows: take(stages, division.rawId, entry),
    }));
    const rows = divisions.flatMap((division) => division.rows);
    const first = entry.text('first_id') === '' ? [] : take(list, entry.text('first_id'), entry);
    built.routes.push(routeRow(entry, first, rows, comuni));
    for (const { name, basis, rows: of } of divisions)
      built.stages.push(...of.map((row) => stageRow(entry.text('id'), { name, basis }, row, comuni)));
  }
  for (const [file, left] of [
    [LIST, list],
    [STAGES, stages],
  ] as const) {
    const [id] = left.keys();
    if (id !== undefined) throw new DataFailure({ file }, `"${id}" is not in data/curated/routes.csv`);
  }
  return built;
}

function readStages(ledger: Ledger): Row[] {
  return ledger.csv(SOURCE, STAGES, {
    columns: [
      ...['route_id', 'route_name', 'type', 'stage_no', 'start_locality', 'start_istat', 'end_locality'],
      ...[
        'end_istat',
        'stage_km',
        'total_km',
        'start_lat',
        'start_lon',
        'end_lat',
        'end_lon',
        'coord_source',
      ],
      ...['official_site', 'source_url', 'source_date', 'note'],
    ],
  });
}

function routeRow(entry: Row, first: readonly Row[], stages: readonly Row[], comuni: Comuni): TableRow {
  const ids = new Set([
    ...entry.text('extra_comune_ids').split(';').filter(Boolean),
    ...first.flatMap((row) => codes(row, 'comuni_istat', comuni)),
    ...stages.flatMap((row) => [...codes(row, 'start_istat', comuni), ...codes(row, 'end_istat', comuni)]),
  ]);
  const addresses = new Set([
    ...first.flatMap((row) => row.text('fonti').split(' | ').filter(Boolean)),
    ...stages.map((row) => row.text('source_url')),
  ]);
  const stated = entry.text('stages_stated');
  return {
    id: entry.text('id'),
    name: entry.text('name'),
    kind: entry.text('kind'),
    km_stated: entry.text('km_stated') || null,
    stages_stated: stated === '' ? null : entry.integer('stages_stated'),
    comune_ids: [...ids].sort().join(';') || null,
    completeness: entry.text('completeness'),
    schematic: schematicOf(stages),
    official_site: stages.map((row) => row.text('official_site')).find((url) => url !== '') ?? null,
    source_urls: [...addresses].join(';'),
    source_id: SOURCE,
    note_it: entry.text('note_it') || null,
    note_en: entry.text('note_en') || null,
  };
}

/** How much of a line between localities can be drawn: both ends of every stage known, of some, or of none. */
function schematicOf(stages: readonly Row[]): string {
  const drawn = stages.filter((row) => row.text('start_lon') !== '' && row.text('end_lon') !== '').length;
  if (drawn === 0) return 'no';
  return drawn === stages.length ? 'intera' : 'in parte';
}

function stageRow(routeId: string, division: Omit<Division, 'rawId'>, row: Row, comuni: Comuni): TableRow {
  return {
    route_id: routeId,
    division: division.name,
    stage: row.integer('stage_no'),
    basis: division.basis,
    start: row.text('start_locality'),
    start_comune_id: codes(row, 'start_istat', comuni)[0] ?? null,
    end: row.text('end_locality'),
    end_comune_id: codes(row, 'end_istat', comuni)[0] ?? null,
    km: row.number('stage_km'),
    start_lon: row.number('start_lon'),
    start_lat: row.number('start_lat'),
    end_lon: row.number('end_lon'),
    end_lat: row.number('end_lat'),
    position_source: row.text('coord_source') || null,
    source_url: row.text('source_url'),
    source_id: SOURCE,
  };
}

function divisionsOf(entry: Row): Division[] {
  return entry
    .text('divisions')
    .split(' ')
    .filter(Boolean)
    .map((text) => {
      const [rawId = '', name = '', basis = ''] = text.split(':');
      if (basis === '') throw entry.failure('divisions', `"${text}" is not id:division:basis`);
      return { rawId, name, basis };
    });
}

function codes(row: Row, column: string, comuni: Comuni): string[] {
  return row
    .text(column)
    .split(' ')
    .filter(Boolean)
    .map((code) => {
      if (!comuni.ids.includes(code)) throw row.failure(column, `unknown ISTAT code "${code}"`);
      return code;
    });
}

function byColumn(rows: readonly Row[], column: string): Map<string, Row[]> {
  const map = new Map<string, Row[]>();
  for (const row of rows) map.set(row.text(column), [...(map.get(row.text(column)) ?? []), row]);
  return map;
}

/** Takes the rows of an id out of a map, so that what nobody takes is left. */
function take(from: Map<string, Row[]>, id: string, entry: Row): Row[] {
  const rows = from.get(id);
  if (!rows) throw entry.failure(undefined, `no raw rows "${id}", or taken twice`);
  from.delete(id);
  return rows;
}
