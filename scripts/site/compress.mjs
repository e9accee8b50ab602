// @ts-check
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Kinds of file that get smaller. Parquet, XLSX, ZIP, PNG and fonts are compressed already. */
const KINDS = /\.(?:html|css|m?js|json|jsonld|geojson|topojson|csv|svg|txt|ttl|xml|md|webmanifest|wasm)$/;
/** Above this many bytes the last percents of brotli cost minutes. */
const LARGE = 2_000_000;
const AT_ONCE = 4;
/** Place of the byte of the gzip header that names the operating system, and its value for "unknown". */
const GZIP_SYSTEM = { at: 9, unknown: 255 };

const brotliOf = promisify(brotliCompress);
const gzipOf = promisify(gzip);

/**
 * Writes a `.br` and a `.gz` beside each file of a built site that gets smaller by it, with the time of the file. The same files give
 * the same bytes on any machine. Copies of an earlier run are taken away first: an old one would be served in place of a new file.
 * @param {string} dir
 * @param {(path: string) => boolean} [wanted] which files, by their path from `dir` with `/`; all of the right kind if not given
 * @returns {Promise<{ files: number, bytes: number, brotli: number, gzip: number }>} how many files, and their bytes as they are and
 *   as they travel
 */
export async function compress(dir, wanted = () => true) {
  for (const path of filesOf(dir)) if (/\.(?:br|gz)$/.test(path)) rmSync(join(dir, path));
  const paths = filesOf(dir).filter((path) => KINDS.test(path) && wanted(path));
  const sums = { files: paths.length, bytes: 0, brotli: 0, gzip: 0 };
  let next = 0;
  const worker = async () => {
    for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
      const file = join(dir, path);
      const content = readFileSync(file);
      const copies = await copiesOf(content);
      sums.bytes += content.length;
      sums.brotli += keep(file, '.br', copies.brotli, content.length);
      sums.gzip += keep(file, '.gz', copies.gzip, content.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return sums;
}

/** @param {Buffer} content */
async function copiesOf(content) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: content.length > LARGE ? 9 : 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [brotli, zipped] = await Promise.all([
    brotliOf(content, { params }),
    // No time is written: Node leaves that field empty.
    gzipOf(content, { level: 9 }),
  ]);
  zipped[GZIP_SYSTEM.at] = GZIP_SYSTEM.unknown;
  return { brotli, gzip: zipped };
}

/**
 * @param {string} file
 * @param {string} ending
 * @param {Buffer} copy
 * @param {number} bytes of the file
 * @returns {number} bytes that travel
 */
function keep(file, ending, copy, bytes) {
  if (copy.length >= bytes) return bytes;
  writeFileSync(`${file}${ending}`, copy);
  const { atime, mtime } = statSync(file);
  utimesSync(`${file}${ending}`, atime, mtime);
  return copy.length;
}

/** @param {string} dir */
function filesOf(dir) {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(dir.length).replaceAll('\\', '/').replace(/^\//, ''),
    )
    .sort();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });
  if (!existsSync(join(values.dir, 'index.html'))) {
    console.error(`There is no built site in ${values.dir}: run "npm run build" first.`);
    process.exit(1);
  }
  const start = performance.now();
  const { files, ...bytes } = await compress(values.dir);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const mega = (/** @type {number} */ of) => `${(of / 1e6).toFixed(1)} MB`;
  console.log(
    `${files} files, ${mega(bytes.bytes)}: ${mega(bytes.brotli)} as brotli, ${mega(bytes.gzip)} as gzip, in ${seconds} s`,
  );
}
