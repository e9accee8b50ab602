import type { APIRoute } from 'astro';
import { kindRoutes, schemaOf } from '@/lib/contribute/endpoint';
import { templateSheets } from '@/lib/contribute/template';
import { FORMATS } from '@/lib/export/formats';
import { toXlsx } from '@/lib/export/xlsx';

export const getStaticPaths = kindRoutes;

/** Template and dictionary as a workbook. */
export const GET: APIRoute = async ({ params }) => {
  const bytes = await toXlsx(templateSheets(schemaOf(params.kind)));
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': FORMATS.xlsx.mediaType } });
};
