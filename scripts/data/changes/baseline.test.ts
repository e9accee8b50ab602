import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastPublished, withoutGit } from './baseline';
import { LOG } from './log';

const CATALOGUE = join('data', 'snapshot', 'catalogue.json');

describe('lastPublished (synthetic)', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'baseline-'));
    mkdirSync(join(root, 'data', 'snapshot'), { recursive: true });
    mkdirSync(join(root, 'data', 'curated'));
    writeFileSync(join(root, CATALOGUE), 'committed');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('gives what the last commit holds, whatever is on disk, and leaves nothing behind', () => {
    const who = ['-c', 'user.name=Synthetic', '-c', 'user.email=s@example.org'];
    const git = (...args: string[]): Buffer =>
      execFileSync('git', ['-C', root, ...who, ...args], { env: withoutGit(process.env) });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'synthetic');
    writeFileSync(join(root, CATALOGUE), 'changed');
    writeFileSync(join(root, LOG), 'not committed');
    const baseline = lastPublished(root);
    expect(readFileSync(join(baseline.root, CATALOGUE), 'utf8')).toBe('committed');
    expect(existsSync(join(baseline.root, LOG))).toBe(false);
    baseline.release();
    expect(existsSync(baseline.root)).toBe(false);
  });

  it('without a repository, what is on disk is what was published', () => {
    const baseline = lastPublished(root);
    baseline.release();
    expect(baseline.root).toBe(root);
    expect(existsSync(join(root, CATALOGUE))).toBe(true);
  });
});
