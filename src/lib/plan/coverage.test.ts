import { beforeAll, describe, expect, it } from 'vitest';
import { territories } from '../snapshot/domain';
import { query, tablePath } from '../snapshot/tables';
import { planCoverage, wholeCoverage, type CoverageRow } from './coverage';

const table = (id: string): string => `read_parquet('${tablePath(id)}')`;

describe('planCoverage', () => {
  let rows: CoverageRow[];
  beforeAll(async () => {
    const groups = (await territories()).filter(({ level }) => ['area', 'metropoli'].includes(level));
    rows = await planCoverage('it', groups);
  });

  it('has a row for each direction and pilot action', async () => {
    const ids = await query(`SELECT id FROM ${table('plan')} WHERE kind IN ('direzione', 'azione-pilota')`);
    expect(rows.map(({ mapping }) => mapping.entry.id).sort()).toEqual(ids.map(({ id }) => id).sort());
  });

  it('counts the values of the comuni of an area as SQL does', async () => {
    const counted = await query(
      `SELECT d.direction, t.area_id AS area, count(o.value) AS known, count(*) AS pairs
       FROM (SELECT id, default_period, unnest(string_split(directions, ';')) AS direction FROM ${table('indicators')}) AS d
       CROSS JOIN (SELECT id, area_id FROM ${table('territories')} WHERE level = 'comune') AS t
       LEFT JOIN ${table('observations')} AS o ON o.indicator_id = d.id AND o.territory_id = t.id AND o.period = d.default_period
       WHERE d.direction IN ('m1-d1', 'm4-d1', 'pilota-2') GROUP BY 1, 2`,
    );
    expect(counted).toHaveLength(12);
    for (const { direction, area, known, pairs } of counted) {
      const row = rows.find(({ mapping }) => mapping.entry.id === direction);
      expect(row?.cells.get(String(area)), `${direction} ${area}`).toEqual({ known, of: pairs });
    }
  });

  it('gives the whole the sum of its areas', () => {
    for (const { cells } of rows) {
      const areas = [...cells].filter(([id]) => id !== 'cm-bologna').map(([, cell]) => cell);
      expect(areas.reduce((sum, { known }) => sum + known, 0)).toBe(cells.get('cm-bologna')?.known);
    }
  });

  it('counts an indicator of two directions once in all', async () => {
    const whole = (await territories()).filter(({ level }) => level === 'metropoli');
    const cell = (await wholeCoverage('it', whole)).get('cm-bologna');
    const distinct = new Set(rows.flatMap(({ mapping }) => mapping.indicators.map(({ id }) => id)));
    expect(cell?.of).toBe(distinct.size * 55);
    expect(cell?.known).toBeLessThan(
      rows.reduce((sum, { cells }) => sum + (cells.get('cm-bologna')?.known ?? 0), 0),
    );
  });
});
