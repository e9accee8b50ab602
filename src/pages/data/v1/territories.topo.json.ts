import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { SNAPSHOT } from '@/lib/snapshot/tables';

/** The TopoJSON of the snapshot, byte for byte. */
export const GET: APIRoute = async () =>
  new Response(await readFile(join(SNAPSHOT, 'territories.topo.json')), {
    headers: { 'content-type': 'application/json' },
  });
