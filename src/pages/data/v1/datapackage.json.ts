import type { APIRoute } from 'astro';
import { dataPackage } from '@/lib/catalogue/frictionless';

/** The Frictionless descriptor of every CSV beside it. */
export const GET: APIRoute = async ({ site }) =>
  new Response(`${JSON.stringify(await dataPackage(site), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
