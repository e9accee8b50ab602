import type { APIRoute } from 'astro';
import { indicatorBytes } from '@/lib/catalogue/indicator-file';
import { indicators } from '@/lib/snapshot/domain';

export const getStaticPaths = async () => (await indicators()).map(({ id }) => ({ params: { id } }));

/** All values of one indicator, as CSV with the names of the territories. */
export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await indicatorBytes(params.id ?? '', 'csv')), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
