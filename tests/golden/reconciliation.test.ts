import { describe, expect, it } from 'vitest';
import { ask, askNumber } from './read-parquet';

const observed = (indicator: string, territory: string, period: string): string =>
  `SELECT value FROM {observations} WHERE indicator_id = '${indicator}' AND territory_id = '${territory}' AND period = '${period}'`;

describe('published totals', () => {
  it('55 comuni, 7 unioni, 7 distretti, 4 areas, one whole', async () => {
    expect(
      await ask('SELECT level, count(*)::INTEGER AS n FROM {territories} GROUP BY level ORDER BY level'),
    ).toEqual([
      { level: 'area', n: 4 },
      { level: 'comune', n: 55 },
      { level: 'distretto', n: 7 },
      { level: 'metropoli', n: 1 },
      { level: 'unione', n: 7 },
    ]);
  });

  it('areas hold 1, 21, 23 and 10 comuni; four comuni are in no unione', async () => {
    const areas =
      "SELECT area_id, count(*)::INTEGER AS n FROM {territories} WHERE level = 'comune' GROUP BY 1 ORDER BY 1";
    expect(await ask(areas)).toEqual([
      { area_id: 'area-bologna', n: 1 },
      { area_id: 'area-circondario-imolese', n: 10 },
      { area_id: 'area-collina-appennino', n: 23 },
      { area_id: 'area-pianura', n: 21 },
    ]);
    expect(
      await askNumber("SELECT count(*) FROM {territories} WHERE level = 'comune' AND unione_id IS NULL"),
    ).toBe(4);
  });

  it('3,702.25 km² by the ISTAT table, the same for comuni, areas, distretti and the whole', async () => {
    for (const level of ['comune', 'area', 'distretto', 'metropoli']) {
      const sum = await askNumber(`SELECT sum(area_km2) FROM {territories} WHERE level = '${level}'`);
      expect(sum).toBeCloseTo(3702.2492, 3);
    }
  });

  it.each([
    ['2001-10-21', 915_225],
    ['2011-10-09', 976_243],
    ['2020-12-31', 1_015_608],
    ['2021-12-31', 1_010_812],
    ['2022-12-31', 1_011_659],
    ['2025-01-01', 1_020_193],
  ])('residents on %s: %i', async (date, people) => {
    expect(await askNumber(observed('popolazione', 'cm-bologna', date))).toBe(people);
    const comuni = `SELECT sum(value) FROM {observations} WHERE indicator_id = 'popolazione' AND period = '${date}' AND territory_id LIKE '037%'`;
    expect(await askNumber(comuni)).toBe(people);
  });

  it.each([
    [2017, 1183, 332_363, 11_742_681.86],
    [2018, 1242, 334_894, 11_783_030.75],
    [2019, 1288, 342_763, 12_070_762.66],
    [2020, 1382, 347_903, 12_752_950.13],
  ])('5 per mille %i: %i rows, %i choices, € %d', async (year, rows, choices, amount) => {
    const [sums] = await ask(
      `SELECT count(*)::INTEGER AS n, sum(choices)::INTEGER AS c, round(sum(amount_eur), 2) AS a FROM {organisations} WHERE year = ${year}`,
    );
    expect(sums).toEqual({ n: rows, c: choices, a: amount });
  });

  it('5 per mille 2020: what is out of the universe is the 55 Comuni and public bodies only', async () => {
    const out =
      'SELECT exclusion_reason AS r, count(*)::INTEGER AS n FROM {organisations} WHERE year = 2020 AND NOT in_universe GROUP BY 1 ORDER BY 1';
    expect(await ask(out)).toEqual([
      { r: 'comune', n: 55 },
      { r: 'cultura-pubblica', n: 1 },
      { r: 'ente-pubblico', n: 1 },
      { r: 'ricerca-universita', n: 2 },
      { r: 'sanita-pubblica', n: 2 },
    ]);
    expect(await askNumber(observed('organizzazioni', 'cm-bologna', '2020'))).toBe(1382 - 61);
  });

  it('plan Fig. 2: 7,725 organisations, 81,188 employees, € 3,474 M, and the parts add up in both figures', async () => {
    const total =
      "SELECT organisations, employees, value_added_meur FROM {plan_figures} WHERE figure = 'fig-2' AND row_id = 'totale'";
    expect(await ask(total)).toEqual([{ organisations: 7725, employees: 81_188, value_added_meur: 3474 }]);
    // Of Fig. 2's co-operatives the plan prints only the social ones, so they are the one parent that has no sum.
    const odd = `SELECT t.figure, t.row_id FROM {plan_figures} t JOIN {plan_figures} p ON p.figure = t.figure AND p.parent_id = t.row_id
      WHERE NOT (t.figure = 'fig-2' AND t.row_id = 'cooperative')
      GROUP BY t.figure, t.row_id, t.organisations, t.employees, t.value_added_meur
      HAVING sum(p.organisations) <> t.organisations OR sum(p.employees) <> t.employees OR sum(p.value_added_meur) <> t.value_added_meur`;
    expect(await ask(odd)).toEqual([]);
  });

  it('mean income of Bologna 2020 is taxable income over all taxpayers: 25,333', async () => {
    expect(Math.round(await askNumber(observed('reddito-medio', '037006', '2020')))).toBe(25_333);
    expect(Math.round(await askNumber(observed('reddito-medio', 'cm-bologna', '2020')))).toBe(23_568);
  });

  it('tourism 2024: Bologna and the whole', async () => {
    expect(await askNumber(observed('arrivi', '037006', '2024'))).toBe(1_855_288);
    expect(await askNumber(observed('presenze', '037006', '2024'))).toBe(4_146_877);
    expect(await askNumber(observed('arrivi', 'cm-bologna', '2024'))).toBe(2_658_591);
    expect(await askNumber(observed('presenze', 'cm-bologna', '2024'))).toBe(5_913_840);
  });

  it('flood and landslide exposure: ISPRA’s own count of people', async () => {
    const people = "SELECT numerator FROM {observations} WHERE territory_id = 'cm-bologna' AND indicator_id";
    expect(await askNumber(`${people} = 'alluvione-p2'`)).toBe(547_506);
    expect(await askNumber(`${people} = 'frana-p34'`)).toBe(12_921);
  });

  it('energy communities are counted once, and kindred initiatives never', async () => {
    expect(await askNumber("SELECT count(*) FROM {places} WHERE record_type = 'cer'")).toBe(
      await askNumber("SELECT count(*) FROM {places} WHERE kind = 'cer' AND status <> 'non CER'"),
    );
    expect(
      await askNumber(
        "SELECT count(*) FROM {places} WHERE id IN ('e-reno', 'circondario-soci', 'valsamoggia-coop')",
      ),
    ).toBe(0);
    expect(
      await askNumber(
        "SELECT count(*) FROM {places} WHERE id = 'appennino-bolognese' AND comune_ids LIKE '%037040%'",
      ),
    ).toBe(1);
    expect(
      await askNumber("SELECT count(*) FROM {observations} WHERE indicator_id LIKE 'cer-%' AND value = 0"),
    ).toBe(0);
  });
});
