import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementKey, tablesIn } from './statement';

describe('tablesIn', () => {
  const names = ['organisations', 'territories', 'places'];

  it('finds whole names, in any case, outside text and comments', () => {
    expect(tablesIn('SELECT * FROM Territories AS t JOIN organisations o ON true', names)).toEqual([
      'organisations',
      'territories',
    ]);
    expect(tablesIn('SELECT * FROM organisations_old', names)).toEqual([]);
    expect(
      tablesIn("SELECT 'places', 'it''s places' -- places\n/* places\n */ FROM territories", names),
    ).toEqual(['territories']);
  });
});

describe('statementKey', () => {
  it('is one for equal statements and differs for others', () => {
    const params = fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)));
    fc.assert(
      fc.property(fc.string(), params, fc.string(), params, (sqlA, a, sqlB, b) => {
        const same = sqlA === sqlB && JSON.stringify(a) === JSON.stringify(b);
        expect(statementKey(sqlA, a) === statementKey(sqlB, b)).toBe(same);
        expect(statementKey(sqlA, a)).toBe(statementKey(sqlA, [...a]));
      }),
    );
  });
});
