import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import type { Territory } from '../territory/types';
import { prepareGeometry, type Boundaries, type Detail } from './geometry';
import { unproject } from './projection';

/** The committed boundaries, for tests. */
export function testBoundaries(): Boundaries {
  return { territories: readTopology('territories'), context: readTopology('context') };
}

/** A territory a comune, its label point in the middle of its bounding box; population falls with the order of the file. */
export function testTerritories(detail: Detail = 'full'): Territory[] {
  return prepareGeometry(testBoundaries(), detail).comuni.map(({ id, rings }, index) => {
    const xs = rings.flat().map(([x]) => x);
    const ys = rings.flat().map(([, y]) => y);
    const [labelLon, labelLat] = unproject([middle(xs), middle(ys)]);
    return {
      id,
      level: 'comune',
      name: `Comune ${id}`,
      shortName: `Comune ${id}`,
      slug: id,
      areaId: index % 2 ? 'area-pianura' : 'area-bologna',
      unioneId: null,
      distrettoId: null,
      areaKm2: 1,
      altitudeM: null,
      altimetricZone: null,
      degurba: null,
      snaiClass: null,
      snaiPole: null,
      sll: null,
      population: 1000 - index,
      labelLon,
      labelLat,
      judgementNote: null,
      verification: 'official',
      validFrom: null,
      predecessors: [],
    };
  });
}

function middle(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

function readTopology(name: string): Topology {
  return JSON.parse(
    readFileSync(new URL(`../../../data/snapshot/${name}.topo.json`, import.meta.url), 'utf8'),
  ) as Topology;
}
