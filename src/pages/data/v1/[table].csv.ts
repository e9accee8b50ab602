import type { APIRoute } from 'astro';
import { csvOf } from '@/lib/catalogue/files';
import { datasets } from '@/lib/catalogue/datasets';

export const getStaticPaths = () => datasets().map(({ id }) => ({ params: { table: id } }));

/** A whole table as CSV. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await csvOf(params.table ?? ''), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
