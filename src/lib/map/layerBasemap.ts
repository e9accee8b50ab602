/**
 * The optional basemap: a PMTiles archive that whoever hosts the site may lay beside the data. It stays quiet, in grey and thin
 * lines, since the map's colours mean values. This file and the reader of archives are fetched only where there is one.
 */
import type { addProtocol, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { PMTiles, Protocol, TileType } from 'pmtiles';
import { mapPaintOf, type ColourScheme } from './palette';

/** Layers of vector archives that are drawn, by the names that the common schemas give them. */
const LINES: Readonly<Record<string, 'road' | 'water'>> = {
  roads: 'road',
  transportation: 'road',
  water: 'water',
  waterway: 'water',
};

export interface Basemap {
  show(on: boolean): void;
  setTheme(scheme: ColourScheme): void;
}

/**
 * Lays the archive at an address into a map.
 * @throws Error when it does not arrive or is not a PMTiles archive.
 */
export async function addBasemap(
  library: { addProtocol: typeof addProtocol },
  map: MapLibreMap,
  address: string,
  scheme: ColourScheme,
): Promise<Basemap> {
  const archive = new PMTiles(address);
  const vector = (await archive.getHeader()).tileType === TileType.Mvt;
  const names = vector ? vectorNames(await archive.getMetadata()) : [];
  const protocol = new Protocol();
  protocol.add(archive);
  library.addProtocol('pmtiles', protocol.tile);
  map.addSource('basemap', { type: vector ? 'vector' : 'raster', url: `pmtiles://${address}` });
  const layers = basemapLayers(names, vector, scheme);
  // A picture of the ground lies under the territory; lines lie over the values and under their borders.
  for (const layer of layers) map.addLayer(layer, vector ? 'hairlines' : 'shore');
  return {
    show(on) {
      for (const { id } of layers) map.setLayoutProperty(id, 'visibility', on ? 'visible' : 'none');
    },
    setTheme(next) {
      for (const { id, type, paint } of basemapLayers(names, vector, next))
        if (type === 'line') map.setPaintProperty(id, 'line-color', paint?.['line-color']);
    },
  };
}

/** The layers of an archive: its picture, or the lines of those of its vector layers that are known. */
export function basemapLayers(
  names: readonly string[],
  vector: boolean,
  scheme: ColourScheme,
): LayerSpecification[] {
  if (!vector)
    return [
      {
        id: 'basemap',
        type: 'raster',
        source: 'basemap',
        // Texts stand on it: more would cost them their contrast.
        paint: { 'raster-saturation': -1, 'raster-opacity': 0.22 },
      },
    ];
  const paint = mapPaintOf(scheme);
  return names
    .filter((name) => name in LINES)
    .map((name) => ({
      id: `basemap-${name}`,
      type: 'line',
      source: 'basemap',
      'source-layer': name,
      paint: {
        'line-color': LINES[name] === 'water' ? paint.river.colour : paint.scaleBar.colour,
        'line-width': 0.6,
        'line-opacity': 0.5,
      },
    }));
}

/** Names of the vector layers in an archive's metadata; empty when it names none. */
export function vectorNames(metadata: unknown): string[] {
  const layers: unknown =
    typeof metadata === 'object' && metadata !== null && 'vector_layers' in metadata
      ? metadata.vector_layers
      : [];
  if (!Array.isArray(layers)) return [];
  return layers.flatMap((layer: unknown) =>
    typeof layer === 'object' && layer !== null && 'id' in layer && typeof layer.id === 'string'
      ? [layer.id]
      : [],
  );
}
