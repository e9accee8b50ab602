import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readTable } from '../snapshot/tables';
import { layerBriefs } from './brief';
import { readLayer, writeLayer } from './file';
import { LAYER_IDS } from './layers';
import { snapshotLayers } from './snapshot-layers';

const layers = await snapshotLayers();
const all = LAYER_IDS.map((id) => layers.get(id)).filter((layer) => layer !== undefined);

describe('layers of the snapshot', () => {
  it('hold every place, stop and station once', async () => {
    const ids = all.flatMap(({ records }) => records.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const expected = async (table: string) =>
      (await readTable(table)).map(({ id }) => `${table}:${String(id)}`);
    for (const table of ['places', 'stops', 'stations_odbl', 'routes'])
      expect(ids.filter((id) => id.startsWith(`${table}:`)).sort()).toEqual((await expected(table)).sort());
  });

  it('know a source, and a comune for every record', () => {
    for (const { records } of all)
      for (const record of records) {
        expect(record.source.publisher, record.id).not.toBe('');
        expect(record.comuneIds.length, record.id).toBeGreaterThan(0);
        expect(record.lon === null, record.id).toBe(record.position === 'none');
      }
  });

  it('never mix share-alike records with others', () => {
    for (const { id, sources } of all) {
      const shared = sources.filter(({ licence }) => licence?.startsWith('ODbL'));
      expect(shared.length === 0 || shared.length === sources.length, id).toBe(true);
    }
    expect(layers.get('stazioni')?.sources.map(({ licence }) => licence)).toEqual(['ODbL-1.0']);
  });

  it('come back from their files as they were', () => {
    for (const layer of all) {
      const back = readLayer(JSON.parse(JSON.stringify(writeLayer(layer))));
      const rounded = layer.records.map((record) => ({
        ...record,
        lon: record.lon === null ? null : Math.round(record.lon * 1e5) / 1e5,
        lat: record.lat === null ? null : Math.round(record.lat * 1e5) / 1e5,
      }));
      expect(back).toEqual({ ...layer, records: rounded });
    }
  });

  it('weigh little each', () => {
    for (const layer of all) {
      const bytes = brotliCompressSync(JSON.stringify(writeLayer(layer))).length;
      expect(bytes, layer.id).toBeLessThan(layer.id === 'fermate' ? 130_000 : 40_000);
    }
  });
});

describe('briefs', () => {
  it('count what is drawn and what has no position', async () => {
    const briefs = new Map((await layerBriefs('it')).map((brief) => [brief.id, brief]));
    expect(briefs.get('biblioteche')).toMatchObject({
      groups: [{ id: 'biblioteche', count: 324, unplaced: 1 }],
      period: '2020',
      partial: false,
    });
    const energy = briefs.get('energia');
    expect(energy?.partial).toBe(true);
    // A charging point is not a community: counts are kept apart.
    expect(energy?.groups.map(({ id }) => id)).toEqual([
      'cer-costituite',
      'cer-in-progetto',
      'energia-affine',
      'ricarica',
    ]);
    expect(briefs.get('organizzazioni')?.period).toBe('2020');
    expect(briefs.get('stazioni')?.licences).toEqual(['ODbL-1.0']);
  });
});

describe('readLayer', () => {
  it('refuses what is not the file of a layer', () => {
    for (const wrong of [
      null,
      [],
      {},
      'text',
      { form: 1, layer: 'luna', count: 0, columns: {}, sources: [], texts: [] },
    ])
      expect(() => readLayer(wrong)).toThrow('not the file of a layer');
    const file = { form: 1, layer: 'stazioni', count: 1, columns: { id: 'a:b' }, sources: [], texts: [] };
    expect(() => readLayer(file)).toThrow('a:b');
  });
});
