import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { LOG } from './log';

const FILES = ['catalogue.json', 'indicators.parquet', 'observations.parquet', 'territories.parquet'];

/** A folder of the repository's shape holding what was published last, and what to do when it is no longer needed. */
export interface Baseline {
  root: string;
  release: () => void;
}

/**
 * What was published last: the snapshot and the log of the last commit, written into a temporary folder. Where there is
 * no repository (a downloaded archive), the files on disk are what was published.
 */
export function lastPublished(root: string): Baseline {
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  const release = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const wanted = [LOG, ...FILES.map((file) => `data/snapshot/${file}`)];
    const git = (...args: string[]): Buffer =>
      execFileSync('git', ['-C', root, ...args], {
        maxBuffer: 2 ** 28,
        stdio: ['ignore', 'pipe', 'ignore'],
        env: withoutGit(process.env),
      });
    const there = git('ls-tree', '-r', '--name-only', 'HEAD', '--', ...wanted)
      .toString()
      .split('\n')
      .filter(Boolean);
    for (const path of there) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), git('show', `HEAD:${path}`));
    }
    return { root: folder, release };
  } catch {
    release();
    return { root, release: () => undefined };
  }
}

/** An environment without git's own variables: inside a hook they would point to another repository. */
export function withoutGit(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));
}
