import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countIssues, issue, severityOf } from './issue';
import { CONTRIBUTION_LIMITS, ISSUE_SEVERITIES, type IssueKey } from './types';

const KEYS = Object.keys(ISSUE_SEVERITIES) as IssueKey[];

describe('issue', () => {
  it('leaves blank what is not said: it is then the file’s', () => {
    expect(issue('empty')).toEqual({
      ...{ key: 'empty', row: null, column: null, value: '', near: [], detail: '', path: null },
    });
  });

  it('keeps all that is said', () => {
    const said = {
      ...{ row: 3, column: 'comune_ids', value: 'Bolonia', near: ['Bologna'] },
      ...{ detail: '1', path: '/territori/bologna/' },
    };
    expect(issue('comune-doubtful', said)).toEqual({ key: 'comune-doubtful', ...said });
  });

  it('shows a value whole up to the limit, and cut with a mark beyond it', () => {
    const whole = 'x'.repeat(CONTRIBUTION_LIMITS.shown);
    expect(issue('too-long', { value: whole }).value).toBe(whole);
    expect(issue('too-long', { value: `${whole}x` }).value).toBe(`${whole.slice(1)}…`);
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (value) => {
        const shown = issue('too-long', { value }).value;
        expect(shown.length).toBeLessThanOrEqual(CONTRIBUTION_LIMITS.shown);
        expect(shown === value || (shown.endsWith('…') && value.startsWith(shown.slice(0, -1)))).toBe(true);
      }),
    );
  });
});

describe('severityOf', () => {
  it('keeps back a file with personal data, asks of a twin, and only tells how a value was read', () => {
    for (const key of ['personal-code', 'personal-email', 'personal-phone', 'personal-name'] as const)
      expect([key, severityOf({ key })]).toEqual([key, 'error']);
    expect(severityOf({ key: 'published' })).toBe('warning');
    expect(severityOf(issue('value-read', { row: 2 }))).toBe('note');
  });
});

describe('countIssues', () => {
  it('counts nothing as zero of each', () => {
    expect(countIssues([])).toEqual({ error: 0, warning: 0, note: 0 });
  });

  it('counts each issue once, at its severity', () => {
    const keys = ['ragged', 'not-url', 'published', 'ragged', 'encoding'] as const;
    expect(countIssues(keys.map((key) => issue(key)))).toEqual({ error: 3, warning: 1, note: 1 });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...KEYS)), (some) => {
        const { error, warning, note } = countIssues(some.map((key) => issue(key)));
        expect(error + warning + note).toBe(some.length);
        expect(error > 0).toBe(some.some((key) => ISSUE_SEVERITIES[key] === 'error'));
      }),
    );
  });
});
