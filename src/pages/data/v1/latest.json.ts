import type { APIRoute } from 'astro';
import { latestValues } from '@/lib/planner/page';

/** The latest values of every indicator for every territory, for pages that read many at once. */
export const GET: APIRoute = async () => Response.json(await latestValues());
