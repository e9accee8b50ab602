import { describe, expect, it } from 'vitest';
import { readTable } from '../snapshot/tables';
import { comuneRows, territoryColumn } from './comune-rows';
import { coverageMap } from './coverage-map';
import { dataset } from './datasets';

describe('territoryColumn', () => {
  it('prefers the column of one territory to a list, and knows when there is none', () => {
    expect(territoryColumn(dataset('organisations'))).toEqual({ name: 'comune_id', isList: false });
    expect(territoryColumn(dataset('places'))).toEqual({ name: 'comune_ids', isList: true });
    expect(territoryColumn(dataset('territories'))).toEqual({ name: 'id', isList: false });
    expect(territoryColumn(dataset('gaps'))).toBeNull();
  });
});

describe('comuneRows', () => {
  it('counts every row of a comune, and a row of a list once for each', async () => {
    const rows = await readTable('places');
    const expected = rows.filter((row) => String(row.comune_ids).split(';').includes('037006')).length;
    expect(expected).toBeGreaterThan(0);
    expect((await comuneRows(dataset('places')))?.rows.get('037006')).toBe(expected);
  });

  it('counts only the observations with a value', async () => {
    const counted = await comuneRows(dataset('observations'));
    const rows = (await readTable('observations')).filter((row) => row.territory_id === '037033');
    expect(counted?.counted).toBe('values');
    expect(counted?.rows.get('037033')).toBe(rows.filter((row) => row.value !== null).length);
    expect(rows.some((row) => row.value === null)).toBe(true);
  });
});

describe('coverageMap', () => {
  it('shows all 55 comuni, hatched where there is no row', async () => {
    const map = await coverageMap({
      rows: new Map([
        ['037006', 9],
        ['037032', 1],
      ]),
    });
    expect(map.comuni).toHaveLength(55);
    expect(map.covered).toBe(2);
    expect(map.scene.comuni.filter(({ fill }) => fill.kind === 'missing')).toHaveLength(53);
    expect(map.scene.symbols.map(({ id }) => id)).toEqual(['037006', '037032']);
  });

  it('draws no circle where all have much the same', async () => {
    const map = await coverageMap({
      rows: new Map([
        ['037006', 9],
        ['037032', 8],
      ]),
    });
    expect(map.hasCircles).toBe(false);
    expect(map.scene.symbols).toEqual([]);
  });
});
