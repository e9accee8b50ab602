import type { APIRoute } from 'astro';
import { catalogueQuads } from '@/lib/catalogue/dcat';
import { toJsonLd } from '@/lib/catalogue/rdf';

/** The catalogue in DCAT-AP_IT, as JSON-LD: the same statements as the Turtle. */
export const GET: APIRoute = async ({ site }) =>
  new Response(`${JSON.stringify(toJsonLd(await catalogueQuads(site)), null, 2)}\n`, {
    headers: { 'content-type': 'application/ld+json; charset=utf-8' },
  });
