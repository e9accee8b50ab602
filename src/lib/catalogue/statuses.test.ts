import { expect, it } from 'vitest';
import { dataset } from './datasets';
import { statusCounts } from './statuses';

it('every observation has one of the statuses, and is counted once', async () => {
  const counts = await statusCounts();
  expect(Object.keys(counts)).toEqual(expect.arrayContaining(['observed', 'derived', 'missing']));
  const known = ['observed', 'derived', 'estimated', 'suppressed', 'missing'];
  expect(Object.keys(counts).filter((status) => !known.includes(status))).toEqual([]);
  expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(dataset('observations').rows);
});
