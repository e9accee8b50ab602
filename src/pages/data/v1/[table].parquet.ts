import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { datasets } from '@/lib/catalogue/datasets';
import { tablePath } from '@/lib/snapshot/tables';

export const getStaticPaths = () => datasets().map(({ id }) => ({ params: { table: id } }));

/** The Parquet file of the snapshot, byte for byte. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await readFile(tablePath(params.table ?? '')), {
    headers: { 'content-type': 'application/vnd.apache.parquet' },
  });
