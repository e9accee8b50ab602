import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask, askNumber, SNAPSHOT } from './read-parquet';

const kind = (name: string): string =>
  `SELECT count(*)::INTEGER AS n, count(DISTINCT comune_ids)::INTEGER AS comuni, sum(figure)::INTEGER AS figure
   FROM {places} WHERE kind = '${name}'`;
const observed = (indicator: string, territory: string, field = 'value', period = ''): string =>
  `SELECT ${field} FROM {observations} WHERE indicator_id = '${indicator}' AND territory_id = '${territory}'
   ${period === '' ? '' : `AND period = '${period}'`}`;

describe('places: the printed totals', () => {
  it.each([
    ['biblioteca', 324, 55, null],
    ['scuola-statale', 655, 55, 110_976],
    ['scuola-paritaria', 226, 36, 16_746],
    ['residenza-universitaria', 21, 1, 1735],
    ['people-mover', 3, 1, null],
    ['ricarica-ev', 48, 48, 1145],
  ])('%s: %i rows in %i comuni, figures adding up to %i', async (name, n, comuni, figure) => {
    expect(await ask(kind(name))).toEqual([{ n, comuni, figure }]);
  });

  it('schools by level, as the registries count them', async () => {
    const levels = `SELECT kind, category, count(*)::INTEGER AS n FROM {places} WHERE kind LIKE 'scuola-%' GROUP BY ALL ORDER BY ALL`;
    expect((await ask(levels)).map((row) => `${row['kind']} ${row['category']} ${row['n']}`)).toEqual([
      'scuola-paritaria infanzia 174',
      'scuola-paritaria primaria 18',
      'scuola-paritaria secondaria-1 13',
      'scuola-paritaria secondaria-2 21',
      'scuola-statale cpia 12',
      'scuola-statale infanzia 165',
      'scuola-statale istituto-comprensivo 73',
      'scuola-statale primaria 193',
      'scuola-statale secondaria-1 98',
      'scuola-statale secondaria-2 114',
    ]);
  });

  it('47 museums of Wikidata in 18 comuni, with no broken character left', async () => {
    const museums = "FROM {places} WHERE source_id = 'wikidata-musei'";
    expect(
      await ask(`SELECT count(*)::INTEGER AS n, count(DISTINCT comune_ids)::INTEGER AS c ${museums}`),
    ).toEqual([{ n: 47, c: 18 }]);
    expect(await askNumber(`SELECT count(*) ${museums} AND regexp_matches(name, '[√‚¬]')`)).toBe(0);
  });

  it('the library of Borgo Tossignano is in Borgo Tossignano, and only one library has no position', async () => {
    const libraries = "FROM {places} WHERE kind = 'biblioteca'";
    expect(await askNumber(`SELECT count(*) ${libraries} AND comune_ids = '037007'`)).toBe(1);
    expect(await askNumber(`SELECT count(*) ${libraries} AND position = 'none'`)).toBe(1);
  });

  it('confiscated assets are counts by comune: 39, 16 and 7, with no position and no address', async () => {
    const lists = `SELECT category, sum(figure)::INTEGER AS n, count(*)::INTEGER AS comuni FROM {places}
      WHERE kind = 'beni-confiscati' AND record = 'conteggio' AND lon IS NULL AND detail IS NULL AND note_it IS NULL
      GROUP BY 1 ORDER BY 1`;
    expect(await ask(lists)).toEqual([
      { category: 'aziende-destinate', n: 7, comuni: 2 },
      { category: 'aziende-in-gestione', n: 16, comuni: 6 },
      { category: 'immobili-in-gestione', n: 39, comuni: 10 },
    ]);
  });

  it('a position is there exactly when the row says how it is known', async () => {
    const odd =
      "SELECT id FROM {places} WHERE (lon IS NULL) <> (position = 'none') OR (lon IS NULL) <> (lat IS NULL)";
    expect(await ask(odd)).toEqual([]);
    expect(await ask('SELECT id FROM {places} WHERE (figure IS NULL) <> (figure_unit_it IS NULL)')).toEqual(
      [],
    );
  });
});

