import { area, booleanPointInPolygon } from '@turf/turf';
import type { Topology } from 'topojson-specification';
import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../i18n/locale';
import { query, readJson, tablePath } from '../snapshot/tables';
import { outlineOfComuni, outlinePath } from '../territory/outline';
import type { NamedPlace } from '../territory/name-index';
import { EXAMPLE, namedPlaces, ownAreaPage, type OwnAreaPage } from './own-area-page';

const table = (id: string): string => `read_parquet('${tablePath(id)}')`;
const pages = {} as Record<Locale, OwnAreaPage>;
beforeAll(async () => {
  for (const locale of LOCALES) pages[locale] = await ownAreaPage(locale);
});

describe('ownAreaPage', () => {
  it('carries the surface of each comune and the day of the population, as the table has them', async () => {
    const rows = await query(
      `SELECT id, area_km2, population_date FROM ${table('territories')} WHERE level = 'comune'`,
    );
    expect(rows).toHaveLength(55);
    expect(pages.it.surfaces).toEqual(Object.fromEntries(rows.map(({ id, area_km2 }) => [id, area_km2])));
    expect([...new Set(rows.map((row) => row.population_date))]).toEqual([pages.it.populationDate]);
  });

  it('knows the seven comuni that merged, by the comune they are part of', () => {
    const { formerly } = pages.it;
    expect(Object.keys(formerly)).toEqual(['037061', '037062']);
    expect(formerly['037062']).toEqual([
      { id: '037029', name: 'Granaglione' },
      { id: '037049', name: 'Porretta Terme' },
    ]);
    expect(formerly['037061']?.map(({ name }) => name)).toEqual([
      ...['Bazzano', 'Castello di Serravalle', 'Crespellano', 'Monteveglio', 'Savigno'],
    ]);
  });

  it('says in the language of the page why an indicator does not aggregate, and only of those', async () => {
    for (const locale of LOCALES) {
      const rows = await query(
        `SELECT id, aggregation_reason_${locale} AS reason FROM ${table('indicators')} WHERE aggregation = 'none'`,
      );
      const { reasons } = pages[locale];
      expect(Object.keys(reasons).sort()).toEqual(rows.map(({ id }) => String(id)).sort());
      for (const { id, reason } of rows)
        expect(reasons[String(id)]?.replaceAll(/[’']/g, '')).toBe(String(reason).replaceAll(/[’']/g, ''));
    }
  });

  it('counts the residents of the example: five comuni, none of them far from the next', async () => {
    const [row] = await query(
      `SELECT sum(population) AS n, count(*) AS comuni FROM ${table('territories')} WHERE id IN (${EXAMPLE.map((id) => `'${id}'`).join()})`,
    );
    expect(row?.comuni).toBe(EXAMPLE.length);
    const residents = pages.it.example.find(({ id }) => id === 'popolazione');
    expect(residents?.cell.value).toBe(row?.n);
    expect(residents?.absent).toEqual([]);
    const near = new Map(pages.it.borders);
    expect(near.size).toBe(55);
    for (const id of EXAMPLE)
      expect(
        near.get(id)?.some((other) => EXAMPLE.includes(other)),
        id,
      ).toBe(true);
  });

  it('has the same figures and the same map in both languages', () => {
    expect(pages.en.example).toEqual(pages.it.example);
    expect(pages.en.scene).toEqual(pages.it.scene);
  });

  it('greys the example and draws one outline round it', () => {
    const { scene } = pages.it;
    const grey = scene.comuni.filter(({ fill }) => fill.kind === 'group').map(({ id }) => id);
    expect(grey.sort()).toEqual([...EXAMPLE].sort());
    expect(scene.comuni.filter(({ fill }) => fill.kind === 'land')).toHaveLength(50);
    const outline = outlineOfComuni(readJson<Topology>('territories.topo.json'), EXAMPLE);
    if (!outline) throw new Error('no outline of the example');
    expect(scene.selected).toEqual([{ id: 'area', path: outlinePath(outline) }]);
    // One piece, as large as the surfaces of its comuni (the boundaries are generalised).
    expect(outline.type).toBe('Polygon');
    const surface = EXAMPLE.reduce((all, id) => all + (pages.it.surfaces[id] ?? 0), 0);
    expect(area(outline) / 1e6 / surface).toBeCloseTo(1, 1);
    for (const { id, lon, lat } of scene.labels)
      if (EXAMPLE.includes(id)) expect(booleanPointInPolygon([lon, lat], outline), id).toBe(true);
  });
});

describe('namedPlaces', () => {
  let places: NamedPlace[];
  beforeAll(async () => {
    places = await namedPlaces();
  });

  it('has every territory once, comuni without members, groups with theirs', async () => {
    const rows = await query(`SELECT id, level FROM ${table('territories')}`);
    expect(places.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => String(id)).sort());
    for (const { id, level } of rows)
      expect(places.find((place) => place.id === id)?.members === null, String(id)).toBe(level === 'comune');
    const [reno] = await query(
      `SELECT count(*) AS n FROM ${table('territories')} WHERE unione_id = 'unione-reno-galliera'`,
    );
    expect(places.find(({ id }) => id === 'unione-reno-galliera')?.members).toHaveLength(Number(reno?.n));
    expect(places.find(({ id }) => id === 'cm-bologna')?.members).toHaveLength(55);
  });

  it('gives a past to the comuni that took others in, and to no other', () => {
    const past = places.filter(({ formerly }) => formerly.length > 0);
    expect(past.map(({ id, formerly }) => [id, formerly.length])).toEqual([
      ['037061', 5],
      ['037062', 2],
    ]);
  });
});
