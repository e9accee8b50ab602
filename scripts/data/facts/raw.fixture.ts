import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { Places } from '../harmonise/names';
import { Ledger } from '../ledger';
import { PATHS } from '../paths';
import { readDescriptors } from '../sources';

/** Three comuni of a synthetic world; the last was born of a merger. */
export const COMUNI = new Places(
  [
    { id: '037006', name: 'Bologna' },
    { id: '037032', name: 'Imola' },
    { id: '037062', name: 'Alto Reno Terme' },
  ],
  [],
);

/** A ledger over a raw folder that holds just these synthetic files; the folder goes when the test is over. */
export function ledgerWith(files: Record<string, string>): Ledger {
  return new Ledger(folderWith(files), readDescriptors(PATHS.sources));
}

/** A folder with these files, which goes when the test is over. */
export function folderWith(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'synthetic-raw-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}
