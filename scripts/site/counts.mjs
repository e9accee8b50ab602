// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/**
 * What one test program did. `problems` says in words what counts as failed without being a test of its own:
 * a file that could not be loaded, a report that was never written.
 * `failures` and `retried` name tests: those that failed, and those that passed only when tried again, which count as passed.
 * @typedef {{ passed: number, failed: number, skipped: string[], failures: string[], retried: string[], problems: string[] }} Counts
 */

/**
 * Counts of a Vitest JSON report.
 * @param {string} path
 * @param {number | null} status exit status of the program
 * @returns {Counts}
 */
export function vitestCounts(path, status) {
  const report = read(path);
  if (!report) return noReport('Vitest');
  /** @type {Counts} */
  const counts = nothing();
  for (const file of report.testResults ?? []) {
    const tests = file.assertionResults ?? [];
    for (const test of tests) count(counts, test.status, test.fullName);
    if (file.status === 'failed' && !tests.some((/** @type {any} */ test) => test.status === 'failed')) {
      counts.problems.push(`${file.name}: ${file.message || 'the file could not be run'}`);
    }
  }
  return unexplained(counts, 'Vitest', status);
}

/**
 * Counts of a Playwright JSON report. A test that passed only when tried again counts as passed and is named: it has to be mended.
 * @param {string} path
 * @param {number | null} status exit status of the program
 * @returns {Counts}
 */
export function playwrightCounts(path, status) {
  const report = read(path);
  if (!report) return noReport('Playwright');
  /** @type {Counts} */
  const counts = nothing();
  for (const error of report.errors ?? []) counts.problems.push(String(error.message ?? error));
  for (const suite of report.suites ?? []) visit(suite, counts);
  return unexplained(counts, 'Playwright', status);
}

/** @returns {Counts} */
export function nothing() {
  return { passed: 0, failed: 0, skipped: [], failures: [], retried: [], problems: [] };
}

/**
 * The closing line of a run, its figures, and what to say before it: a line for each test that failed, was tried again or was skipped.
 * @param {Counts[]} parts
 * @returns {{ line: string, passed: number, failed: number, skipped: number, named: string[] }}
 */
export function summary(parts) {
  const sum = (/** @type {(part: Counts) => number} */ of) =>
    parts.reduce((total, part) => total + of(part), 0);
  const passed = sum((part) => part.passed);
  const failed = sum((part) => part.failed + part.problems.length);
  const skipped = sum((part) => part.skipped.length);
  const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  const named = parts.flatMap((part) => [
    ...part.skipped.map((title) => `Skipped: ${title}`),
    ...part.retried.map((title) => `Passed only when tried again: ${title}`),
    ...[...part.failures, ...part.problems].map((title) => `Failed: ${title}`),
  ]);
  return { line, passed, failed, skipped, named };
}

/**
 * @param {any} suite
 * @param {Counts} counts
 */
function visit(suite, counts) {
  for (const inner of suite.suites ?? []) visit(inner, counts);
  for (const spec of suite.specs ?? []) {
    for (const test of spec.tests ?? []) {
      const status =
        { expected: 'passed', flaky: 'passed', skipped: 'skipped' }[/** @type {string} */ (test.status)] ??
        'failed';
      const title = `${spec.file}: ${spec.title}${reasonOf(test)}`;
      count(counts, status, title);
      if (test.status === 'flaky') counts.retried.push(title);
    }
  }
}

/**
 * Why a test was skipped, in the words of the test.
 * @param {any} test
 * @returns {string}
 */
function reasonOf(test) {
  const reason = (test.annotations ?? []).find(
    (/** @type {any} */ { type, description }) => type === 'skip' && description,
  );
  return reason ? ` (${reason.description})` : '';
}

/**
 * @param {Counts} counts
 * @param {string} status
 * @param {string} title
 */
function count(counts, status, title) {
  if (status === 'passed') counts.passed += 1;
  else if (status === 'failed') {
    counts.failed += 1;
    counts.failures.push(title);
  } else counts.skipped.push(title);
}

/**
 * A program that ended badly although every test passed has a failure of its own.
 * @param {Counts} counts
 * @param {string} program
 * @param {number | null} status
 * @returns {Counts}
 */
function unexplained(counts, program, status) {
  if (status !== 0 && counts.failed + counts.problems.length === 0) {
    counts.problems.push(`${program} ended with status ${status}: see its report above.`);
  }
  if (counts.passed + counts.failed + counts.skipped.length + counts.problems.length === 0) {
    counts.problems.push(`${program} found no test.`);
  }
  return counts;
}

/**
 * @param {string} program
 * @returns {Counts}
 */
function noReport(program) {
  return { ...nothing(), problems: [`${program} wrote no report.`] };
}

/**
 * @param {string} path
 * @returns {any} null when the report is missing or cut short
 */
function read(path) {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
