import type { APIRoute } from 'astro';
import { textFile } from '@/lib/contribute/endpoint';
import { contextFile } from '@/lib/contribute/published-context';

/** What a contribution is checked against in the browser: names of the comuni, records published. */
export const GET: APIRoute = async () => textFile(JSON.stringify(await contextFile()), 'application/json');
