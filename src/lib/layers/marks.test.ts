import fc from 'fast-check';
import Supercluster from 'supercluster';
import { describe, expect, it } from 'vitest';
import { comunePlaces, drawnLayer, marksAt } from './marks';
import { syntheticLayer, syntheticRecord } from './synthetic.fixture';

const places = comunePlaces([
  { id: '037006', labelLon: 11.34, labelLat: 44.49 },
  { id: '037059', labelLon: 11.11, labelLat: 44.28 },
]);
const point = fc.record({
  lon: fc.double({ min: 10.9, max: 11.8, noNaN: true }),
  lat: fc.double({ min: 44.1, max: 44.8, noNaN: true }),
});

describe('marks of records with a position', () => {
  it('stand for every record once, at any zoom', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 60 }), fc.integer({ min: 7, max: 16 }), (points, zoom) => {
        const records = points.map((at, i) => syntheticRecord(String(i), at));
        const layer = drawnLayer(syntheticLayer('biblioteche', records), Supercluster);
        const marks = marksAt([layer], places, { zoom });
        const ids = marks.flatMap((mark) => mark.records().map(({ id }) => id));
        expect(ids.sort()).toEqual(records.map(({ id }) => id).sort());
        for (const mark of marks) {
          expect(mark.count).toBe(mark.records().length);
          expect(mark.form).toBe(mark.count === 1 ? 'point' : 'cluster');
        }
      }),
    );
  });

  it('come apart at the zoom a cluster names', () => {
    const records = [
      syntheticRecord('a', { lon: 11.3, lat: 44.5 }),
      syntheticRecord('b', { lon: 11.31, lat: 44.5 }),
    ];
    const layer = drawnLayer(syntheticLayer('biblioteche', records), Supercluster);
    const [cluster] = marksAt([layer], places, { zoom: 8 });
    expect(cluster).toMatchObject({ form: 'cluster', count: 2 });
    const zoom = cluster?.expandsAt ?? 0;
    expect(marksAt([layer], places, { zoom: zoom - 1 })).toHaveLength(1);
    expect(marksAt([layer], places, { zoom })).toHaveLength(2);
  });
});

describe('marks of records without a position', () => {
  it('are one badge a comune, and one in each comune of a record of several', () => {
    const records = [
      syntheticRecord('a'),
      syntheticRecord('b'),
      syntheticRecord('c', { comuneIds: ['037006', '037059'] }),
      syntheticRecord('d', { lon: 11.3, lat: 44.5 }),
    ];
    const layer = drawnLayer(syntheticLayer('biblioteche', records), Supercluster);
    const badges = marksAt([layer], places, { zoom: 9 }).filter(({ form }) => form === 'badge');
    expect(badges.map(({ comuneId, count }) => [comuneId, count])).toEqual([
      ['037006', 3],
      ['037059', 1],
    ]);
    expect(badges[0]).toMatchObject(places.get('037006') ?? {});
  });

  it('never add counts of different things, and add the figures of counts', () => {
    const counted = { kind: 'ricarica-ev', group: 'ricarica' } as const;
    const records = [
      syntheticRecord('points', { ...counted, figure: 316 }),
      syntheticRecord('cer', { kind: 'cer', group: 'cer-costituite' }),
      syntheticRecord('plan', { kind: 'cer', group: 'cer-in-progetto' }),
    ];
    const layer = drawnLayer(syntheticLayer('energia', records), Supercluster);
    expect(marksAt([layer], places, { zoom: 9 }).map(({ group, count }) => [group, count])).toEqual([
      ['cer-costituite', 1],
      ['cer-in-progetto', 1],
      ['ricarica', 316],
    ]);
  });

  it('have none for a route that is drawn as a line', () => {
    const route = { kind: 'cammino', group: 'percorsi', table: 'routes' } as const;
    const records = [syntheticRecord('lined', route), syntheticRecord('bare', route)];
    const at = { number: 1, start: 'A', end: 'B', km: null };
    const stages = [
      {
        id: 'places:lined',
        basis: 'tappe' as const,
        stages: [{ ...at, from: [11, 44], to: [11.1, 44.1] } as never],
      },
      { id: 'places:bare', basis: 'tappe' as const, stages: [{ ...at, from: [11, 44], to: null } as never] },
    ];
    const layer = drawnLayer(syntheticLayer('percorsi', records, stages), Supercluster);
    const [badge, ...others] = marksAt([layer], places, { zoom: 9 });
    expect(others).toEqual([]);
    expect(badge?.records().map(({ id }) => id)).toEqual(['places:bare']);
  });
});
