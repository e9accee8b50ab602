import { describe, expect, it } from 'vitest';
import { datasets } from '../catalogue/datasets';
import { recordsContext } from '../explorer/records-context';
import { LAYER_IDS } from '../layers/layers';
import { indicators } from '../snapshot/domain';
import { query, readTable, tablePath } from '../snapshot/tables';
import { parseExplorer } from '../state/explorer';
import { answerRecords } from './answer-records';
import { ANSWERS } from './answers';
import { begins, factsOf } from './facts';

const answers = Object.entries(ANSWERS);

describe('ANSWERS', () => {
  it('names entries of the plan, in the order of the missions', async () => {
    const ids = new Set((await readTable('plan')).map(({ id }) => String(id)));
    for (const [id] of answers) expect(ids, id).toContain(id);
    const missions = answers.map(([id]) => (id.startsWith('m') ? Number(id[1]) : 9));
    expect(missions).toEqual([...missions].sort());
  });

  it('names only kinds, themes, beginnings and tables that have records', async () => {
    const tables = new Set(datasets().map(({ id }) => id));
    const facts = (await readTable('facts')).map(({ id }) => String(id));
    for (const [id, answer] of answers) {
      for (const { list, kind, total } of await answerRecords(answer))
        expect(total, `${id}: ${list} ${kind}`).toBeGreaterThan(0);
      for (const beginning of answer.facts ?? [])
        expect(
          facts.some((fact) => begins(fact, beginning)),
          `${id}: ${beginning}`,
        ).toBe(true);
      for (const table of answer.tables ?? []) expect(tables, id).toContain(table);
    }
  });

  it('uses every figure that names a mission in that mission', async () => {
    const facts = (await readTable('facts')).filter(({ missions }) => missions);
    const unused = facts.filter(({ id, missions }) =>
      String(missions)
        .split(';')
        .some(
          (mission) =>
            !answers.some(
              ([entry, answer]) =>
                (entry === `m${mission}` || entry.startsWith(`m${mission}-`)) &&
                (answer.facts ?? []).some((beginning) => begins(String(id), beginning)),
            ),
        ),
    );
    expect(unused.map(({ id, missions }) => `${id} (${missions})`)).toEqual([]);
  });
});

describe('answerRecords', () => {
  it('counts places by area as the tables do', async () => {
    const [row] = await answerRecords({ places: ['biblioteca'] });
    const byArea = await query(
      `SELECT replace(t.area_id, 'area-', '') AS area, count(DISTINCT p.id) AS n
       FROM (SELECT id, kind, unnest(string_split(comune_ids, ';')) AS comune FROM read_parquet('${tablePath('places')}')) AS p
       JOIN read_parquet('${tablePath('territories')}') AS t ON t.id = p.comune
       WHERE p.kind = 'biblioteca' GROUP BY 1`,
    );
    expect(row?.counts).toEqual(Object.fromEntries(byArea.map(({ area, n }) => [area, n])));
  });

  it('counts a project of several areas once in the whole and once in each', async () => {
    const [row] = await answerRecords({ projects: ['green-communities'] });
    const [whole] = await query(
      `SELECT count(DISTINCT list || cup || part) AS n FROM read_parquet('${tablePath('projects')}') WHERE theme = 'green-communities'`,
    );
    expect(row?.total).toBe(whole?.n);
    expect(row?.path).toBe('/mappa/?elenco=progetti&tipo=green-communities');
  });

  it('adds up rows that are numbers', async () => {
    const [row] = await answerRecords({ places: ['beni-confiscati'] });
    const [whole] = await query(
      `SELECT sum(figure) AS n FROM read_parquet('${tablePath('places')}') WHERE kind = 'beni-confiscati'`,
    );
    expect(row?.total).toBe(whole?.n);
  });

  it('knows contracts by project and tender', async () => {
    const [row] = await answerRecords({ awards: true });
    const [whole] = await query(
      `SELECT count(DISTINCT cup || ' ' || contract) AS n FROM read_parquet('${tablePath('pnrr_awards')}')`,
    );
    expect(row?.total).toBe(whole?.n);
  });
});

describe('addresses of lists', () => {
  it('open the list they name, in every area, and nothing else', async () => {
    const context = {
      indicators: (await indicators()).map(({ id, periods, defaultPeriod }) => ({
        id,
        periods,
        defaultPeriod,
      })),
      units: { comune: [], unione: [], distretto: [], area: [] },
      layers: LAYER_IDS,
      defaultIndicator: 'anni-reddito-80mq',
      records: await recordsContext(),
    };
    const rows = (await Promise.all(answers.map(([, answer]) => answerRecords(answer)))).flat();
    const listed = rows.filter(({ path }) => path.startsWith('/mappa/?'));
    expect(listed.length).toBeGreaterThan(40);
    for (const { path, list, kind } of listed) {
      const { state, problems } = parseExplorer(`${path.slice('/mappa/'.length)}&area=pianura`, context);
      expect(problems, path).toEqual([]);
      expect(state.area).toBe('pianura');
      if (list === 'percorsi') expect(state.layers).toEqual(['percorsi']);
      else expect(state.records).toMatchObject({ table: list, kinds: kind === 'all' ? [] : [kind] });
    }
  });
});

describe('factsOf', () => {
  it('takes a beginning whole, the latest first', async () => {
    const facts = await factsOf(['coop-abitanti'], 'it');
    expect(facts).toHaveLength(4);
    expect(facts.every(({ id }) => id.startsWith('coop-abitanti-'))).toBe(true);
    const dates = (await factsOf(['via-degli-dei'], 'it')).map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
  });
});
