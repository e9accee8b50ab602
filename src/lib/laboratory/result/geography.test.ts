import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { toCsv } from '../../export/csv';
import { readTable } from '../../snapshot/tables';
import { comuneOf, geographiesOf, geographyOf, type Geography } from './geography';
import { placesOf, type LabPlaces } from './places';
import { syntheticResult, SYNTHETIC_PLACES as PLACES } from './result.fixture';

const units = (geography: Geography | null) => (geography?.kind === 'units' ? geography : null);

describe('where the rows of a result are', () => {
  it('knows a code as published, without its zero, and as a number', () => {
    for (const cells of [
      ['037901', '037902'],
      ['37901', '37902'],
      [37901, 37902],
    ]) {
      const type = typeof cells[0] === 'number' ? 'BIGINT' : 'VARCHAR';
      const found = units(geographyOf(syntheticResult(['codice', type, cells]), PLACES));
      expect(found?.ids).toEqual(['037901', '037902']);
      expect(found).toMatchObject({ level: 'comune', by: 'code', strange: 0, empty: 0, repeated: 0 });
    }
  });

  it('knows names only as they are published', () => {
    const named = syntheticResult(['nome', 'VARCHAR', ["Sant'Uno", 'Due Torri', 'TRE VALLI', null]]);
    expect(units(geographyOf(named, PLACES))).toMatchObject({
      ...{ by: 'name', strange: 1, empty: 1 },
      ids: ['037901', '037902', null, null],
    });
    expect(geographyOf(syntheticResult(['nome', 'VARCHAR', ['sant uno']]), PLACES)).toBeNull();
  });

  it('knows ids of groups, and takes the level that most rows have', () => {
    const groups = syntheticResult(['unione_id', 'VARCHAR', ['unione-prima', null]]);
    expect(units(geographyOf(groups, PLACES))?.level).toBe('unione');
    const mixed = syntheticResult(['id', 'VARCHAR', ['037901', '037902', 'area-pianura', '037903']]);
    expect(units(geographyOf(mixed, PLACES))).toMatchObject({ level: 'comune', strange: 1 });
  });

  it('takes no column of amounts or of chance names for places', () => {
    const amounts = syntheticResult(['euro', 'BIGINT', [37901, 20000, 37902]]);
    expect(geographyOf(amounts, PLACES)).toBeNull();
    const stations = syntheticResult(['fermata', 'VARCHAR', ['Due Torri', 'Piazza', 'Ospedale']]);
    expect(geographyOf(stations, PLACES)).toBeNull();
    expect(geographyOf(syntheticResult(['euro', 'DOUBLE', [37901.5]]), PLACES)).toBeNull();
  });

  it('counts territories with more than one row', () => {
    const repeated = syntheticResult(['id', 'VARCHAR', ['037901', '037901', '037902']]);
    expect(units(geographyOf(repeated, PLACES))?.repeated).toBe(1);
  });

  it('finds points in columns that go together', () => {
    const points = syntheticResult(
      ['start_lon', 'DOUBLE', [11.3, null, 400]],
      ['start_lat', 'DOUBLE', [44.5, 44.5, 44.5]],
    );
    expect(geographyOf(points, PLACES)).toMatchObject({
      ...{ kind: 'points', lon: 0, lat: 1, empty: 1, strange: 1 },
      points: [[11.3, 44.5], null, null],
    });
    const apart = syntheticResult(['start_lon', 'DOUBLE', [11]], ['end_lat', 'DOUBLE', [44]]);
    expect(geographyOf(apart, PLACES)).toBeNull();
    expect(
      geographyOf(syntheticResult(['lon', 'VARCHAR', ['11']], ['lat', 'VARCHAR', ['44']]), PLACES),
    ).toBeNull();
  });

  it('prefers points where territories would repeat, and codes to names', () => {
    const columns = [
      ['nome', 'VARCHAR', ["Sant'Uno", 'Due Torri']],
      ['id', 'VARCHAR', ['037901', '037902']],
      ['lon', 'DOUBLE', [11.2, 11.3]],
      ['lat', 'DOUBLE', [44.5, 44.6]],
    ] as const;
    const kinds = geographiesOf(syntheticResult(...columns), PLACES).map((one) =>
      one.kind === 'units' ? one.by : one.kind,
    );
    expect(kinds).toEqual(['code', 'name', 'points']);
    const twice = syntheticResult(['id', 'VARCHAR', ['037901', '037901']], columns[2], columns[3]);
    expect(geographyOf(twice, PLACES)?.kind).toBe('points');
  });

  it('makes a link only of a code as published', () => {
    expect(comuneOf('037901', PLACES)?.slug).toBe('sant-uno');
    for (const cell of ['37901', 37901, "Sant'Uno", 'unione-prima', 'javascript:alert(1)', '__proto__', null])
      expect(comuneOf(cell, PLACES)).toBeNull();
  });

  it('holds up to any cells: ids are known, rows are counted once', () => {
    const cell = fc.oneof(
      fc.constantFrom('037901', '37902', "Sant'Uno", 'unione-prima', '', null, 37901, '__proto__'),
      fc.string(),
      fc.double(),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 30 }), fc.constantFrom('VARCHAR', 'DOUBLE'), (cells, type) => {
        const found = units(geographyOf(syntheticResult(['x', type, cells]), PLACES));
        if (!found) return;
        expect(found.ids).toHaveLength(cells.length);
        const known = found.ids.filter((id) => id !== null);
        expect(known.every((id) => PLACES.byId.get(id)?.level === found.level)).toBe(true);
        expect(known.length + found.strange + found.empty).toBe(cells.length);
      }),
    );
  });
});

describe('the published territories', () => {
  let places: LabPlaces;
  beforeAll(async () => {
    const rows = await readTable('territories');
    places = placesOf(toCsv(Object.keys(rows[0] ?? {}), rows));
  });

  it('are the 55 comuni with their groups', () => {
    const levels = [...places.byId.values()].map(({ level }) => level);
    expect(levels.filter((level) => level === 'comune')).toHaveLength(55);
    expect(places.byName.size).toBe(55);
    expect(places.byId.get('037006')).toMatchObject({
      name: 'Bologna',
      slug: 'bologna',
      members: ['037006'],
    });
    const areas = [...places.byId.values()].filter(({ level }) => level === 'area');
    expect(areas.flatMap(({ members }) => members)).toHaveLength(55);
  });
});
