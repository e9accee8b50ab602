/** The numbers that figures say, against SQL of the test's own. */
import { describe, expect, it } from 'vitest';
import { query, tablePath, type Row } from '../snapshot/tables';
import { FRAMES } from './drawing';
import { figureOf, figureText } from './figure-of';
import { seen } from './seen';
import { swarmOf } from './swarm';

const observations = `read_parquet('${tablePath('observations')}')`;
const territories = `read_parquet('${tablePath('territories')}')`;

/** One row of numbers or words. */
async function one(sql: string): Promise<Row> {
  const [row] = await query(sql);
  if (!row) throw new Error(`no row: ${sql}`);
  return row;
}

const ofComuni = (indicator: string, period: string): string => `
  SELECT o.value, o.numerator, t.name, t.area_id FROM ${observations} o JOIN ${territories} t ON t.id = o.territory_id
  WHERE o.indicator_id = '${indicator}' AND o.period = '${period}' AND t.level = 'comune'`;

describe('a swarm counts as SQL does', () => {
  it('what lies at 40 minutes or beyond, area by area', async () => {
    const rows = await query(`
      SELECT area_id, count(*) AS of, count(*) FILTER (WHERE round(value) >= 40) AS n
      FROM (${ofComuni('minuti-polo', '2020')}) WHERE value IS NOT NULL GROUP BY area_id`);
    const { groups } = swarmOf(
      await seen({ indicator: 'minuti-polo' }, 'it'),
      { indicator: 'minuti-polo', threshold: 40 },
      'it',
    );
    expect(rows).toHaveLength(4);
    for (const { area, beyond, known } of groups) {
      const row = rows.find(({ area_id }) => area_id === `area-${area}`);
      expect([beyond, known.length], area).toEqual([row?.n, row?.of]);
    }
    const [lead] = rows.filter(({ area_id }) => area_id === 'area-collina-appennino');
    const [n, of] = ['n', 'of'].map((key) => rows.reduce((sum, row) => sum + Number(row[key]), 0));
    const { title } = await figureText({ kind: 'swarm', indicator: 'minuti-polo', threshold: 40 }, 'it');
    expect(title).toBe(
      `40 minuti o più: ${String(lead?.n)} comuni su ${String(lead?.of)} in Collina-Appennino, ` +
        `${(n ?? 0) - Number(lead?.n)} su ${(of ?? 0) - Number(lead?.of)} altrove`,
    );
  });

  it('says what the count would be without rounding, where it is another', async () => {
    const spec = { kind: 'swarm', indicator: 'indice-vecchiaia', period: '2025', threshold: 200 } as const;
    const { exact, printed } = await one(`
      SELECT count(*) FILTER (WHERE value >= 200) AS exact, count(*) FILTER (WHERE round(value) >= 200) AS printed
      FROM (${ofComuni('indice-vecchiaia', '2025')})`);
    const caveats = (await figureText(spec, 'it')).caveats.join(' ');
    expect(caveats.includes('senza arrotondare')).toBe(exact !== printed);
    if (exact !== printed) expect(caveats).toContain(`senza arrotondare sarebbero ${String(exact)}`);
    const far = await figureText({ kind: 'swarm', indicator: 'minuti-polo', threshold: 40 }, 'it');
    expect(far.caveats.join(' ')).not.toContain('arrotondare');
  });

  it('below a threshold too, where no area leads', async () => {
    const { n, of } = await one(`
      SELECT count(*) FILTER (WHERE round(value, 1) <= 20) AS n, count(value) AS of
      FROM (${ofComuni('organizzazioni-10k', '2020')})`);
    const spec = {
      kind: 'swarm',
      indicator: 'organizzazioni-10k',
      period: '2020',
      threshold: 20,
      side: 'below',
    } as const;
    expect((await figureText(spec, 'en')).title).toContain(
      `20 per 10,000 residents or less: ${String(n)} comuni of ${String(of)}`,
    );
  });

  it('says who is close to the threshold', async () => {
    const { names } = await one(`
      WITH v AS (${ofComuni('minuti-polo', '2020')})
      SELECT string_agg(name, ',' ORDER BY name) AS names FROM v
      WHERE abs(value - 40) <= 0.02 * (SELECT max(value) - min(value) FROM v)`);
    const { caveats } = await figureText({ kind: 'swarm', indicator: 'minuti-polo', threshold: 40 }, 'it');
    for (const name of String(names).split(',')) expect(caveats[0]).toContain(name);
    expect(caveats[0]).toContain('soglia');
  });
});

