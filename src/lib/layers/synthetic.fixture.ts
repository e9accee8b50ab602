/** Synthetic layers for tests: no record of them exists. */
import type { LayerId } from './layers';
import type { Layer, LayerRecord, LayerSource } from './types';

export const SYNTHETIC_SOURCE: LayerSource = {
  id: 'synthetic',
  publisher: 'Synthetic publisher',
  title: { it: 'Elenco sintetico', en: 'Synthetic list' },
  url: 'https://example.org/synthetic',
  licence: 'CC-BY-4.0',
  partial: false,
};

/** A synthetic record; with `lon` and `lat` it has a position. */
export function syntheticRecord(id: string, over: Partial<LayerRecord> = {}): LayerRecord {
  return {
    id: `places:${id}`,
    table: 'places',
    name: { it: `Luogo sintetico ${id}`, en: `Synthetic place ${id}` },
    group: 'biblioteche',
    kind: 'biblioteca',
    category: null,
    detail: null,
    comuneIds: ['037006'],
    lon: null,
    lat: null,
    position: over.lon === undefined || over.lon === null ? 'none' : 'given',
    status: null,
    statusDate: null,
    year: null,
    figure: null,
    unit: null,
    note: null,
    source: SYNTHETIC_SOURCE,
    url: SYNTHETIC_SOURCE.url,
    ...over,
  };
}

export function syntheticLayer(id: LayerId, records: LayerRecord[], routes: Layer['routes'] = []): Layer {
  return { id, records, sources: [SYNTHETIC_SOURCE], routes };
}
