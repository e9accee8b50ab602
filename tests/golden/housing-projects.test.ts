import { describe, expect, it } from 'vitest';
import { ask, askNumber } from './read-parquet';

const cell = (indicator: string, territory: string, period: string, column = 'value'): string =>
  `SELECT ${column} FROM {observations} WHERE indicator_id = '${indicator}' AND territory_id = '${territory}' AND period = '${period}'`;

describe('PNRR and PNC', () => {
  it.each([
    ["component = 'M5C2'", 75, 299_942_745, 59_794_762],
    ["component = 'M6C1'", 38, 55_748_476, 15_059_479],
    ["submeasure = 'M4C1I1.01.00'", 27, 56_570_710, 17_702_046],
    ["submeasure = 'M2C1I3.02.00'", 6, 2_434_502, 205_954],
  ])('single-comune projects where %s: %i CUP, € %i funded, € %i paid', async (where, cups, funded, paid) => {
    const sums = `SELECT count(DISTINCT cup)::INTEGER AS cups, round(sum(funding_eur))::INTEGER AS funded, round(sum(paid_eur))::INTEGER AS paid
      FROM {projects} WHERE list = 'pnrr-pagamenti' AND single_comune AND ${where}`;
    expect(await ask(sums)).toEqual([{ cups, funded, paid }]);
  });

  it('the numerators of the indicators are the sums of those projects', async () => {
    const whole = (id: string) => askNumber(cell(id, 'cm-bologna', '2025', 'numerator'));
    expect(Math.round(await whole('pnrr-inclusione-residente'))).toBe(299_942_745);
    expect(Math.round(await whole('pnrr-inclusione-pagato'))).toBe(59_794_762);
    expect(Math.round(await whole('pnrr-salute-residente'))).toBe(55_748_476);
    expect(Math.round(await whole('pnrr-nidi-residente'))).toBe(56_570_710);
    const housing = `SELECT sum(funding_eur) FROM {projects}
      WHERE theme = 'abitare' AND single_comune AND list <> 'pnrr-validati'`;
    expect(await whole('pnrr-abitare-residente')).toBeCloseTo(await askNumber(housing), 2);
  });

  it('a project in several comuni repeats one amount, and enters no indicator', async () => {
    const odd = `SELECT cup, part, list FROM {projects} GROUP BY ALL HAVING count(DISTINCT funding_eur) > 1
      OR (count(*) > 1 AND bool_or(single_comune)) OR max(comuni_count) < count(*)`;
    expect(await ask(odd)).toEqual([]);
    // 74 rows of the raw list; two of them are women's enterprises, which are not carried over.
    expect(
      await askNumber(
        "SELECT count(DISTINCT cup) FROM {projects} WHERE NOT single_comune AND list = 'pnrr-pagamenti'",
      ),
    ).toBe(74 - 2);
  });

  it('no comune is shown as having zero funds: what is not in the list is not known', async () => {
    expect(
      await askNumber(
        "SELECT count(*) FROM {observations} WHERE indicator_id LIKE 'pnrr-%-residente' AND value = 0",
      ),
    ).toBe(0);
  });

  it('money to private parties and its titles are nowhere', async () => {
    const private_ = `submeasure LIKE 'M5C1I1.02%' OR submeasure LIKE 'M1C2%' OR submeasure LIKE 'M2C1I2.02%' OR submeasure LIKE 'M4C2I1.02%' OR submeasure LIKE 'M5C3I1.01%'`;
    expect(await askNumber(`SELECT count(*) FROM {projects} WHERE ${private_}`)).toBe(0);
    expect(
      await ask('SELECT DISTINCT submeasure FROM {projects} WHERE title IS NOT NULL ORDER BY 1'),
    ).toEqual(
      ['M1C3I2.01.00', 'M2C1I3.02.00', 'M6C1I1.01.00', 'M6C1I1.03.00'].map((submeasure) => ({ submeasure })),
    );
  });

  it('winners: 202 of 1,298 rows are kept, 72 organisations, and the contracts of the comuni add up', async () => {
    expect(await askNumber('SELECT count(*) FROM {pnrr_awards}')).toBe(202);
    expect(await askNumber('SELECT count(DISTINCT tax_code) FROM {pnrr_awards}')).toBe(72);
    const left = "SELECT sum(count) FROM {rejections} WHERE source_id = 'pnrr-aggiudicatari'";
    expect(await askNumber(left)).toBe(1298 - 202);
    const comuni =
      "SELECT sum(value) FROM {observations} WHERE indicator_id = 'pnrr-contratti-oes' AND territory_id LIKE '037%'";
    expect(await askNumber(comuni)).toBe(await askNumber(cell('pnrr-contratti-oes', 'cm-bologna', '2025')));
  });
});

