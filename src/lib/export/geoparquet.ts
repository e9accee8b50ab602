import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { dataset } from '../catalogue/datasets';
import type { TableColumn } from '../catalogue/table-schema';
import { featuresOf, located, type TableFeature } from './features';
import { toWkb } from './wkb';

const TYPES: Record<TableColumn['type'], string> = {
  text: 'VARCHAR',
  date: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/**
 * A table with a geometry as GeoParquet 1.1.0: the columns of the Parquet file and a column `geometry` of WKB bytes in
 * WGS 84, longitude first. One thread writes, so the same rows give the same bytes.
 */
export async function toGeoParquet(id: string): Promise<Buffer> {
  const { features } = await featuresOf(id);
  const folder = await mkdtemp(join(tmpdir(), 'geoparquet-'));
  try {
    const staging = join(folder, 'rows.ndjson');
    const file = join(folder, `${id}.parquet`);
    await writeFile(staging, features.map((feature) => `${JSON.stringify(asRow(feature))}\n`).join(''));
    const { columns } = dataset(id);
    const types = [
      ...columns.map(({ name, type }) => `'${name}': '${TYPES[type]}'`),
      `'geometry': 'VARCHAR'`,
    ];
    const names = columns.map(({ name }) => `"${name}"`).join(', ');
    await copy(`COPY (SELECT ${names}, unhex(geometry) AS geometry
        FROM read_json('${quoted(staging)}', format = 'newline_delimited', columns = {${types.join(', ')}}))
      TO '${quoted(file)}' (FORMAT PARQUET, COMPRESSION ZSTD, KV_METADATA {geo: '${quoted(JSON.stringify(geoMetadata(features)))}'})`);
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The value of the key `geo` of the file (GeoParquet 1.1.0). No `crs` means OGC:CRS84. */
export function geoMetadata(features: readonly TableFeature[]): object {
  const { features: known, box } = located(features);
  const kinds = [...new Set(known.map((feature) => feature.geometry.type))].sort();
  return {
    version: '1.1.0',
    primary_column: 'geometry',
    columns: {
      geometry: {
        encoding: 'WKB',
        geometry_types: kinds,
        orientation: 'counterclockwise',
        edges: 'planar',
        ...(box === null ? {} : { bbox: box }),
      },
    },
  };
}

function asRow({ properties, geometry }: TableFeature): object {
  return { ...properties, geometry: geometry === null ? null : toWkb(geometry).toString('hex') };
}

async function copy(statement: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
}

const quoted = (text: string): string => text.replaceAll("'", "''");
