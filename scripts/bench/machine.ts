import { execFileSync } from 'node:child_process';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { findBrowser } from '../site/browser.mjs';

/** What figures were measured on. Names nobody's machine. */
export interface Machine {
  processor: string;
  cores: number;
  /** Gigabytes of 10^9 bytes. */
  memory: number;
  system: string;
  node: string;
  chromium: string;
}

export function machine(): Machine {
  const [first] = cpus();
  return {
    processor: first?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: Math.round(totalmem() / 1e8) / 10,
    system: `${platform()} ${arch()}`,
    node: process.version,
    chromium: chromiumVersion(),
  };
}

/** Load average of one minute. */
export function load(): number {
  return Math.round((loadavg()[0] ?? 0) * 100) / 100;
}

function chromiumVersion(): string {
  const path = findBrowser();
  if (!path) return 'none';
  try {
    const said = execFileSync(path, ['--version', '--no-sandbox'], {
      encoding: 'utf8',
      timeout: 20_000,
      // A wrapper's own complaints are no version.
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return /[\d.]{5,}/.exec(said)?.[0] ?? 'unknown';
  } catch {
    return 'unknown';
  }
}
