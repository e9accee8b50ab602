import type { APIRoute } from 'astro';
import { asset } from '@/lib/i18n/locale';

/** Everybody may read everything. A route and not a file: the sitemap is named with its whole address. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(asset('/sitemap.xml'), site).href}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
