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

/** Every published row of a territory, with boundary, dictionary, sources and licences. */
export const GET: APIRoute<{ territory: Territory }> = async ({ props, site }) =>
  new Response(new Uint8Array(await territoryBytes(props.territory, 'zip', site)), {
    headers: { 'content-type': FORMATS.zip.mediaType },
  });