describe('rents', () => {
  it('Bologna in the second half of 2018: 8.65 €/m² a month over 28 zones', async () => {
    expect(await ask(cell('canone-affitto', '037006', '2018-S2', 'value, denominator, status'))).toEqual([
      { value: 8.648214, denominator: 28, status: 'estimated' },
    ]);
  });

  it('four comuni have no rent in any semester', async () => {
    const without = `SELECT territory_id AS id FROM {observations} WHERE indicator_id = 'canone-affitto'
      AND territory_id LIKE '037%' GROUP BY 1 HAVING count(value) = 0 ORDER BY 1`;
    expect(await ask(without)).toEqual(['037033', '037034', '037040', '037051'].map((id) => ({ id })));
  });

  it('the rent of 80 m² for a year over the mean income of 2018 can be made again from both', async () => {
    const rent =
      (await askNumber(cell('canone-affitto', '037006', '2018-S1'))) +
      (await askNumber(cell('canone-affitto', '037006', '2018-S2')));
    const income = await askNumber(cell('reddito-medio', '037006', '2018'));
    expect(await askNumber(cell('canone-80mq-reddito', '037006', '2018'))).toBeCloseTo(
      (((rent / 2) * 80 * 12) / income) * 100,
      4,
    );
  });
});

describe('frail areas, beds and the city', () => {
  it('13 comuni have the vulnerability index and 15 are in the inner area', async () => {
    expect(await askNumber("SELECT count(value) FROM {observations} WHERE indicator_id = 'ivsm-2018'")).toBe(
      13,
    );
    expect(
      await askNumber(
        "SELECT count(*) FROM {observations} WHERE indicator_id = 'area-interna' AND value = 2",
      ),
    ).toBe(15);
  });

  it('fewer people live in areas of frequent flood (P3) than in those of medium flood (P2)', async () => {
    expect(
      await ask(`SELECT a.territory_id FROM {observations} a JOIN {observations} b USING (territory_id)
        WHERE a.indicator_id = 'alluvione-p3' AND b.indicator_id = 'alluvione-p2' AND a.value > b.value`),
    ).toEqual([]);
    expect(await askNumber(cell('alluvione-p3', 'cm-bologna', '2020', 'denominator'))).toBe(976_243);
  });

  it('beds 2024: 24,797 in hotels and 24,920 elsewhere; the shares of nights of the comuni make 100', async () => {
    expect(await askNumber(cell('letti-alberghi', 'cm-bologna', '2024'))).toBe(24_797);
    expect(await askNumber(cell('quota-letti-alberghieri', 'cm-bologna', '2024', 'denominator'))).toBe(
      49_717,
    );
    const shares =
      "SELECT sum(value) FROM {observations} WHERE indicator_id = 'quota-presenze' AND period = '2024' AND territory_id LIKE '037%'";
    expect(await askNumber(shares)).toBeCloseTo(100, 3);
  });

  it('newcomers and bodies of 2017 are the bodies of 2020', async () => {
    const out = `SELECT count(*) FROM {organisations} a WHERE year = 2020 AND in_universe
      AND NOT EXISTS (SELECT 1 FROM {organisations} b WHERE b.year = 2017 AND b.tax_code = a.tax_code)`;
    expect(await askNumber(cell('nuove-2020', 'cm-bologna', '2020', 'numerator'))).toBe(await askNumber(out));
  });

  it('accommodation: what is counted, hidden and left out is the whole register; no group is under three', async () => {
    const [register] =
      await ask(`SELECT sum(count)::INTEGER AS counted, count(*) FILTER (is_small)::INTEGER AS hidden
      FROM {bologna_accommodation} WHERE source_id = 'bologna-ricettive'`);
    expect(register).toEqual({ counted: 4700, hidden: 30 });
    const left = "SELECT sum(count) FROM {rejections} WHERE source_id = 'bologna-ricettive'";
    expect(await askNumber(left)).toBe(10_293 - 4742);
    expect(await askNumber('SELECT min(count) FROM {bologna_accommodation}')).toBeGreaterThanOrEqual(3);
  });

  it('incomes by postcode: 19 postcodes in three years, fewer taxpayers than the comune', async () => {
    expect(await askNumber('SELECT count(*) FROM {bologna_income_cap}')).toBe(57);
    const taxpayers = await askNumber('SELECT sum(taxpayers) FROM {bologna_income_cap} WHERE year = 2020');
    expect(taxpayers).toBe(296_795);
    expect(taxpayers).toBeLessThan(await askNumber(cell('reddito-medio', '037006', '2020', 'denominator')));
  });

  it('coverage: sections of RUNTS make 2,857, provinces and legal forms of the census 27,500', async () => {
    const sum = (where: string) => askNumber(`SELECT sum(entities) FROM {coverage} WHERE ${where}`);
    expect(await sum("list = 'runts' AND breakdown = 'sezione'")).toBe(2857);
    expect(await sum("list = 'istat-non-profit' AND breakdown = 'totale'")).toBe(27_500);
    for (const breakdown of ['forma-giuridica', 'settore'])
      expect(
        await sum(
          `list = 'istat-non-profit' AND territory = 'Emilia-Romagna' AND breakdown = '${breakdown}'`,
        ),
      ).toBe(27_500);
  });
});
