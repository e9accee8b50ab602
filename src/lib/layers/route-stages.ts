/** Stages of the routes from the snapshot, one division a route. Runs in Node only. */
import { readTable, type Row } from '../snapshot/tables';
import type { RouteStage, RouteStages } from './types';

/** Every route's stages; where a route is divided in several ways, the division with most known positions. */
export async function routeStages(): Promise<RouteStages[]> {
  const divisions = new Map<string, Map<string, Row[]>>();
  for (const row of await readTable('route_stages')) {
    const route = String(row.route_id);
    const own = divisions.get(route) ?? new Map<string, Row[]>();
    divisions.set(route, own);
    const name = String(row.division);
    own.set(name, [...(own.get(name) ?? []), row]);
  }
  return [...divisions].map(([route, own]) => {
    const [best = []] = [...own.values()].sort((a, b) => known(b) - known(a) || b.length - a.length);
    return {
      id: `routes:${route}`,
      basis: best[0]?.basis === 'tappe' ? 'tappe' : 'località',
      stages: best.map(stageOf).sort((a, b) => a.number - b.number),
    };
  });
}

const known = (rows: readonly Row[]): number =>
  rows.filter((row) => row.start_lon !== null && row.end_lon !== null).length;

function stageOf(row: Row): RouteStage {
  const at = (lon: Row[string] | undefined, lat: Row[string] | undefined): [number, number] | null =>
    lon === null || lon === undefined || lat === null || lat === undefined
      ? null
      : [Number(lon), Number(lat)];
  return {
    number: Number(row.stage),
    start: String(row.start),
    end: String(row.end),
    from: at(row.start_lon, row.start_lat),
    to: at(row.end_lon, row.end_lat),
    km: row.km === null || row.km === undefined ? null : Number(row.km),
  };
}
