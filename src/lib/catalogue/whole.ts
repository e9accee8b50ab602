import { archive } from '../export/archive';
import { partsOf } from './bundle';
import { csvOf } from './files';
import { dataPackage } from './frictionless';
import { offered } from './offered';

/** Name of the archive of all tables, `/data/v1/all.zip`; no table may be called so. */
export const WHOLE = 'all';
/** Beyond this size the archive is not offered: the tables are, one by one. */
const LARGEST = 10_000_000;

/**
 * Every offered table in one archive: a folder a table, and the Frictionless descriptor of all. Null when it is too
 * large. Tables keep their own licences: the archive is a collection, not a table of its own.
 */
export async function wholeArchive(site: URL | undefined): Promise<Uint8Array | null> {
  const tables = await offered();
  const parts = await Promise.all(
    tables.map(async (entry) => partsOf(entry, await csvOf(entry.id), `${entry.id}/`)),
  );
  const descriptor = await dataPackage(site, (id) => `${id}/${id}.csv`);
  const bytes = archive([
    { name: 'datapackage.json', content: `${JSON.stringify(descriptor, null, 2)}\n` },
    ...parts.flat(),
  ]);
  return bytes.byteLength > LARGEST ? null : bytes;
}