describe('a ranking says its ends and its middle', () => {
  it('with the cases that a small rate is made of, and how many share a value', async () => {
    const { high, name, cases, zeros, middle } = await one(`
      WITH v AS (${ofComuni('fondazioni-10k', '2020')})
      SELECT max(value) AS high, arg_max(name, value) AS name, arg_max(numerator, value) AS cases,
        count(*) FILTER (WHERE round(value, 1) = 0) AS zeros, median(value) AS middle FROM v`);
    const { title, table } = await figureText(
      { kind: 'ranking', indicator: 'fondazioni-10k', period: '2020' },
      'en',
    );
    expect(title).toBe(
      `From 0.0 (${String(zeros)} comuni) to ${Number(high).toFixed(1)} (${String(name)}, ` +
        `${String(cases)} case${cases === 1 ? '' : 's'}); the median is ${Number(middle).toFixed(1)}`,
    );
    expect(table.rows).toHaveLength(55);
    expect(table.rows[0]?.[0]).toBe(name);
  });

  it('draws the ends of 55 and every comune of an area, highest first', async () => {
    const rows = await query(`
      SELECT name FROM (${ofComuni('redditi-bassi', '2020')}) WHERE area_id = 'area-circondario-imolese'
      ORDER BY value DESC`);
    const spec = {
      kind: 'ranking',
      indicator: 'redditi-bassi',
      period: '2020',
      area: 'circondario-imolese',
    } as const;
    const { text } = await figureOf(spec, 'it');
    expect(text.table.rows.map(([name]) => name)).toEqual(rows.map(({ name }) => String(name)));
    const { draw } = await figureOf({ kind: 'ranking', indicator: 'redditi-bassi' }, 'it');
    const bars = draw(FRAMES.wide).marks.filter(({ at }) => at.class === 'bar');
    expect(bars).toHaveLength(10);
    const widths = bars.map(({ at }) => Number(at.width));
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
  });
});

describe('areas and trends say recomputed values', () => {
  it('the share of the largest area in a count', async () => {
    const { n, of } = await one(`
      SELECT sum(value) FILTER (WHERE area_id = 'area-bologna') AS n, sum(value) AS of
      FROM (${ofComuni('organizzazioni', '2020')})`);
    const { title } = await figureText({ kind: 'areas', indicator: 'organizzazioni', period: '2020' }, 'en');
    const share = Math.round((100 * Number(n)) / Number(of));
    expect(title).toBe(
      `In Bologna ${String(n)} of ${Number(of).toLocaleString('en-GB')}: ${share}% of the total`,
    );
  });

  it('a rate from the sums of its terms, not from the mean of rates', async () => {
    const rows = await query(`
      SELECT area_id, 100 * sum(numerator) / sum(denominator) AS value
      FROM (SELECT o.numerator, o.denominator, t.area_id FROM ${observations} o
        JOIN ${territories} t ON t.id = o.territory_id
        WHERE o.indicator_id = 'quota-75' AND o.period = '2025' AND t.level = 'comune')
      GROUP BY area_id ORDER BY value DESC`);
    const { title } = await figureText({ kind: 'areas', indicator: 'quota-75', period: '2025' }, 'en');
    expect(title).toContain(Number(rows[0]?.value).toFixed(1));
    expect(title).toContain(Number(rows.at(-1)?.value).toFixed(1));
  });

  it('a trend begins where its series last began', async () => {
    const rows = await query(`
      SELECT period, value FROM ${observations} WHERE indicator_id = 'posti-letto-1000'
      AND territory_id = 'cm-bologna' AND period >= '2021' ORDER BY period`);
    const [first, last] = [rows[0], rows.at(-1)];
    const verb = Number(last?.value) > Number(first?.value) ? 'rises' : 'falls';
    const { title, caveats } = await figureText({ kind: 'trend', indicator: 'posti-letto-1000' }, 'en');
    expect(title).toContain(
      `${verb} from ${Number(first?.value).toFixed(1)} (2021) to ${Number(last?.value).toFixed(1)} (${String(last?.period)})`,
    );
    expect(caveats.join(' ')).toContain('2021');
  });

  it('medians of the comuni where nothing adds up, and says so', async () => {
    const { middle } = await one(`
      SELECT median(value) AS middle FROM (${ofComuni('prezzo-vendita', '2025-S2')})`);
    const { title, caveats, table } = await figureText({ kind: 'trend', indicator: 'prezzo-vendita' }, 'en');
    expect(title).toContain(`to ${Math.round(Number(middle)).toLocaleString('en-GB')} (2025 H2)`);
    expect(caveats.join(' ')).toMatch(/median/);
    expect(table.head).toHaveLength(6);
  });
});

describe('what holds a finding back', () => {
  it('a list that is not whole is said to be so, with no place and no median', async () => {
    const { n } = await one(`SELECT count(*) AS n FROM (${ofComuni('cer-note', '2025')}) WHERE value > 0`);
    const { title, caveats, summary } = await figureText({ kind: 'map', indicator: 'cer-note' }, 'it');
    expect(title).toBe(`Comunità energetiche note: in ${String(n)} comuni su 55`);
    expect(caveats[0]).toContain('non è completo');
    expect(summary).not.toContain('mediana');
  });

  it('values that are missing are counted', async () => {
    const most = await one(`
      SELECT o.indicator_id AS id, o.period, count(*) AS gaps
      FROM ${observations} o JOIN ${territories} t ON t.id = o.territory_id
      JOIN read_parquet('${tablePath('indicators')}') i ON i.id = o.indicator_id
      WHERE o.status = 'missing' AND t.level = 'comune' AND NOT i.partial_list
      GROUP BY ALL ORDER BY gaps DESC LIMIT 1`);
    const spec = { kind: 'map', indicator: String(most.id), period: String(most.period) } as const;
    expect((await figureText(spec, 'en')).caveats.join(' ')).toContain(
      `The values of ${String(most.gaps)} comuni are missing`,
    );
  });

  it('a crossing says how many of its corner stay with other cuts', async () => {
    const { title, caveats, table } = await figureText({ kind: 'crossing', direction: 'm3-d1' }, 'it');
    expect(title).toMatch(/^In \S+ comuni i servizi sono lontani e le organizzazioni sono poche$/);
    expect(caveats[0]).toMatch(/tagli diversi/);
    expect(table.rows).toHaveLength(55);
  });
});
