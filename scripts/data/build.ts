import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatLog, LOG } from './changes/log';
import { updatedLog } from './changes/update';
import { DataFailure } from './failure';
import { fetchedFolder, PATHS, rawFolder } from './paths';
import { replaceFolder } from './publish/folder';
import { Report } from './report';
import { writeSnapshot } from './snapshot';

/** `npm run data:build`: raw mirror → `data/snapshot`, all or nothing. Exit code 1 when the data are not right. */
async function main(): Promise<void> {
  const report = new Report();
  try {
    await replaceFolder(PATHS.snapshot, (folder) => buildInto(folder, report));
    report.line(`Snapshot written in ${report.total()}.`);
  } catch (error) {
    if (!(error instanceof DataFailure)) throw error;
    report.line(`✗ ${error.message}`);
    report.line('Nothing was written.');
    process.exitCode = 1;
  }
}

/**
 * Builds the snapshot, then writes what has changed since the last commit into the log; when there is something new to
 * write, the snapshot, which holds the log, is built once more.
 */
async function buildInto(folder: string, report: Report): Promise<void> {
  const from = { ...PATHS, raw: rawFolder(), fetched: fetchedFolder() };
  await writeSnapshot(from, folder, report);
  const path = join(PATHS.root, LOG);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const after = formatLog(await updatedLog(PATHS.root, folder, changeDate));
  if (after === before) return;
  writeFileSync(path, after);
  try {
    await report.step('changes', () => writeSnapshot(from, folder, new Report(() => undefined)));
  } catch (error) {
    writeFileSync(path, before);
    throw error;
  }
}

/** The date new changes carry: `--date=2026-11-21`, or today. */
function changeDate(): string {
  const given = process.argv.find((argument) => argument.startsWith('--date='))?.slice('--date='.length);
  if (given === undefined) return new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given)) throw new DataFailure({ file: '--date' }, `"${given}" is no date`);
  return given;
}

await main();
