import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Places } from './harmonise/names';
import { readFacts } from './facts/facts';
import { readLocalities } from './facts/localities';
import { readOfficial } from './facts/official/official';
import { readServices } from './facts/services';
import { changeTableRows } from './changes/log';
import { Ledger } from './ledger';
import { catalogueEntry, fileEntry, type CatalogueEntry } from './publish/catalogue';
import { openWriter, writeParquet } from './publish/parquet';
import { Curated } from './read/curated';
import type { Report } from './report';
import { readDescriptors, type Descriptor } from './sources';
import { bolognaAccommodationRows } from './tables/bologna-accommodation';
import { bolognaIncomeRows } from './tables/bologna-income';
import { buildBoundaries } from './tables/boundaries';
import { buildContext } from './tables/context';
import { contributedPlaces, withContributed } from './tables/contributed';
import { coverageRows } from './tables/coverage';
import { gapRows, planFigureRows, withOpenGaps } from './tables/curated-tables';
import { buildFacts } from './tables/facts';
import { readGroups } from './tables/groups';
import { readDirections, withDirections, withIndicators } from './tables/indicator-directions';
import { buildIndicators } from './tables/indicators';
import { localityRows } from './tables/localities';
import { readMembership } from './tables/membership';
import { organisationRows } from './tables/organisations';
import { buildPlaceFacts } from './tables/place-facts';
import { planRows } from './tables/plan';
import { buildPlaces } from './tables/places';
import { routeStagesOdblRows } from './tables/route-stages-odbl';
import { servicePlaces } from './tables/service-places';
import { readStations, stationDistanceRows, stationRows } from './tables/stations-odbl';
import { stopRows } from './tables/stops';
import { awardRows, projectRows } from './tables/projects';
import { closedGaps, rejectionRows, sourceRows } from './tables/sources';
import { buildTerritories, comuniOf } from './tables/territories';
import { sourcesOf } from './tables/table-sources';
import { checkTables } from './validate/tables';
import { readSchema, type TableRow } from './validate/schema';

interface Folders {
  raw: string;
  /** Publishers' own files brought by `data:fetch`; none are looked for when not given. */
  fetched?: string;
  sources: string;
  curated: string;
  schemas: string;
}

interface Built {
  tables: Map<string, TableRow[]>;
  topojson: string;
  context: string;
  ledger: Ledger;
  sources: ReadonlyMap<string, Descriptor>;
}

/** Builds every table from the raw mirror and writes the whole snapshot into an empty folder. */
export async function writeSnapshot(from: Folders, folder: string, report: Report): Promise<void> {
  const { tables, topojson, context, ledger } = await buildTables(from, report);
  const schemas = [...tables.keys()].map((table) => readSchema(from.schemas, table));
  await report.step('validate', () => checkTables(schemas, tables));
  writeFileSync(join(folder, 'territories.topo.json'), topojson);
  writeFileSync(join(folder, 'context.topo.json'), context);
  const connection = await openWriter();
  const entries: CatalogueEntry[] = [];
  await report.step('write', async () => {
    for (const schema of schemas) {
      const rows = tables.get(schema.id) ?? [];
      const path = await writeParquet(connection, folder, schema, rows);
      entries.push(catalogueEntry(schema, path, rows, sourcesOf(schema.id, tables)));
    }
  });
  connection.closeSync();
  const files = ['territories.topo.json', 'context.topo.json'].map((file) =>
    fileEntry(file, join(folder, file)),
  );
  writeFileSync(join(folder, 'catalogue.json'), `${JSON.stringify({ tables: entries, files }, null, 2)}\n`);
  summarise(report, tables, ledger);
}