describe('stops and stations', () => {
  it('5,939 stops of the Bologna feed, 1,172 of them in Bologna; the Ferrara feed adds 9; 243 lines', async () => {
    const feeds = 'SELECT feed, count(*)::INTEGER AS n FROM {stops} GROUP BY 1 ORDER BY 1';
    expect(await ask(feeds)).toEqual([
      { feed: 'bologna', n: 5939 },
      { feed: 'ferrara', n: 9 },
    ]);
    const inBologna = "SELECT count(*) FROM {stops} WHERE feed = 'bologna' AND comune_id = '037006'";
    expect(await askNumber(inBologna)).toBe(1172);
    const fewest = 'SELECT min(n) FROM (SELECT count(*) AS n FROM {stops} GROUP BY comune_id HAVING n > 0)';
    expect(await askNumber(fewest)).toBe(14);
    expect(await askNumber('SELECT count(DISTINCT comune_id) FROM {stops}')).toBe(55);
    // The text of `linee-1000` says this number.
    expect(await askNumber("SELECT count(*) FROM {stops} WHERE feed = 'bologna' AND lines IS NULL")).toBe(46);
    const lines =
      "SELECT count(DISTINCT line) FROM (SELECT unnest(string_split(lines, ';')) AS line FROM {stops})";
    expect(await askNumber(lines)).toBe(243);
  });

  it('73 stations of the 77 records, and no territory is left out of the distances', async () => {
    expect(await askNumber('SELECT count(*) FROM {stations_odbl}')).toBe(73);
    const whole =
      "SELECT stations, comuni, comuni_without_station AS out FROM {station_distances_odbl} WHERE territory_id = 'cm-bologna'";
    const comuni = `SELECT sum(stations)::INTEGER AS stations, count(*)::INTEGER AS comuni, sum(comuni_without_station)::INTEGER AS out
      FROM {station_distances_odbl} WHERE territory_id LIKE '037%'`;
    expect(await ask(comuni)).toEqual(await ask(whole));
    expect(await askNumber('SELECT count(*) FROM {station_distances_odbl}')).toBe(74);
  });

  it('nothing under ODbL is in a table, or behind an indicator, of another licence', async () => {
    const { tables } = JSON.parse(readFileSync(join(SNAPSHOT, 'catalogue.json'), 'utf8')) as {
      tables: { id: string; licence: string; source_ids: string[] }[];
    };
    // `rejections` is our own account of the rows left out: it names the source, and holds none of its data.
    const shareAlike = tables.filter(
      (table) => table.source_ids.includes('trainline-stazioni') && table.id !== 'rejections',
    );
    expect(shareAlike.map((table) => `${table.id} ${table.licence}`).sort()).toEqual([
      'station_distances_odbl ODbL-1.0',
      'stations_odbl ODbL-1.0',
    ]);
    const behind = `SELECT i.id FROM {indicators} i JOIN {sources} s ON list_contains(string_split(i.source_ids, ';'), s.id)
      WHERE s.licence = 'ODbL-1.0'`;
    expect(await ask(behind)).toEqual([]);
  });
});

describe('ages, work and distances', () => {
  it.each([
    ['2019', 1_017_551],
    ['2025', 1_020_193],
  ])('residents by age on 1-1-%s: %i', async (year, people) => {
    expect(await askNumber(observed('quota-75', 'cm-bologna', 'denominator', year))).toBe(people);
    const parts = (id: string, field: string): string => observed(id, 'cm-bologna', field, year);
    const working = await askNumber(parts('indice-dipendenza', 'denominator'));
    expect((await askNumber(parts('indice-dipendenza', 'numerator'))) + working).toBe(people);
    expect(await askNumber(parts('dipendenza-anziani', 'numerator'))).toBe(
      await askNumber(parts('quota-65', 'numerator')),
    );
  });

  it('98,175 local units and 402,034 persons employed in 2023', async () => {
    expect(await askNumber(observed('unita-locali', 'cm-bologna'))).toBe(98_175);
    expect(await askNumber(observed('addetti', 'cm-bologna'))).toBe(402_034);
    expect(await askNumber(observed('valore-aggiunto-addetto', 'cm-bologna', 'numerator'))).toBe(28_530_579);
  });

  it('work outside the comune 2011: known for 53 comuni, for no group that holds a merged one', async () => {
    const rows = "FROM {observations} WHERE indicator_id = 'lavoro-fuori-comune' AND territory_id";
    expect(await askNumber(`SELECT count(value) ${rows} LIKE '037%'`)).toBe(53);
    expect(
      await ask(`SELECT territory_id AS id, status ${rows} IN ('037061', '037062', 'cm-bologna') ORDER BY 1`),
    ).toEqual([
      { id: '037061', status: 'missing' },
      { id: '037062', status: 'missing' },
      { id: 'cm-bologna', status: 'missing' },
    ]);
    expect(await askNumber(observed('lavoro-fuori-comune', '037006', 'denominator - numerator'))).toBe(
      105_056,
    );
  });

  it('the way to an upper school is zero exactly where there is one', async () => {
    const odd = `SELECT d.territory_id FROM {observations} d JOIN {observations} s USING (territory_id)
      WHERE d.indicator_id = 'distanza-superiori' AND s.indicator_id = 'scuole-superiori' AND (d.value = 0) <> (s.value > 0)`;
    expect(await ask(odd)).toEqual([]);
  });

  it.each([
    ['musei-noti', ['museo']],
    ['empori-noti', ['emporio-solidale']],
    ['case-salute-note', ['casa-della-salute', 'casa-della-comunita']],
  ])('%s counts the rows of the places table', async (indicator, kinds) => {
    const rows = `SELECT count(*) FROM (SELECT unnest(string_split(comune_ids, ';')) FROM {places}
      WHERE kind IN ('${kinds.join("', '")}') AND coalesce(status, '') NOT IN ('previsto', 'in progetto', 'chiuso'))`;
    const sum = `SELECT sum(value) FROM {observations} WHERE indicator_id = '${indicator}'`;
    expect(await askNumber(sum)).toBe(await askNumber(rows));
  });

  it('lists that are not exhaustive never say zero', async () => {
    const zero = `SELECT o.territory_id FROM {observations} o
      WHERE o.indicator_id IN ('musei-noti', 'empori-noti', 'luoghi-comunita-noti', 'case-salute-note', 'punti-ricarica-ev', 'immobili-confiscati') AND o.value = 0`;
    expect(await ask(zero)).toEqual([]);
  });
});
