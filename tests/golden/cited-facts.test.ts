import { describe, expect, it } from 'vitest';
import { ask, askNumber } from './read-parquet';

/** A query that finds what must not be there. */
async function none(sql: string): Promise<void> {
  expect(await ask(`${sql} LIMIT 5`)).toEqual([]);
}

describe('single facts', () => {
  it('each is a number or a class in words, in both languages, never both and never neither', async () => {
    await none('SELECT id FROM {facts} WHERE (value IS NULL) = (value_it IS NULL)');
    for (const name of ['subject', 'unit', 'value', 'note'])
      await none(`SELECT id FROM {facts} WHERE (${name}_it IS NULL) <> (${name}_en IS NULL)`);
  });

  it('evictions confirmed in 2022 add to the total the source gives', async () => {
    const parts = `'sfratti-finita-locazione-2022-comune', 'sfratti-morosita-2022-comune',
      'sfratti-finita-locazione-2022-resto', 'sfratti-morosita-2022-resto'`;
    expect(await askNumber(`SELECT sum(value) FROM {facts} WHERE id IN (${parts})`)).toBe(786);
    expect(await askNumber("SELECT value FROM {facts} WHERE id = 'sfratti-convalidati-2022-cm'")).toBe(786);
  });

  it('photovoltaic plants of the province are those of GSE', async () => {
    expect(await askNumber("SELECT value FROM {facts} WHERE id = 'fotovoltaico-impianti-2022'")).toBe(22828);
    expect(await askNumber("SELECT value FROM {facts} WHERE id = 'fotovoltaico-potenza-2022'")).toBe(422);
  });

  it('numbers of primary substations are nowhere, and are counted among the rows left out', async () => {
    await none(
      "SELECT id FROM {facts} WHERE subject_it ILIKE '%cabina%' OR value IN (676, 677, 681, 685, 687)",
    );
    const left =
      "SELECT count FROM {rejections} WHERE source_id = 'fatti-citati' AND reason_code = 'weak-source'";
    expect(await askNumber(left)).toBe(5);
  });

  it('every raw figure becomes a fact or a row left out; the one row of GSE gives three', async () => {
    const source = "FROM {sources} WHERE id = 'fatti-citati'";
    expect(await askNumber(`SELECT rows_in ${source}`)).toBe(63 + 15 + 7 + 12 + 9 + 21 + 8);
    expect(await askNumber(`SELECT rows_used ${source}`)).toBe(
      (await askNumber('SELECT count(*) FROM {facts}')) - 2,
    );
  });
});

describe('places from public pages', () => {
  const CITED = "FROM {places} WHERE source_id = 'luoghi-citati'";

  it('the parts of Risanamento add to its dwellings', async () => {
    expect(await askNumber(`SELECT sum(figure) ${CITED} AND kind = 'alloggi-cooperativa'`)).toBe(2231);
    expect(await askNumber(`SELECT figure ${CITED} AND id = 'coop-risanamento'`)).toBe(2231);
  });

  it('four community co-operatives, once each, with the addresses of all collections', async () => {
    const rows = await ask(
      `SELECT id, source_urls ${CITED} AND kind = 'cooperativa-di-comunita' ORDER BY id`,
    );
    expect(rows.map((row) => row['id'])).toEqual([
      'coop-foiatonda',
      'coop-palens',
      'coop-passo-barca',
      'coop-re-esistente',
    ]);
    expect(rows.map((row) => String(row['source_urls']).split(';').length)).toEqual([2, 3, 1, 2]);
  });

  it('eighteen Case di quartiere and eleven social markets', async () => {
    expect(await askNumber(`SELECT count(*) ${CITED} AND kind = 'casa-di-quartiere'`)).toBe(18);
    expect(await askNumber(`SELECT count(*) ${CITED} AND kind = 'emporio-solidale'`)).toBe(11);
  });

  it('a position is there exactly when it says how it is known', async () => {
    await none(`SELECT id ${CITED} AND (lon IS NULL) <> (position = 'none')`);
    expect(await ask(`SELECT id, position ${CITED} AND lon IS NOT NULL`)).toEqual([
      { id: 'cellulosa', position: 'locality' },
    ]);
  });
});

