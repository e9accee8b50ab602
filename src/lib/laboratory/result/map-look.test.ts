import { describe, expect, it } from 'vitest';
import { fillClass } from '../../map/fill';
import { pointMap, shapeOf, unitMap } from './map-look';
import { SYNTHETIC_PLACES as PLACES } from './result.fixture';
import type { UnitValue } from './unit-values';

const value = (id: string, amount: number | null): UnitValue => ({ id, value: amount, rows: 1, empty: 0 });
const classOfComune = (map: ReturnType<typeof unitMap>, id: string): string =>
  fillClass(map.scene.fills.get(id) ?? { kind: 'land' });

describe('the map of a result', () => {
  it('paints classes, and hatches what is absent or has no number', () => {
    const map = unitMap(
      PLACES,
      'comune',
      [value('037901', 1), value('037902', 9), value('037903', null)],
      'colours',
    );
    expect(map.classes.breaks).toHaveLength(1);
    expect(['037901', '037902', '037903'].map((id) => classOfComune(map, id))).toEqual([
      'c1',
      'c2',
      'missing',
    ]);
    expect(classOfComune(unitMap(PLACES, 'comune', [value('037901', 1)], 'colours'), '037902')).toBe(
      'missing',
    );
  });

  it('parts the ramp at zero where values lie on both sides', () => {
    const map = unitMap(
      PLACES,
      'comune',
      [value('037901', -5), value('037902', 5), value('037903', 1)],
      'colours',
    );
    expect(map.classes.centre).toBe(0);
    expect(classOfComune(map, '037901')).toMatch(/^d[1-3]$/);
    expect(classOfComune(map, '037902')).toMatch(/^d[5-7]$/);
  });

  it('draws circles on quiet land, none for what is not above zero', () => {
    const map = unitMap(PLACES, 'comune', [value('037901', 4), value('037902', 0)], 'circles');
    expect(map.symbols).toEqual([{ id: '037901', value: 4 }]);
    expect(['037901', '037902', '037903'].map((id) => classOfComune(map, id))).toEqual([
      'land',
      'land',
      'missing',
    ]);
  });

  it('tells one colour for what is there from the hatch of what is not', () => {
    const map = unitMap(PLACES, 'comune', [value('037901', null)], 'flat');
    expect([classOfComune(map, '037901'), classOfComune(map, '037902')]).toEqual(['flat', 'missing']);
  });

  it('paints the comuni of a group alike and leaves the others quiet', () => {
    const map = unitMap(PLACES, 'unione', [value('unione-prima', 3)], 'colours');
    expect(['037901', '037902', '037903'].map((id) => classOfComune(map, id))).toEqual([
      'c1',
      'c1',
      'outside',
    ]);
    expect(map.scene.groups?.level).toBe('unione');
    expect(map.units.filter((unit) => unit.value === null).map(({ place }) => place.id)).toEqual([
      'unione-vuota',
    ]);
  });

  it('takes whole numbers from zero up for counts', () => {
    expect(shapeOf('BIGINT', [value('a', 3)])).toBe('circles');
    expect(shapeOf('DOUBLE', [value('a', 3)])).toBe('colours');
    expect(shapeOf('INTEGER', [value('a', -3)])).toBe('colours');
    expect(shapeOf('INTEGER', [value('a', 0)])).toBe('colours');
  });

  it('draws points inside the frame and counts those outside', () => {
    const map = pointMap(PLACES, {
      ...{ kind: 'points', lon: 0, lat: 1, strange: 0, empty: 1 },
      points: [[11.34, 44.49], [12.5, 41.9], null],
    });
    expect(map.points).toHaveLength(1);
    expect(map.points[0]).toMatchObject({ id: '0', x: expect.closeTo(51.6, 0) as number });
    expect([map.outside, map.beyond]).toEqual([1, 0]);
  });
});
