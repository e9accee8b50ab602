import { setTimeout as sleep } from 'node:timers/promises';
import { relative } from 'node:path';
import { fetchedFolder, PATHS } from '../paths';
import { readTable } from '../../../src/lib/snapshot/tables';
import { readDescriptors } from '../sources';
import { requestsOf, unknownSources } from './download';
import { DEFAULTS } from './fetch-file';
import { RateLimiter } from './limiter';
import { fetchAll, summary } from './run';
import { folderStore } from './store';

const EVERY_BYTES = 5_000_000;

/** `npm run data:fetch [source…]`: publishers' files → the folder of fetched files. Exit code 1 when any failed. */
async function main(ids: readonly string[]): Promise<void> {
  const line = (text: string) => process.stdout.write(`${text}\n`);
  const territories = await readTable('territories');
  const comuni = territories.filter((row) => row['level'] === 'comune').map((row) => String(row['id']));
  const sources = readDescriptors(PATHS.sources);
  const wrong = unknownSources(sources, ids);
  if (wrong.length > 0) {
    for (const reason of wrong) line(`✗ ${reason}`);
    process.exitCode = 1;
    return;
  }
  const requests = requestsOf(sources, ids, comuni);
  const clock = { now: Date.now, sleep: (ms: number) => sleep(ms) };
  let told = 0;
  const outcomes = await fetchAll(
    requests,
    {
      ...clock,
      fetch: globalThis.fetch,
      random: Math.random,
      store: folderStore(fetchedFolder()),
      limiter: new RateLimiter(clock),
      progress: (file, bytes, announced) => {
        if (bytes < told) told = 0;
        if (bytes - told < EVERY_BYTES) return;
        told = bytes;
        line(`  ${file}: ${mega(bytes)}${announced === null ? '' : ` of ${mega(announced)}`} MB`);
      },
    },
    DEFAULTS,
    line,
  );
  for (const text of summary(outcomes)) line(text);
  line(`Files in ${relative(PATHS.root, fetchedFolder())}`);
  if (outcomes.some((outcome) => outcome.kind === 'failed')) process.exitCode = 1;
}

function mega(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

await main(process.argv.slice(2));
