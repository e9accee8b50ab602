import { DataFailure } from './failure';
import { PATHS, rawFolder } from './paths';
import { replaceFolder } from './publish/folder';
import { Report } from './report';
import { writeSnapshot } from './snapshot';

/** `npm run data:build`: raw mirror → `data/snapshot`, all or nothing. Exit code 1 when the data are not right. */
async function main(): Promise<void> {
  const report = new Report();
  try {
    await replaceFolder(PATHS.snapshot, (folder) =>
      writeSnapshot({ ...PATHS, raw: rawFolder() }, folder, report),
    );
    report.line(`Snapshot written in ${report.total()}.`);
  } catch (error) {
    if (!(error instanceof DataFailure)) throw error;
    report.line(`✗ ${error.message}`);
    report.line('Nothing was written.');
    process.exitCode = 1;
  }
}

await main();
