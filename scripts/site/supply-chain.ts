/**
 * What the site is made with, looked at (`npm run supply`): lockfile, install scripts, licences, known vulnerabilities; and the list of
 * it all as CycloneDX in `.cache/sbom.cdx.json`. What is accepted is in supply-exceptions.json, with reasons. Fails on any problem.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { auditAnswer } from './supply-audit';
import { steadyBom } from './supply-bom';
import { lockProblems, type Exceptions, type Lock, type Manifest } from './supply-lock';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SBOM = join('.cache', 'sbom.cdx.json');

const lock = read<Lock>('package-lock.json');
const manifest = read<Manifest & { name: string }>('package.json');
const exceptions = read<Exceptions>('scripts/site/supply-exceptions.json');

const problems = lockProblems(lock, manifest, exceptions);
console.log(`${Object.keys(lock.packages).length - 1} packages in the lockfile, ${problems.length} problems`);

const audit = auditAnswer(
  npm('audit', '--json'),
  exceptions.advisories,
  new Date().toISOString().slice(0, 10),
);
if (audit.asked) {
  console.log(`Known vulnerabilities, high or critical: ${audit.problems.length}`);
  problems.push(...audit.problems);
} else console.log(`Skipped: known vulnerabilities (${audit.why})`);

// What only tests and checks need is in no page and makes none.
try {
  const bom = steadyBom(
    npm('sbom', '--package-lock-only', '--omit', 'dev', '--sbom-format', 'cyclonedx'),
    manifest.name,
  );
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, SBOM), bom);
  console.log(`${SBOM} written`);
} catch (error) {
  problems.push(
    `the list of components could not be made: ${error instanceof Error ? error.message : String(error)}`,
  );
}

for (const problem of problems) console.error(`PROBLEM ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;

function read<T>(path: string): T {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
}

/** What npm prints; its exit status says nothing that the text does not. */
function npm(...args: string[]): string {
  return spawnSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32',
  }).stdout;
}
