import { snapshotContext } from '../../../src/lib/contribute/published-context';
import { DataFailure } from '../failure';
import { PATHS } from '../paths';
import { contributedFiles } from './files';
import { verdicts } from './verdict';

/** `npm run contributed:check`: every file under `data/curated/contributed`, with the checks of the page. Exit code 1 on an error. */
async function main(): Promise<void> {
  const folder = process.argv[2] ?? PATHS.curated;
  try {
    const today = new Date().toISOString().slice(0, 10);
    const files = contributedFiles(folder);
    const all = files.length === 0 ? [] : verdicts(files, await snapshotContext(today));
    for (const { warnings } of all) for (const text of warnings) console.log(`! ${text}`);
    for (const { errors } of all) for (const text of errors) console.log(`✗ ${text}`);
    const errors = all.reduce((sum, one) => sum + one.errors.length, 0);
    const rows = all.reduce((sum, one) => sum + one.rows.length, 0);
    console.log(`Contributed files: ${files.length}, rows: ${rows}, errors: ${errors}`);
    if (errors > 0) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof DataFailure)) throw error;
    console.log(`✗ ${error.message}`);
    process.exitCode = 1;
  }
}

await main();
