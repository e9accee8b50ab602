import { describe, expect, it } from 'vitest';
import { RowIntake } from './row-intake';

const READING = {
  encoding: 'utf-8',
  separator: ';',
  quote: '"',
  decimal: ',',
  dates: 'day-first',
  header: true,
} as const;

describe('RowIntake', () => {
  it('takes no more rows than there is room for, and says how many', () => {
    const intake = new RowIntake({ reading: READING, lead: 0, width: 1 }, 2);
    expect([['v'], ['1'], ['2'], ['3']].map((row, i) => intake.take(row, i + 1))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(intake.rows).toBe(2);
    expect(intake.warnings()).toEqual([{ key: 'too-many-rows', count: 2, row: 4 }]);
  });

  it('finds mojibake in a row that two pieces of text share', () => {
    const intake = new RowIntake({ reading: READING, lead: 0, width: 1 }, 10);
    intake.clean('v\nperchÃ');
    intake.clean('© no\n');
    intake.take(['v'], 1);
    intake.take(['perchÃ© no'], 2);
    expect(intake.warnings()).toEqual([{ key: 'wrong-encoding', count: 1, row: 2 }]);
  });

  it('keeps the first rows as they are, cut where they are long', () => {
    const intake = new RowIntake({ reading: { ...READING, header: false }, lead: 0, width: 2 }, 100);
    for (let i = 1; i <= 30; i += 1) intake.take([` ${i} `, 'x'.repeat(500)], i);
    expect(intake.preview).toHaveLength(20);
    expect(intake.preview[0]?.[0]).toBe(' 1 ');
    expect(intake.preview[0]?.[1]).toHaveLength(120);
    expect(intake.columns[0]?.at(0)).toBe('1');
  });
});
