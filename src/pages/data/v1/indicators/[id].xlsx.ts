import type { APIRoute } from 'astro';
import { indicatorBytes } from '@/lib/catalogue/indicator-file';
import { FORMATS } from '@/lib/export/formats';
import { indicators } from '@/lib/snapshot/domain';

export const getStaticPaths = async () => (await indicators()).map(({ id }) => ({ params: { id } }));

/** All values of one indicator, as an Excel workbook with its dictionary and sources. */
export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await indicatorBytes(params.id ?? '', 'xlsx')), {
    headers: { 'content-type': FORMATS.xlsx.mediaType },
  });
