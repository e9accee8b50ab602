import { describe, expect, it } from 'vitest';
import { formatNumber } from '../format/number';
import { query, tablePath } from '../snapshot/tables';
import { areaTable } from './area-table';

const observations = `read_parquet('${tablePath('observations')}')`;
const territories = `read_parquet('${tablePath('territories')}')`;

describe('the table of areas', () => {
  it('gives the published value of an area where groups have one', async () => {
    const { columns, rows } = await areaTable(['indice-vecchiaia'], 'it');
    const [pianura] = await query(
      `SELECT value FROM ${observations} WHERE indicator_id = 'indice-vecchiaia' AND territory_id = 'area-pianura' AND period = '2025'`,
    );
    expect(columns[0]).toMatchObject({ period: '2025', how: '' });
    expect(rows.map(({ path }) => path)).toEqual([
      '/territori/area-pianura/',
      '/territori/area-collina-appennino/',
      '/territori/area-circondario-imolese/',
      '/territori/area-bologna/',
      '/territori/citta-metropolitana-di-bologna/',
    ]);
    expect(rows[0]?.cells[0]?.text).toBe(formatNumber(Number(pianura?.value), 'it'));
  });

  it('gives the median of the comuni where groups have no value, calls it so, and names an estimate', async () => {
    const { columns, rows } = await areaTable(['prezzo-vendita'], 'en');
    const [hills] = await query(
      `SELECT median(o.value) AS middle, min(o.value) AS low, arg_min(t.name, o.value) AS name
       FROM ${observations} o JOIN ${territories} t ON t.id = o.territory_id
       WHERE indicator_id = 'prezzo-vendita' AND period = '2025-S2' AND t.level = 'comune' AND t.area_id = 'area-collina-appennino'`,
    );
    expect(columns[0]?.how).toBe('median of the comuni, estimate');
    expect(rows[1]?.cells[0]?.text).toBe(formatNumber(Number(hills?.middle), 'en'));
    expect(rows[1]?.cells[0]?.note.startsWith(formatNumber(Number(hills?.low), 'en'))).toBe(true);
  });

  it('of a partial list counts the comuni with an entry, and gives no median', async () => {
    const { columns, rows } = await areaTable(['cer-note'], 'it');
    const [known] = await query(
      `SELECT count(o.value) AS n FROM ${observations} o JOIN ${territories} t ON t.id = o.territory_id
       WHERE indicator_id = 'cer-note' AND t.level = 'comune' AND t.area_id = 'area-pianura'`,
    );
    expect(columns[0]?.how).toContain('parziale');
    expect(rows[0]?.cells[0]).toEqual({ text: `${Number(known?.n)} su ${rows[0]?.comuni ?? 0}`, note: '' });
  });
});
