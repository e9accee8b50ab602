import { describe, expect, it } from 'vitest';
import { ask } from './read-parquet';

/**
 * Values worked out from the raw files by another program, in another language, that knows the pipeline only through the
 * published method of each indicator: value, numerator, denominator (null where the indicator has no terms).
 */
const RECOMPUTED: [string, string, string, number, number | null, number | null][] = [
  ['popolazione', 'area-pianura', '2001-10-21', 204_344, null, null],
  ['densita', 'unione-reno-galliera', '2022-12-31', 255.455004, 75_502, 295.5589],
  ['addetti-100-residenti', 'distretto-imola', '2023', 36.317698, 47_866, 131_798],
  ['valore-aggiunto-addetto', 'unione-terred-acqua', '2023', 92.913278, 3_525_966, 37_949],
  ['quota-75', 'area-collina-appennino', '2025', 14.455483, 35_896, 248_321],
  ['indice-vecchiaia', '037013', '2025', 377.439024, 619, 164],
  ['dipendenza-anziani', 'cm-bologna', '2019', 39.052188, 249_176, 638_059],
  ['variazione-popolazione-2001-2025', '037062', '2025', 4.495711, 304, 6762],
  ['alluvione-p2', 'distretto-pianura-est', '2020', 100, 154_258, 154_258],
  ['frana-p34', 'unione-appennino-bolognese', '2021', 13.599548, 6733, 49_509],
  ['lavoro-fuori-comune', '037032', '2011', 31.364746, 8354, 26_635],
  ['scuole-primarie-1000', '037008', '2025', 1.332149, 3, 2252],
  ['alunni-per-primaria', 'area-circondario-imolese', '2024', 170.1, 5103, 30],
  ['reddito-medio', 'unione-savena-idice', '2021', 23_886.897295, 848_677_574, 35_529],
  ['redditi-bassi', 'cm-bologna', '2020', 19.862222, 154_598, 778_352],
  ['pensione-media', '037006', '2018', 22_739.527323, 2_350_698_637, 103_375],
  ['prezzo-vendita', '037006', '2025-S2', 2935, 88_050, 30],
  ['prezzo-variazione', '037061', '2025-S2', 2.303263, 30, 1302.5],
  ['anni-reddito-80mq', '037030', '2021', 5.581892, 140_000, 25_081.102874],
  ['canone-affitto', '037062', '2016-S1', 3.54, 17.7, 5],
  ['canone-80mq-reddito', '037006', '2018', 31.583496, 8162.571429, 25_844.420362],
  ['presenze-1000', '037006', '2024', 10_628.902656, 4_146_877, 390_151],
  ['presenze-1000', 'cm-bologna', '2019', 4739.269088, 4_822_448, 1_017_551],
  ['permanenza-media', '037033', '2023', 3.254075, 30_546, 9387],
  ['letti-extralberghieri-1000', 'area-circondario-imolese', '2022', 11.10212, 1468, 132_227],
  ['quota-letti-alberghieri', '037062', '2015', 91.101985, 1331, 1461],
  ['biblioteche-10k', 'area-circondario-imolese', '2020', 1.808237, 24, 132_726],
  ['fermate-1000', '037024', '2025', 6.168026, 87, 14_105],
  ['organizzazioni-10k', 'distretto-savena-idice', '2018', 8.069061, 63, 78_076],
  ['quota-primo-ente', '037006', '2020', 41.486962, 3_726_748.69, 8_982_939.46],
  ['nuove-2020', 'area-pianura', '2020', 22.44898, 55, 245],
  ['pnrr-tutti-residente', 'cm-bologna', '2025', 1693.544988, 1_727_742_742.12, 1_020_193],
  ['pnrr-nidi-pagato', '037006', '2025', 5.393652, 2_104_338.79, 390_151],
  ['pnrr-quota-pagata', 'cm-bologna', '2025', 35.109757, 606_606_275.81, 1_727_742_742.12],
  ['pnrr-contratti-oes', '037006', '2025', 55, null, null],
];

describe('values recomputed apart from the pipeline', () => {
  it.each(RECOMPUTED)('%s, %s, %s: %d', async (id, territory, period, value, numerator, denominator) => {
    const [row] = await ask(`SELECT value, numerator, denominator FROM {observations}
      WHERE indicator_id = '${id}' AND territory_id = '${territory}' AND period = '${period}'`);
    expect(row?.['value']).toBeCloseTo(value, 5);
    const terms = [row?.['numerator'] ?? null, row?.['denominator'] ?? null].map(asNumber);
    expect(terms).toEqual([numerator, denominator]);
  });
});

/** A term with the six decimals that are published. */
function asNumber(value: string | number | boolean | null): number | null {
  return value === null ? null : Math.round(Number(value) * 1e6) / 1e6;
}
