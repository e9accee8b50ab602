import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { indicatorBriefs } from '../explorer/page';
import { unitsOf } from '../explorer/units';
import { territories } from '../snapshot/domain';
import { defaultCrossing } from '../state/crossing';
import { crossingCsv } from './crossing-csv';
import { explorerAddress } from './crossing-file';
import { crossingView } from './crossing-view';
import { latestValues } from './page';

describe('a crossing away from its page', async () => {
  const units = unitsOf(await territories());
  const [latest, indicators] = [await latestValues(), await indicatorBriefs('it')];
  const rowsOf = (state: ReturnType<typeof defaultCrossing>): Record<string, string>[] => {
    const view = crossingView(latest, indicators, units, state, 'it');
    if (!view) throw new Error('no view');
    const csv = crossingCsv({
      view,
      nameOf: (id) => `name of ${id}`,
      nearOf: () => [{ id: '037006', km: 4.5, touches: true }],
      organisationsOf: () => 7,
    });
    return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
  };

  it('has a row a comune with both values, thirds and corner', () => {
    const rows = rowsOf(defaultCrossing());
    expect(rows).toHaveLength(55);
    const vergato = rows.find((row) => row['territory_id'] === '037059');
    expect(vergato).toMatchObject({
      territory_name: 'Vergato',
      need_indicator: 'minuti-polo',
      resource_indicator: 'organizzazioni-10k',
      row: '3',
      column: '1',
      corner: 'true',
      stays_with_other_cuts: 'true',
      organisations: '7',
      nearest_with_resource: 'name of 037006',
      nearest_km: '4.5',
    });
    expect(rows.filter((row) => row['corner'] === 'true')).toHaveLength(4);
  });

  it('keeps gaps with their status and without a cell', () => {
    const rows = rowsOf(defaultCrossing('pilota-2'));
    expect(rows).toHaveLength(55);
    const gaps = rows.filter((row) => row['resource_value'] === '');
    expect(gaps).toHaveLength(31);
    for (const row of gaps)
      expect([row['resource_status'], row['row'], row['corner']]).toEqual(['missing', '', '']);
  });

  it('holds only the area that is looked at', () => {
    const rows = rowsOf({ ...defaultCrossing(), area: 'pianura' });
    expect(new Set(rows.map((row) => row['area']))).toEqual(new Set(['Pianura']));
  });

  it('has an address in the explorer', () => {
    expect(explorerAddress(defaultCrossing())).toBe(
      '?indicatore=minuti-polo&con=organizzazioni-10k&vista=incrocio',
    );
    expect(
      explorerAddress({ ...defaultCrossing('m4-d4'), level: 'unione', selected: 'unione-reno-galliera' }),
    ).toBe(
      '?indicatore=minuti-polo&unita=unione&area=collina-appennino&territorio=unione-reno-galliera&con=non-sportive-10k&vista=incrocio',
    );
  });
});