describe('routes', () => {
  it('seventeen routes; the Via degli Dei once, with two divisions', async () => {
    expect(await askNumber('SELECT count(*) FROM {routes}')).toBe(17);
    expect(
      await ask(`SELECT division, count(*)::INTEGER AS stages FROM {route_stages}
        WHERE route_id = 'via-degli-dei' GROUP BY division ORDER BY division`),
    ).toEqual([
      { division: '5-tappe', stages: 5 },
      { division: '6-giorni', stages: 6 },
    ]);
    expect(await askNumber('SELECT count(*) FROM {route_stages}')).toBe(97);
  });

  it('the stretches of the Santerno add to 50.9 km, more than the source declares', async () => {
    expect(
      await askNumber("SELECT round(sum(km), 1) FROM {route_stages} WHERE route_id = 'ciclovia-santerno'"),
    ).toBe(50.9);
  });

  it('a comune crossed has its count, any other is missing, none is zero', async () => {
    await none(`WITH crossed AS (SELECT unnest(string_split(comune_ids, ';')) AS id FROM {routes}),
      counted AS (SELECT id, count(*) AS n FROM crossed GROUP BY id)
      SELECT o.territory_id FROM {observations} o LEFT JOIN counted c ON c.id = o.territory_id
      WHERE o.indicator_id = 'percorsi' AND (o.value IS DISTINCT FROM c.n OR o.value = 0)`);
  });

  it('stages of OpenStreetMap are apart, under their own licence', async () => {
    expect(await askNumber('SELECT count(*) FROM {route_stages_odbl}')).toBe(85);
    expect(await askNumber("SELECT count(*) FROM {route_stages_odbl} WHERE source_id <> 'osm-cammini'")).toBe(
      0,
    );
  });
});

describe('the plan as data', () => {
  it('seven missions, 27 directions, 71 actions, twelve fields, strategies A to F', async () => {
    const rows = await ask('SELECT kind, count(*)::INTEGER AS n FROM {plan} GROUP BY kind');
    expect(Object.fromEntries(rows.map((row) => [row['kind'], row['n']]))).toMatchObject({
      ...{ missione: 7, direzione: 27, azione: 71, ambito: 12, strategia: 6, 'azione-pilota': 3, organo: 5 },
    });
  });

  it('every direction of missions 1, 3 and 4 has an indicator or a gap', async () => {
    await none(`SELECT id FROM {plan} WHERE kind = 'direzione' AND mission IN (1, 3, 4)
      AND indicator_ids IS NULL AND gap_ids IS NULL`);
  });

  it('an action belongs to a mission, and to a direction of the same mission', async () => {
    await none(`SELECT a.id FROM {plan} a LEFT JOIN {plan} d ON d.id = a.direction_id WHERE a.kind = 'azione'
      AND (a.parent_id <> 'm' || a.mission OR (a.direction_id IS NOT NULL AND d.mission IS DISTINCT FROM a.mission))`);
  });

  it('at least thirty gaps, each with who holds the data, an address and a date', async () => {
    expect(
      await askNumber('SELECT count(*) FROM {gaps} WHERE url IS NOT NULL AND checked_on IS NOT NULL'),
    ).toBeGreaterThanOrEqual(30);
  });
});

describe('the log of changes', () => {
  it('starts with tables as added and counts on without holes', async () => {
    expect(await ask('SELECT n, grain, kind FROM {changes} WHERE n = 1')).toEqual([
      { n: 1, grain: 'table', kind: 'new' },
    ]);
    expect(await askNumber('SELECT max(n) - count(*) FROM {changes}')).toBe(0);
    await none('SELECT a.n FROM {changes} a JOIN {changes} b ON b.n = a.n + 1 WHERE b.date < a.date');
  });
});
