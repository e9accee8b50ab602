import type { APIRoute } from 'astro';
import { catalogueQuads } from '@/lib/catalogue/dcat';
import { toTurtle } from '@/lib/catalogue/rdf';

/** The catalogue in DCAT-AP_IT, as Turtle. */
export const GET: APIRoute = async ({ site }) =>
  new Response(await toTurtle(await catalogueQuads(site)), {
    headers: { 'content-type': 'text/turtle; charset=utf-8' },
  });
