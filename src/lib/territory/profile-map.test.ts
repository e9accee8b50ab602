import { beforeAll, describe, expect, it } from 'vitest';
import { PATH_SCALE } from '../map/paths';
import { project, VIEW } from '../map/projection';
import { territories as allTerritories } from '../snapshot/domain';
import {
  areaLabels,
  LETTER,
  locatorLabels,
  mapBox,
  pathOf,
  smallGeometry,
  type LocatorLabel,
} from './profile-map';
import type { Territory } from './types';

const BOLOGNA = '037006';
const IMOLA = '037032';
let territories: Territory[];
let comuni: Territory[];
beforeAll(async () => {
  territories = await allTerritories();
  comuni = territories.filter(({ level }) => level === 'comune');
});

const membersOf = ({ id }: Territory): Set<string> =>
  new Set(comuni.flatMap((c) => ([c.id, c.areaId, c.unioneId, c.distrettoId].includes(id) ? [c.id] : [])));
const labelsOf = (id: string): LocatorLabel[] => {
  const territory = territories.find((one) => one.id === id);
  if (!territory) throw new Error(`no territory ${id}`);
  return locatorLabels(territory, membersOf(territory), comuni);
};
/** From where to where a name reaches, at the width of its letters. */
function reach({ name, x, anchor, selected }: LocatorLabel): [from: number, to: number] {
  const wide = name.length * LETTER * (selected ? 0.58 : 0.52);
  const from = x - { start: 0, middle: wide / 2, end: wide }[anchor];
  return [from, from + wide];
}

describe('smallGeometry', () => {
  it('is prepared once for each detail, coarser for thumbnails', () => {
    expect(smallGeometry('thumb')).toBe(smallGeometry('thumb'));
    const [full, thumb] = [smallGeometry('full'), smallGeometry('thumb')];
    expect(full.comuni.map(({ id }) => id)).toEqual(thumb.comuni.map(({ id }) => id));
    expect(thumb.outline.length).toBeLessThan(full.outline.length / 2);
  });
});

describe('mapBox', () => {
  it('is the frame in path units with the same margin on every side', () => {
    const [x, y, width, height] = mapBox(60).split(' ').map(Number);
    expect([x, y]).toEqual([-600, -600]);
    expect([width, height]).toEqual([VIEW.width * 10 + 1200, Math.round(VIEW.height * 10) + 1200]);
    expect(mapBox(0)).toBe(`0 0 ${VIEW.width * PATH_SCALE} ${Math.round(VIEW.height * PATH_SCALE)}`);
  });
});

describe('pathOf', () => {
  it('draws each comune from its own place, not from where the last one ended', () => {
    const ids = new Set([BOLOGNA, IMOLA]);
    const path = pathOf(ids, 'thumb');
    const shapes = smallGeometry('thumb').comuni.filter(({ id }) => ids.has(id));
    // Only the first ring of each comune begins with an absolute move, at its first point.
    const starts = [...path.matchAll(/M(-?\d+)[ ]?(-?\d+)l/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(starts).toHaveLength(2);
    shapes.forEach(({ rings }, i) => {
      const [x = 0, y = 0] = rings[0]?.[0] ?? [];
      expect(Math.abs((starts[i]?.[0] ?? NaN) - x * PATH_SCALE)).toBeLessThanOrEqual(1);
      expect(Math.abs((starts[i]?.[1] ?? NaN) - y * PATH_SCALE)).toBeLessThanOrEqual(1);
    });
    expect(path).toBe(pathOf(new Set([BOLOGNA]), 'thumb') + pathOf(new Set([IMOLA]), 'thumb'));
    expect(pathOf(new Set(['037000']), 'thumb')).toBe('');
  });
});

describe('locatorLabels', () => {
  it('names the territory and the two cities that it does not hold', () => {
    const names = (id: string): string[] => labelsOf(id).map(({ name }) => name);
    expect(names('037059')).toEqual(['Bologna', 'Imola', 'Vergato']);
    expect(names(BOLOGNA)).toEqual(['Imola', 'Bologna']);
    expect(names('area-circondario-imolese')).toEqual(['Bologna', 'Circondario imolese']);
    expect(labelsOf('037059').map(({ selected }) => selected)).toEqual([false, false, true]);
  });

  it('puts a city in the middle of its name', () => {
    const [bologna] = labelsOf('037059');
    const city = comuni.find(({ id }) => id === BOLOGNA)!;
    const [x, y] = project([city.labelLon, city.labelLat]);
    expect(bologna).toMatchObject({ x: Math.round(x * 10), anchor: 'middle' });
    // The base line lies under the middle of the letters.
    expect((bologna?.y ?? 0) - y * 10).toBeCloseTo(LETTER / 3, -1);
  });

  it('keeps every name inside the picture, off the cities’ names and beside its own shape', () => {
    const box = 600;
    for (const territory of territories.filter(({ level }) => level !== 'metropoli')) {
      const labels = labelsOf(territory.id);
      const own = labels.filter(({ selected }) => selected);
      expect(own.map(({ id, name }) => [id, name])).toEqual([[territory.id, territory.shortName]]);
      const [label] = own as [LocatorLabel];
      const [from, to] = reach(label);
      expect(from, territory.name).toBeGreaterThan(-box);
      expect(to, territory.name).toBeLessThan(VIEW.width * PATH_SCALE + box);
      expect(label.y - LETTER * 0.7, territory.name).toBeGreaterThan(-box);
      expect(label.y, territory.name).toBeLessThan(VIEW.height * PATH_SCALE + box);
      for (const city of labels.filter(({ selected }) => !selected)) {
        const [left, right] = reach(city);
        const apart = to <= left || from >= right || Math.abs(label.y - city.y) >= LETTER;
        expect(apart, `${territory.name} over ${city.name}`).toBe(true);
      }
      const points = smallGeometry('thumb')
        .comuni.filter(({ id }) => membersOf(territory).has(id))
        .flatMap(({ rings }) => rings.flat());
      const xs = points.map(([x]) => x * PATH_SCALE);
      const ys = points.map(([, y]) => y * PATH_SCALE);
      const beside =
        to <= Math.min(...xs) ||
        from >= Math.max(...xs) ||
        label.y <= Math.min(...ys) ||
        label.y - LETTER * 0.7 >= Math.max(...ys) - 1;
      expect(beside, territory.name).toBe(true);
    }
  });
});

describe('areaLabels', () => {
  it('names the four areas in the middle of their people, none selected', () => {
    const areas = territories.filter(({ level }) => level === 'area');
    const labels = areaLabels(areas);
    expect(labels.map(({ name }) => name).sort()).toEqual([
      ...['Bologna', 'Circondario imolese', 'Collina-Appennino', 'Pianura'],
    ]);
    expect(labels.every(({ selected, anchor }) => !selected && anchor === 'middle')).toBe(true);
    const at = (id: string): LocatorLabel => labels.find((label) => label.id === id)!;
    // North is up, east is right.
    expect(at('area-pianura').y).toBeLessThan(at('area-bologna').y);
    expect(at('area-bologna').y).toBeLessThan(at('area-collina-appennino').y);
    expect(at('area-circondario-imolese').x).toBeGreaterThan(at('area-bologna').x);
  });
});
