import { describe, expect, it } from 'vitest';
import type { Row } from '../snapshot/tables';
import { planTree } from './plan-tree';

const row = (row_id: string, parent_id: string | null, organisations = 0): Row => ({
  row_id,
  parent_id,
  organisations,
});

describe('planTree', () => {
  it('puts larger forms first, sub-forms under their form, the total last', () => {
    const rows = [
      row('totale', null),
      row('sociali', 'coop'),
      row('coop', 'totale', 5),
      row('associazioni', 'totale', 9),
    ];
    expect(planTree(rows).map((entry) => [entry.row.row_id, entry.depth])).toEqual([
      ['associazioni', 1],
      ['coop', 1],
      ['sociali', 2],
      ['totale', 0],
    ]);
  });

  it('loses no row when a parent is missing', () => {
    expect(planTree([row('a', 'absent'), row('t', null)]).map((entry) => entry.row.row_id)).toEqual([
      'a',
      't',
    ]);
  });
});
