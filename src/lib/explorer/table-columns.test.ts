import { describe, expect, it } from 'vitest';
import { secondColumn, tableColumns } from './table-columns';
import type { ViewRow } from './view';

const row = (part: Partial<ViewRow>): ViewRow =>
  ({ rank: null, status: 'observed', numerator: null, ...part }) as ViewRow;
const rate = { measure: 'rate' as const, unit: 'euro', label: 'Reddito' };

describe('tableColumns', () => {
  it('ranks, draws bars and names a short unit', () => {
    const view = { rows: [row({ rank: 1 }), row({ numerator: 4 })] };
    expect(tableColumns(view, rate)).toEqual({
      ...{ ranked: true, bars: true, estimated: false, terms: true, unit: ', euro' },
    });
  });

  it('says the estimate of the rows that are shown, and ranks by all of them', () => {
    const rows = [row({ rank: 1, status: 'estimated' }), row({})];
    expect(tableColumns({ rows }, rate).estimated).toBe(true);
    expect(tableColumns({ rows }, rate, rows.slice(1))).toMatchObject({ estimated: false, ranked: true });
  });

  it('leaves out a unit that is too long, and all that means nothing of classes', () => {
    const view = { rows: [row({})] };
    expect(tableColumns(view, { ...rate, unit: 'ogni 10.000 residenti' }).unit).toBe('');
    expect(tableColumns(view, { ...rate, measure: 'class' })).toMatchObject({ bars: false, unit: '' });
  });
});

describe('secondColumn', () => {
  it('leaves out a unit that repeats the name', () => {
    expect(secondColumn({ rows: [row({ rank: 2 })] }, rate)).toEqual({ ranked: true, unit: ', euro' });
    expect(secondColumn({ rows: [] }, { ...rate, label: 'Euro' })).toEqual({ ranked: false, unit: '' });
  });
});
