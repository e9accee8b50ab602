import type { APIRoute } from 'astro';
import { searchRecordsFile } from '@/lib/search/build';

/** Names of organisations and places, which the search box loads from the third letter on. */
export const GET: APIRoute = async () => Response.json(await searchRecordsFile());
