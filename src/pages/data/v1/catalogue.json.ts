import type { APIRoute } from 'astro';
import { publishedCatalogue } from '@/lib/catalogue/published';

/** The catalogue of the snapshot with the address of each file. */
export const GET: APIRoute = async ({ site }) => Response.json(await publishedCatalogue(site));
