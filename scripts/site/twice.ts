import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildCopy } from './copy';

/** What differs between two folders of files. */
export interface Difference {
  path: string;
  /** Only in the first, only in the second, or other contents from this byte on. */
  what: 'first' | 'second' | number;
}

/** The files of two folders that are not the same, by path. */
export function differences(first: string, second: string): Difference[] {
  const [a, b] = [digests(first), digests(second)];
  return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((path): Difference[] => {
    if (!b.has(path)) return [{ path, what: 'first' }];
    if (!a.has(path)) return [{ path, what: 'second' }];
    if (a.get(path) === b.get(path)) return [];
    return [{ path, what: firstOther(readFileSync(join(first, path)), readFileSync(join(second, path))) }];
  });
}

/** SHA-256 of each file under a folder, by its path with `/`. */
export function digests(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      const path = file.slice(folder.length).replaceAll('\\', '/').replace(/^\//, '');
      return [path, createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}

function firstOther(a: Buffer, b: Buffer): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) if (a[at] !== b[at]) return at;
  return length;
}

/** Builds the site two times, in two places, one after the other, and says what is not the same. */
async function twice(): Promise<boolean> {
  const started = performance.now();
  const first = await buildCopy();
  try {
    // Of the same files, also where somebody goes on working in the project meanwhile.
    const second = await buildCopy({ from: first.folder });
    try {
      const files = digests(first.dist).size;
      const other = differences(first.dist, second.dist);
      for (const { path, what } of other)
        console.error(
          typeof what === 'number'
            ? `DIFFERS ${path} from byte ${what}`
            : `ONLY IN THE ${what.toUpperCase()} ${path}`,
        );
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      console.log(
        `${files - other.length} of ${files} files have the same bytes in both builds (${seconds} s)`,
      );
      return other.length === 0;
    } finally {
      second.remove();
    }
  } finally {
    first.remove();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = (await twice()) ? 0 : 1;
