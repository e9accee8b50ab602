import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Folders of the repository that the pipeline reads and writes. */
export const PATHS = {
  root: ROOT,
  sources: join(ROOT, 'data', 'sources'),
  curated: join(ROOT, 'data', 'curated'),
  schemas: join(ROOT, 'data', 'schemas'),
  snapshot: join(ROOT, 'data', 'snapshot'),
};

/** The local mirror of the publishers' files: `OSSERVATORIO_RAW`, or `../shared/sources` beside the project. */
export function rawFolder(): string {
  return resolve(ROOT, process.env['OSSERVATORIO_RAW'] ?? join('..', 'shared', 'sources'));
}

/** Where `data:fetch` puts the publishers' own files and the build looks for them: `OSSERVATORIO_FETCHED`, or `.cache/raw`. */
export function fetchedFolder(): string {
  return resolve(ROOT, process.env['OSSERVATORIO_FETCHED'] ?? join('.cache', 'raw'));
}
