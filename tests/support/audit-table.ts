import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '.cache/audit';

/**
 * Keeps what one of several tests of a sweep found, and puts the parts together in `.cache/audit/<sweep>.json`. The tests run at once in
 * several processes: who finishes later puts together again what came in between.
 */
export function keepPart(sweep: string, at: number, parts: number, rows: readonly object[]): void {
  mkdirSync(join(FOLDER, sweep), { recursive: true });
  write(part(sweep, at), rows);
  for (let seen = ''; seen !== stamps(sweep, parts);) {
    seen = stamps(sweep, parts);
    write(`${FOLDER}/${sweep}.json`, together(sweep, parts));
  }
}

const part = (sweep: string, at: number): string => join(FOLDER, sweep, `${at}.json`);

function written(sweep: string, parts: number): string[] {
  return Array.from({ length: parts }, (_, at) => part(sweep, at)).filter((file) => existsSync(file));
}

const stamps = (sweep: string, parts: number): string =>
  written(sweep, parts)
    .map((file) => `${file} ${statSync(file).mtimeMs}`)
    .join();

const together = (sweep: string, parts: number): object[] =>
  written(sweep, parts).flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as object[]);

function write(file: string, rows: readonly object[]): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
  renameSync(draft, file);
}
