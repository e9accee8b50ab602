import type { APIRoute } from 'astro';
import { tableFile, tablesIn } from '@/lib/catalogue/endpoint';
import { WHOLE, wholeArchive } from '@/lib/catalogue/whole';

export const getStaticPaths = async () => {
  const whole = (await wholeArchive(undefined)) === null ? [] : [{ params: { table: WHOLE } }];
  return [...(await tablesIn('zip')), ...whole];
};

/** A table, or all of them, with dictionary, sources and terms of use. */
export const GET: APIRoute = async ({ params, site }) =>
  params.table === WHOLE
    ? new Response(new Uint8Array((await wholeArchive(site)) ?? []), {
        headers: { 'content-type': 'application/zip' },
      })
    : tableFile(params.table ?? '', 'zip');
