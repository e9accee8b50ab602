import { toCsv, type CsvCell } from '../export/csv';
import type { CrossingFile } from './crossing-file';
import type { CrossingSide } from './crossing-view';

/** Columns as the published tables name theirs; `row` and `column` count the thirds from 1, low to high. */
const COLUMNS = [
  'territory_id',
  'territory_name',
  'level',
  'area',
  'population',
  'need_indicator',
  'need_period',
  'need_value',
  'need_status',
  'resource_indicator',
  'resource_period',
  'resource_value',
  'resource_status',
  'row',
  'column',
  'corner',
  'stays_with_other_cuts',
  'organisations',
  'nearest_with_resource',
  'nearest_km',
  'nearest_borders',
  'source',
] as const;

/** One row a unit of the level and area, with gaps and their status, as CSV text. */
export function crossingCsv({ view, nearOf, nameOf, organisationsOf }: CrossingFile): string {
  const { shown, need, resource, cuts } = view;
  const ids = new Set([...(shown?.units ?? []), ...view.missing].map(({ id }) => id));
  const always = new Set(cuts?.always.map(({ id }) => id));
  const sources = [...new Set([need, resource].map(({ indicator }) => indicator.publishers))].join('; ');
  const cells = (side: CrossingSide, id: string): [CsvCell, CsvCell] => {
    const row = side.view.byId.get(id);
    return [row?.value ?? null, row?.status ?? 'missing'];
  };
  const rows = need.view.rows
    .filter(({ id }) => ids.has(id))
    .map((row) => {
      const crossed = shown?.byId.get(row.id);
      const [needValue, needStatus] = cells(need, row.id);
      const [resourceValue, resourceStatus] = cells(resource, row.id);
      const inCorner = crossed !== undefined && crossed.cell === shown?.corner.cell;
      const [near] = crossed ? nearOf(row.id) : [];
      const values: Record<(typeof COLUMNS)[number], CsvCell> = {
        territory_id: row.id,
        territory_name: row.name,
        level: row.level,
        area: row.areaName,
        population: row.population,
        need_indicator: need.indicator.id,
        need_period: need.period,
        need_value: needValue,
        need_status: needStatus,
        resource_indicator: resource.indicator.id,
        resource_period: resource.period,
        resource_value: resourceValue,
        resource_status: resourceStatus,
        row: crossed ? Math.floor(crossed.cell / 3) + 1 : null,
        column: crossed ? (crossed.cell % 3) + 1 : null,
        corner: crossed ? inCorner : null,
        stays_with_other_cuts: inCorner ? always.has(row.id) : null,
        organisations: organisationsOf(row.id),
        nearest_with_resource: near ? nameOf(near.id) : null,
        nearest_km: near?.km ?? null,
        nearest_borders: near?.touches ?? null,
        source: sources,
      };
      return values;
    });
  return toCsv(COLUMNS, rows);
}
