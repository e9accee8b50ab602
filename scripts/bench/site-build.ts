import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildCopy } from '../site/copy';
import { short } from './numbers';
import type { BenchContext, Figure, Found } from './section';

/** What is built, by the beginning of the path under `src/pages`; nothing named is the whole site. */
const PARTS: { name: string; pages?: string[] }[] = [
  { name: 'home and method', pages: ['[...lang]/index.astro', '[...lang]/metodo'] },
  {
    name: 'the same with every territory',
    pages: ['[...lang]/index.astro', '[...lang]/metodo', '[...lang]/territori'],
  },
  { name: 'the whole site' },
];

/** How long the site takes to build against its pages, in copies of the project. */
export async function runSiteBuild({ quick }: BenchContext): Promise<Found> {
  const points: { name: string; pages: number; files: number; megabytes: number; seconds: number }[] = [];
  for (const { name, pages } of quick ? PARTS.slice(0, 2) : PARTS) {
    const started = performance.now();
    const copy = await buildCopy(pages ? { pages } : {});
    const seconds = (performance.now() - started) / 1000;
    points.push({ name, seconds, ...sizeOf(copy.dist) });
    copy.remove();
  }
  return {
    about: [
      '`astro build` of a copy of the project with some pages and with all; the time of the copying is in it (less than a second). What every build pays, the bundles and the snapshot read once, is the time with few pages.',
    ],
    tables: [
      {
        title: 'The build by number of pages',
        rows: points.map(({ name, pages, files, megabytes, seconds }, i): Record<string, Figure> => {
          const before = points[i - 1];
          const more = before ? pages - before.pages : 0;
          return {
            ...{ 'what is built': name, pages, files, MB: short(megabytes), seconds: short(seconds) },
            'ms for each page more':
              before && more > 0 ? short((1000 * (seconds - before.seconds)) / more) : null,
          };
        }),
      },
    ],
  };
}

function sizeOf(dist: string): { pages: number; files: number; megabytes: number } {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    megabytes: bytes / 1e6,
  };
}
