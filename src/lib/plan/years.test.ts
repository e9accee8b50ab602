import { describe, expect, it } from 'vitest';
import { query } from '../snapshot/tables';
import { planOutline } from './outline';
import { planYears } from './years';

describe('planYears', () => {
  it('runs from the first to the last year of the phases, as SQL finds them', async () => {
    const [row] = await query(
      "SELECT min(left(date, 4)) AS first, max(right(date, 4)) AS last FROM 'data/snapshot/plan.parquet' WHERE kind = 'fase' AND length(date) = 9",
    );
    const { phases } = await planOutline('it');
    expect(planYears(phases)).toEqual({ from: row?.['first'], to: row?.['last'] });
  });

  it('stops where no phase has a year', () => {
    expect(() => planYears([{ date: null }])).toThrow('no year');
  });
});
