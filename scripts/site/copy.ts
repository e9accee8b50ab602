import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What is generated, or no part of what the site is made from. */
const LEFT = new Set(
  'node_modules dist dist-usb .git .astro .cache screenshots test-results playwright-report coverage'.split(
    ' ',
  ),
);

export interface Copy {
  /** Folder of the copy of the project. */
  folder: string;
  /** Folder of the site that was built in it. */
  dist: string;
  remove: () => void;
}

/**
 * Builds the site in a copy of the project, so that `dist/` stays as it is.
 * `pages` names what is built, by the beginning of the path under `src/pages`; all if not given. `from` is the folder to copy, this
 * project if not given.
 * @throws Error with the last lines of the build where it fails
 */
export async function buildCopy(
  options: { pages?: readonly string[]; env?: Record<string, string>; from?: string } = {},
): Promise<Copy> {
  const from = options.from ?? root;
  const folder = mkdtempSync(join(tmpdir(), 'osservatorio-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    cpSync(from, folder, {
      recursive: true,
      filter: (path) => isCopied(relative(from, path), options.pages),
    });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    await build(folder, options.env ?? {});
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, dist: join(folder, 'dist'), remove };
}

/** Whether a path of the project goes into the copy. */
export function isCopied(path: string, pages?: readonly string[]): boolean {
  const parts = path.split(sep);
  if (LEFT.has(parts[0] ?? '')) return false;
  if (!pages || parts[0] !== 'src' || parts[1] !== 'pages') return true;
  const page = parts.slice(2).join('/');
  // A folder on the way to a kept page is kept.
  return page === '' || pages.some((kept) => page.startsWith(kept) || kept.startsWith(`${page}/`));
}

async function build(folder: string, env: Record<string, string>): Promise<void> {
  const child = spawn('npx', ['--no-install', 'astro', 'build'], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (words += text.toString()));
  const status = await new Promise<number | null>((done, fail) => child.on('error', fail).on('exit', done));
  if (status === 0 && existsSync(join(folder, 'dist'))) return;
  throw new Error(
    `The copy of the site could not be built:\n${words.trim().split('\n').slice(-12).join('\n')}`,
  );
}
