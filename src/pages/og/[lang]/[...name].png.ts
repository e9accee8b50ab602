import type { APIRoute } from 'astro';
import { LOCALES, localeOf } from '@/lib/i18n/locale';
import { cardNames } from '@/lib/social/card';
import { cardPng } from '@/lib/social/picture';

export const getStaticPaths = async () => {
  const names = await cardNames();
  return LOCALES.flatMap((lang) => names.map((name) => ({ params: { lang, name } })));
};

/** Picture that goes with a link to a page, made at build. */
export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await cardPng(params.name ?? '', localeOf(params.lang))), {
    headers: { 'content-type': 'image/png' },
  });
