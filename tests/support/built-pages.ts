import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Pages looked at by one test: few enough that a failure names a part of the site, many enough that the list can be read. */
const TOGETHER = 25;

/** Addresses of every built page in both languages, in the order of the alphabet; none where nothing is built. */
export function builtPages(dist = process.env['E2E_DIST'] ?? 'dist'): string[] {
  if (!existsSync(dist)) return [];
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => `/${relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .map((path) => path.replace(/\/index\.html$/, '/'))
    .toSorted();
}

/** The pages in groups, each with its number and the first and last address as its name. */
export function groupsOfPages(pages: readonly string[]): { name: string; at: number; pages: string[] }[] {
  return Array.from({ length: Math.ceil(pages.length / TOGETHER) }, (_, at) => {
    const some = pages.slice(at * TOGETHER, (at + 1) * TOGETHER);
    return { name: `${some[0] ?? ''} … ${some.at(-1) ?? ''}`, at, pages: some };
  });
}
