import { describe, expect, it } from 'vitest';
import { SYNTHETIC } from './context.fixture';
import { groupIssues } from './groups';
import { issueListCsv } from './issue-list';
import { markedRows, marksOf } from './marks';
import { readText, type ReadTable } from './read';
import { mayBeTyped, remediesFor } from './remedies';
import { CONTRIBUTED_SCHEMAS } from './schemas';
import { validateTable } from './validate';

const schema = CONTRIBUTED_SCHEMAS.luoghi;
const HEADER = schema.columns.map(({ name }) => name);
const row = (change: Record<string, string>): string => {
  const cells: Record<string, string> = {
    name: 'Luogo sintetico',
    kind: 'coworking',
    comune_ids: 'Bologna',
    status: 'attivo',
    source_urls: 'https://www.example.org/',
    as_of: '2026-01-01',
    declared_by: 'Ente di prova',
    licence_consent: 'CC-BY-4.0',
    ...change,
  };
  return HEADER.map((name) => cells[name] ?? '').join(',');
};
const file = (header: readonly string[], ...rows: string[]): ReadTable =>
  readText([header.join(','), ...rows].join('\n'));
const issuesOf = (read: ReadTable) => validateTable(schema, read, SYNTHETIC).issues;

/** Presses the first remedy of the first group until none is left. */
function mended(start: ReadTable): ReadTable {
  let read = start;
  for (let step = 0; step < 40; step += 1) {
    const group = groupIssues(issuesOf(read)).find((one) => remediesFor(schema, one, read).length > 0);
    const remedy = group && remediesFor(schema, group, read)[0];
    if (!remedy) break;
    read = remedy.apply();
  }
  return read;
}

describe('remedies', () => {
  it('mend what has a nearest name, a twin, a turned position, a personal datum, at a press each', () => {
    const header = HEADER.map((name) => (name === 'name' ? 'Denominazione' : name)).filter(
      (name) => name !== 'note_en',
    );
    const without = (line: string): string =>
      line
        .split(',')
        .filter((_, i) => HEADER[i] !== 'note_en')
        .join(',');
    const read = file(
      header,
      ...[
        row({ kind: 'coworkin' }),
        row({ name: 'Altro', comune_ids: 'Vergatto', lon: '44.25', lat: '11.15' }),
        row({ name: 'Terzo', note_it: 'cell. 333 1234567', source_urls: 'www.example.org' }),
        row({ name: 'Altro', comune_ids: '037059' }),
      ].map(without),
    );
    expect(issuesOf(read).length).toBeGreaterThan(5);
    expect(issuesOf(mended(read))).toEqual([]);
  });

  it('replace one comune inside a list', () => {
    const read = file(HEADER, row({ comune_ids: 'Bologna; Vergatto' }));
    const fixed = mended(read);
    expect(fixed.table.rows[0]?.cells[HEADER.indexOf('comune_ids')]).toBe('Bologna; Vergato');
  });

  it('put the same value in all rows of a group, and in no other', () => {
    const read = file(
      HEADER,
      row({ kind: 'x9' }),
      row({ name: 'b', kind: 'x9' }),
      row({ name: 'c', kind: 'y8' }),
    );
    const groups = groupIssues(issuesOf(read));
    expect(groups.map(({ rows }) => rows)).toEqual([[2, 3], [4]]);
    expect(groups.every((group) => mayBeTyped(schema, group, read))).toBe(true);
  });

  it('leave the table as it was: each makes a new one', () => {
    const read = file(HEADER, row({ kind: 'coworkin' }));
    const before = structuredClone(read);
    mended(read);
    expect(read).toEqual(before);
  });
});

describe('what is shown of the issues', () => {
  it('is marked by the gravest, a position in both its cells', () => {
    const issues = issuesOf(file(HEADER, row({ lon: '9', lat: '45', kind: '' })));
    expect([...marksOf(issues)].sort()).toEqual([
      ['2|kind', 'error'],
      ['2|lat', 'error'],
      ['2|lon', 'error'],
    ]);
    expect([...markedRows(issues)]).toEqual([2]);
    // What was read in another form is said too, and does not hide what is to be looked at.
    const far = issuesOf(file(HEADER, row({ lon: '"11,15"', lat: '"44,25"' })));
    expect([...marksOf(far)].sort()).toEqual([
      ['2|lat', 'warning'],
      ['2|lon', 'warning'],
    ]);
  });

  it('is a list in both languages, with formulas defused', () => {
    const issues = issuesOf(file(HEADER, row({ detail: '=1+1' })));
    expect(issueListCsv(issues, 'it')).toMatch(
      /^gravità,riga,colonna,testo,che cosa non va\r\nerrore,2,detail,"?'=1\+1/,
    );
    expect(issueListCsv(issues, 'en')).toContain('error,2,detail');
  });
});