async function buildTables(from: Folders, report: Report): Promise<Built> {
  const sources = readDescriptors(from.sources);
  const ledger = new Ledger(from.raw, sources, from.fetched ?? null);
  const curated = new Curated(from.curated);
  const groups = readGroups(curated);
  const members = readMembership(ledger, groups);
  const aliases = curated.csv('name_aliases.csv', ['alias', 'id', 'reason_it']);
  const comuni = new Places(
    members,
    aliases.map((row) => ({ alias: row.text('alias'), id: row.text('id') })),
  );
  const boundaries = await report.step('boundaries', () => buildBoundaries(ledger, members));
  const context = await report.step('context', () => buildContext(ledger));
  const places = await report.step('places', () => buildPlaces(ledger, curated, comuni));
  const localities = readLocalities(ledger, comuni);
  const contributed = contributedPlaces(from.curated, ledger, comuni);
  const citedPlaces = [...buildPlaceFacts(ledger, curated, localities), ...contributed];
  const services = await report.step('services', () => readServices(ledger, curated, comuni));
  const stations = readStations(ledger, curated, comuni);
  const official = await report.step('fetched files', () => readOfficial(ledger, comuni));
  const mirrored = await report.step('figures', () =>
    readFacts(ledger, comuni, [...places, ...citedPlaces], services, curated),
  );
  const facts = { ...mirrored, official };
  const [populationDate = '', population = new Map<string, number>()] = [...facts.population].at(-1) ?? [];
  const territories = buildTerritories({
    ...{ curated, groups, members, boundaries, population, populationDate },
    facts: facts.classifications,
  });
  const composed = groups.map((group) => ({ id: group.id, comuni: comuniOf(group.id, members) }));
  const measured = await report.step('indicators', () => buildIndicators(facts, composed));
  const { observations } = measured;
  const indicators = withDirections(
    withContributed(measured.indicators, contributed),
    readDirections(curated),
  );
  const planFigures = planFigureRows(curated);
  const planFile = join(from.curated, 'plan_figures.csv');
  ledger.curated('piano-economia-sociale', 'data/curated/plan_figures.csv', planFile, planFigures.length);
  const accommodation = bolognaAccommodationRows(ledger);
  const incomeByPostcode = bolognaIncomeRows(ledger);
  const coverage = coverageRows(ledger, facts.organisations, planFigures);
  const documents = planRows(curated);
  for (const { file, sourceId, rows } of documents)
    ledger.curated(sourceId, `data/curated/${file}`, join(from.curated, file), rows.length);
  const plan = withIndicators(
    documents.flatMap(({ rows }) => rows),
    indicators,
  );
  const singleFacts = buildFacts(ledger, curated);
  const routeStagesOdbl = routeStagesOdblRows(ledger);
  const closed = closedGaps(sources, ledger);
  const tables = new Map<string, TableRow[]>([
    ['sources', sourceRows(sources, ledger)],
    ['territories', territories],
    ['localities', localityRows(localities)],
    ['indicators', indicators],
    ['observations', observations],
    ['organisations', organisationRows(facts.organisations)],
    ['places', [...places, ...servicePlaces(services), ...citedPlaces]],
    ['facts', singleFacts],
    ['routes', facts.routes.routes],
    ['route_stages', facts.routes.stages],
    ['route_stages_odbl', routeStagesOdbl],
    ['stops', stopRows(services.stops)],
    ['stations_odbl', stationRows(stations)],
    ['station_distances_odbl', stationDistanceRows(stations, services.centres, composed)],
    ['projects', projectRows(facts.projects)],
    ['pnrr_awards', awardRows(facts.awards.oes)],
    ['bologna_accommodation', accommodation],
    ['bologna_income_cap', incomeByPostcode],
    ['coverage', coverage],
    ['plan', withOpenGaps(plan, closed)],
    ['changes', changeTableRows(curated)],
    ['plan_figures', planFigures],
    ['gaps', gapRows(curated, closed)],
    ...(official.cityFragility.length > 0
      ? [['bologna_fragility', [...official.cityFragility]] as [string, TableRow[]]]
      : []),
    ['rejections', rejectionRows(ledger)],
  ]);
  return { tables, topojson: boundaries.topojson, context, ledger, sources };
}

function summarise(report: Report, tables: ReadonlyMap<string, TableRow[]>, ledger: Ledger): void {
  for (const source of tables.get('sources') ?? []) {
    report.line(
      `  ${source['id']}: ${source['rows_in']} rows in, ${source['rows_used']} used, ${source['rows_rejected']} left out`,
    );
  }
  for (const entry of ledger.rejections) {
    report.line(`  left out: ${entry.count} × ${entry.en} (${entry.file} from row ${entry.row})`);
  }
  for (const [name, rows] of tables) report.line(`  table ${name}: ${rows.length} rows`);
}
