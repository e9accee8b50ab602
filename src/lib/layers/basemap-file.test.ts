import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PMTiles, TileType } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { basemapLayers, vectorNames } from '../map/layerBasemap';
import { basemapCredit, creditOf } from './basemap-file';
import { syntheticArchive } from './synthetic-archive.fixture';

describe('basemapCredit', () => {
  it('is null without the file, and the words of its credit with it', async () => {
    const root = mkdtempSync(join(tmpdir(), 'basemap-'));
    try {
      expect(await basemapCredit(root)).toBeNull();
      mkdirSync(join(root, 'public/data'), { recursive: true });
      writeFileSync(join(root, 'public/data/basemap.pmtiles'), syntheticArchive());
      expect(await basemapCredit(root)).toBe('© Synthetic & Co.');
      writeFileSync(join(root, 'public/data/basemap.pmtiles'), 'not an archive');
      await expect(basemapCredit(root)).rejects.toThrow();
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

describe('creditOf', () => {
  it('keeps words, never markup', () => {
    expect(creditOf({ attribution: '<a href="https://example.org">&copy; Synthetic</a> <b>Co.' })).toBe(
      '© Synthetic Co.',
    );
    for (const none of [null, {}, 'text']) expect(creditOf(none)).toBe('');
  });
});

describe('basemapLayers', () => {
  it('draw a picture in grey', async () => {
    const bytes = syntheticArchive();
    const archive = new PMTiles({
      getKey: () => 'synthetic',
      getBytes: (offset, length) =>
        Promise.resolve({ data: bytes.slice(offset, offset + length).buffer as ArrayBuffer }),
    });
    expect((await archive.getHeader()).tileType).toBe(TileType.Png);
    expect((await archive.getZxy(0, 0, 0))?.data.byteLength).toBeGreaterThan(50);
    expect(basemapLayers([], false, 'light')).toMatchObject([
      { type: 'raster', paint: { 'raster-saturation': -1 } },
    ]);
  });

  it('draw only the lines they know of a vector archive', () => {
    const names = vectorNames({ vector_layers: [{ id: 'roads' }, { id: 'pois' }, { id: 'water' }, 3] });
    expect(names).toEqual(['roads', 'pois', 'water']);
    expect(basemapLayers(names, true, 'dark').map(({ id }) => id)).toEqual([
      'basemap-roads',
      'basemap-water',
    ]);
    for (const none of [null, 'text', {}, { vector_layers: 1 }]) expect(vectorNames(none)).toEqual([]);
  });
});
