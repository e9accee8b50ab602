import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepRecord, readable, type BenchRecord } from './record';
import type { Figure, Section } from './section';

const MACHINE = {
  processor: 'Synthetic',
  cores: 2,
  memory: 8,
  system: 'linux x64',
  node: 'v22',
  chromium: '1.2',
};
const section = (id: string, more: Partial<Section> = {}): Section => ({
  ...{ id, title: `About ${id}`, about: ['Synthetic.'], at: '2026-11-21T10:20:30.000Z', seconds: 3 },
  ...{ load: [0.5, 1.5], tables: [], quick: false },
  ...more,
});
const record = (...sections: Section[]): BenchRecord => ({
  date: '2026-11-21',
  machine: MACHINE,
  sections,
});

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'record-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('keepRecord', () => {
  it('replaces what was measured again and keeps the rest, in order', async () => {
    await keepRecord(folder, record(section('b', { seconds: 1 }), section('a')), ['a', 'b']);
    const whole = await keepRecord(folder, record(section('b', { seconds: 9 })), ['a', 'b']);
    expect(whole.sections.map(({ id, seconds }) => [id, seconds])).toEqual([
      ['a', 3],
      ['b', 9],
    ]);
    expect(JSON.parse(readFileSync(join(folder, '2026-11-21.json'), 'utf8'))).toEqual(whole);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toMatch(/## About a[\s\S]*## About b/);
  });
});

describe('readable', () => {
  it('shows every column, empty where a row has none, and no bar that would break the table', () => {
    const rows: Record<string, Figure>[] = [
      { what: 'a|b', ms: 1234.5 },
      { what: 'c', other: null },
    ];
    const text = readable(record(section('a', { tables: [{ title: 'T', rows }] })));
    expect(text).toContain(
      '| what | ms | other |\n| --- | ---: | --- |\n| a\\|b | 1,234.5 |  |\n| c |  |  |',
    );
  });

  it('names the gates that do not hold, and a part without figures', () => {
    const gates = [
      { name: 'fast', value: 94, limit: 95, must: 'reach' as const },
      { name: 'small', value: 94, limit: 95, must: 'stay within' as const },
    ];
    const text = readable(record(section('a', { gates, failed: 'no browser' })));
    expect(text).toContain('1 of 2 gates hold.\n\n- **does not hold**: fast: 94, must reach 95');
    expect(text).not.toContain('small:');
    expect(text).toContain('**Not measured:** no browser');
    expect(text).toContain('load 0.5 before and 1.5 after');
  });
});
