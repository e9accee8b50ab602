/**
 * A SYNTHETIC country: a square lattice of comuni and organisations spread over them. Every name says so. Nothing of it is ever written
 * into the repository or the site.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Topology } from 'topojson-specification';
import type { ComuneBrief } from '../../src/lib/explorer/units';
import { AREAS } from '../../src/lib/state/explorer';

/** 89 × 89, near the 7,900 comuni of Italy. */
export const SIDE = 89;
/** The corner of the lattice and the step between its lines, degrees: about where the real comuni are. */
const [WEST, SOUTH, STEP] = [10.8, 44.0, 0.012];

/**
 * Writes `organisations.parquet` (the shape of the published ones, in SYNTHETIC comuni) and `territories.parquet` into a folder of its own
 * under the system's temporary one.
 */
export async function writeNational(snapshot: string, organisations: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-national-'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const source = `read_parquet('${join(snapshot, 'organisations.parquet')}')`;
  const comuni = SIDE * SIDE;
  await connection.run(
    `COPY (
       SELECT * EXCLUDE (copy, nth) REPLACE (
         concat('S', nth) AS id, concat(name, ' SINTETICA ', nth) AS name,
         concat('s', (hash(nth) % ${comuni})::INTEGER) AS comune_id)
       FROM (SELECT *, row_number() OVER (ORDER BY copy, id) AS nth
             FROM ${source}, (SELECT unnest(range((${organisations} // (SELECT count(*) FROM ${source})) + 1)) AS copy))
       WHERE nth <= ${organisations}
     ) TO '${join(folder, 'organisations.parquet')}' (FORMAT PARQUET, COMPRESSION ZSTD)`,
  );
  const areas = AREAS.map((area) => `'area-${area}'`).join(', ');
  await connection.run(
    `COPY (
       SELECT concat('s', i) AS id, 'comune' AS level, concat('Comune sintetico ', i) AS name,
         [${areas}][1 + i % ${AREAS.length}] AS area_id, (1000 + i)::INTEGER AS population
       FROM (SELECT unnest(range(${comuni})) AS i)
     ) TO '${join(folder, 'territories.parquet')}' (FORMAT PARQUET, COMPRESSION ZSTD)`,
  );
  return folder;
}

/** The same comuni as the explorer's modules need them. */
export function latticeComuni(): ComuneBrief[] {
  return Array.from({ length: SIDE * SIDE }, (_, i): ComuneBrief => {
    const area = AREAS[i % AREAS.length] ?? 'pianura';
    const [row, column] = [Math.floor(i / SIDE), i % SIDE];
    return {
      ...{ id: `s${i}`, level: 'comune', name: `Comune sintetico ${i}`, shortName: `Sintetico ${i}` },
      ...{ slug: `sintetico-${i}`, members: [`s${i}`], area, areaName: area, population: 1000 + i },
      ...{ labelLon: WEST + (column + 0.5) * STEP, labelLat: SOUTH + (row + 0.5) * STEP },
    };
  });
}

/** Their boundaries as a topology whose neighbours share their sides, under every name that the maps look for. */
export function latticeTopology(): Topology {
  const lines = SIDE + 1;
  const at = (row: number, column: number): [number, number] => [WEST + column * STEP, SOUTH + row * STEP];
  const along = (row: number, column: number): number => row * SIDE + column;
  const up = (row: number, column: number): number => lines * SIDE + row * lines + column;
  const arcs: [number, number][][] = [];
  for (let row = 0; row < lines; row += 1)
    for (let column = 0; column < SIDE; column += 1)
      arcs[along(row, column)] = [at(row, column), at(row, column + 1)];
  for (let row = 0; row < SIDE; row += 1)
    for (let column = 0; column < lines; column += 1)
      arcs[up(row, column)] = [at(row, column), at(row + 1, column)];
  const geometries = Array.from({ length: SIDE * SIDE }, (_, i) => {
    const [row, column] = [Math.floor(i / SIDE), i % SIDE];
    const ring = [along(row, column), up(row, column + 1), ~along(row + 1, column), ~up(row, column)];
    return { type: 'Polygon' as const, id: `s${i}`, arcs: [ring] };
  });
  const collection = { type: 'GeometryCollection' as const, geometries };
  const names = ['comuni', 'unioni', 'distretti', 'aree', 'metropoli'];
  return { type: 'Topology', arcs, objects: Object.fromEntries(names.map((name) => [name, collection])) };
}
