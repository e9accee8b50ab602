import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../read/csv';
import { Curated } from '../read/curated';
import { Decisions } from './decisions';

const raw = (text: string) => parseCsv('synthetic.csv', text, { columns: ['name', 'value'] });

describe('Decisions (synthetic)', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'decisions-'));
    writeFileSync(
      join(folder, 'decided.csv'),
      'file,row,check,id\nsynthetic.csv,2,first,a\nsynthetic.csv,2,first,b\nsynthetic.csv,3,second,c\n',
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const decisions = (): Decisions => new Decisions(new Curated(folder), 'decided.csv', ['id']);

  it('gives every raw row beside its decisions, more than one when there are', () => {
    const all = decisions();
    const decided = all.of(raw('name,value\nfirst,1\nsecond,2\n'), 'name');
    expect(decided.map((one) => [one.raw.row, one.decision.text('id')])).toEqual([
      [2, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
    expect(() => all.finish()).not.toThrow();
  });

  it('stops at a raw row nobody decided on', () => {
    expect(() => decisions().of(raw('name,value\nfirst,1\nsecond,2\nthird,3\n'), 'name')).toThrow(
      'row 4: has no decision in data/curated/decided.csv',
    );
  });

  it('stops when the rows of the file have moved', () => {
    expect(() => decisions().of(raw('name,value\nsecond,2\nfirst,1\n'), 'name')).toThrow(
      'row 2, column "name": is not "first"',
    );
  });

  it('stops at a decision on a row that is not there', () => {
    const all = decisions();
    all.of(raw('name,value\nfirst,1\n'), 'name');
    expect(() => all.finish()).toThrow('no raw row "synthetic.csv row 3"');
  });
});
