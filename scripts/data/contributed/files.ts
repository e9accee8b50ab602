import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CONTRIBUTION_KINDS, type ContributionKind } from '../../../src/lib/contribute/types';
import { DataFailure } from '../failure';

/** Folder of the contributed files inside that of the curated tables. */
export const CONTRIBUTED = 'contributed';
const NOT_DATA = /^(README\.md|\.gitkeep)$/;

export interface ContributedFile {
  kind: ContributionKind;
  /** Last part of the path. */
  name: string;
  /** Path on this machine. */
  path: string;
  /** Path inside the repository. */
  shown: string;
}

/**
 * The files under `data/curated/contributed/<kind>/`, in order. Throws a `DataFailure` for a folder that is no kind, or a file that is
 * no CSV: it would be kept and never read.
 * @param curated folder of the curated tables
 */
export function contributedFiles(curated: string): ContributedFile[] {
  const root = join(curated, CONTRIBUTED);
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !NOT_DATA.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((folder) => {
      const kind = CONTRIBUTION_KINDS.find((one) => one === folder.name);
      const shown = `data/curated/${CONTRIBUTED}/${folder.name}`;
      if (kind === undefined || !folder.isDirectory())
        throw new DataFailure({ file: shown }, `none of the folders ${CONTRIBUTION_KINDS.join(', ')}`);
      return readdirSync(join(root, kind))
        .filter((name) => !NOT_DATA.test(name))
        .sort()
        .map((name) => {
          if (!name.endsWith('.csv')) throw new DataFailure({ file: `${shown}/${name}` }, 'not a CSV file');
          return { kind, name, path: join(root, kind, name), shown: `${shown}/${name}` };
        });
    });
}
