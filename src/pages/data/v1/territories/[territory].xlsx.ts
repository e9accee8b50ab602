import type { APIRoute } from 'astro';
import { territoryBytes } from '@/lib/catalogue/territory-file';
import { FORMATS } from '@/lib/export/formats';
import { territories } from '@/lib/snapshot/domain';
import { profileSlug } from '@/lib/territory/address';
import type { Territory } from '@/lib/territory/types';

export const getStaticPaths = async () =>
  (await territories()).map((territory) => ({
    params: { territory: profileSlug(territory) },
    props: { territory },
  }));

/** All indicators of a territory in all years, as a workbook. */
export const GET: APIRoute<{ territory: Territory }> = async ({ props, site }) =>
  new Response(new Uint8Array(await territoryBytes(props.territory, 'xlsx', site)), {
    headers: { 'content-type': FORMATS.xlsx.mediaType },
  });
