import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nothing, playwrightCounts, summary, vitestCounts } from './counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));
let files = 0;

afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  files += 1;
  const path = join(folder, `${files}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const test = (status: string, fullName = status) => ({ status, fullName });

describe('vitestCounts', () => {
  it('counts passed, failed and skipped tests', () => {
    const path = report({
      testResults: [
        { name: 'a', status: 'failed', assertionResults: [test('passed'), test('failed')] },
        { name: 'b', status: 'passed', assertionResults: [test('passed'), test('todo', 'later')] },
      ],
    });
    expect(vitestCounts(path, 1)).toEqual({
      ...nothing(),
      passed: 2,
      failed: 1,
      skipped: ['later'],
      failures: ['failed'],
    });
  });

  it('counts a file that could not be loaded', () => {
    const path = report({
      testResults: [{ name: 'a', status: 'failed', message: 'no module', assertionResults: [] }],
    });
    expect(vitestCounts(path, 1).problems).toEqual(['a: no module']);
  });

  it('counts a bad ending that no test explains, a missing report and an empty one', () => {
    const fine = report({
      testResults: [{ name: 'a', status: 'passed', assertionResults: [test('passed')] }],
    });
    expect(vitestCounts(fine, 0).problems).toEqual([]);
    expect(vitestCounts(fine, 1).problems).toHaveLength(1);
    expect(vitestCounts(join(folder, 'absent.json'), 0).problems).toHaveLength(1);
    expect(vitestCounts(report('{"testRes'), 0).problems).toHaveLength(1);
    expect(vitestCounts(report({ testResults: [] }), 0).problems).toEqual(['Vitest found no test.']);
  });
});

describe('playwrightCounts', () => {
  const spec = (...statuses: string[]) => ({
    file: 'x.spec.ts',
    title: 'opens',
    tests: statuses.map((status) => ({ status })),
  });

  it('walks nested suites, and names a test that passed only when tried again', () => {
    const path = report({
      suites: [
        { specs: [spec('expected')], suites: [{ specs: [spec('unexpected', 'flaky'), spec('skipped')] }] },
      ],
    });
    expect(playwrightCounts(path, 0)).toEqual({
      passed: 2,
      failed: 1,
      skipped: ['x.spec.ts: opens'],
      failures: ['x.spec.ts: opens'],
      retried: ['x.spec.ts: opens'],
      problems: [],
    });
  });

  it('counts what failed outside of any test', () => {
    const path = report({ suites: [], errors: [{ message: 'the server did not start' }] });
    expect(playwrightCounts(path, 1).problems).toEqual(['the server did not start']);
  });
});

describe('summary', () => {
  it('closes with one line, naming skipped tests only where there are any', () => {
    const part = { ...nothing(), passed: 2, failed: 1, failures: ['w'], problems: ['x'] };
    expect(summary([part, part]).line).toBe('4 passed, 4 failed');
    const skipping = summary([{ ...part, skipped: ['y'], retried: ['z'] }]);
    expect(skipping.line).toBe('2 passed, 2 failed, 1 skipped');
    expect(skipping.named).toEqual([
      'Skipped: y',
      'Passed only when tried again: z',
      'Failed: w',
      'Failed: x',
    ]);
  });
});
